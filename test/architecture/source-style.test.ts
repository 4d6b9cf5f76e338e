import { readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesBelow, projectRoot } from './source-imports';

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const code = filesBelow('src', '.ts').filter((file) => !file.startsWith('src/locales/'));

/** Places in a file where the syntax tree has a node that `wanted` accepts. */
function places(file: string, wanted: (node: ts.Node) => boolean): string[] {
  const tree = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (wanted(node)) found.push(`${file}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe('the source', () => {
  test('has no file above 300 lines', () => {
    expect(code.filter((file) => read(file).split('\n').length > 300)).toEqual([]);
  });

  test('uses neither any nor the non-null mark', () => {
    const wanted = (node: ts.Node): boolean => node.kind === ts.SyntaxKind.AnyKeyword || ts.isNonNullExpression(node);
    expect(code.flatMap((file) => places(file, wanted))).toEqual([]);
  });

  test('names files in kebab-case and never utils, helpers, manager, misc or types', () => {
    const names = code.map((file) => path.posix.basename(file));
    expect(names.filter((name) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*\.ts$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(?:utils?|helpers?|manager|misc|types|index)\.ts$/.test(name))).toEqual([]);
  });

  test('never sets HTML from text, never writes to the console', () => {
    const forbidden = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|console)\b/;
    expect(code.filter((file) => forbidden.test(read(file)))).toEqual([]);
  });

  test('has no lookbehind, which older iOS versions cannot parse', () => {
    expect([...code, ...filesBelow('src/locales', '.ts')].filter((file) => /\(\?<[=!]/.test(read(file)))).toEqual([]);
  });
});

describe('the styles', () => {
  const sheets = filesBelow('styles', '.css').map((file) => ({ file, css: read(file).replaceAll(/\/\*[\s\S]*?\*\//g, '') }));

  test('use Obsidian variables instead of colours', () => {
    const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i;
    expect(sheets.filter(({ css }) => colour.test(css)).map(({ file }) => file)).toEqual([]);
  });

  test('use no !important', () => {
    expect(sheets.filter(({ css }) => css.includes('!important')).map(({ file }) => file)).toEqual([]);
  });

  test('use logical properties, so that right-to-left works', () => {
    const physical = /(?:^|[\s;{])(?:margin|padding|border)-(?:left|right)|(?:^|[\s;{])(?:left|right)\s*:|text-align:\s*(?:left|right)|float:\s*(?:left|right)/m;
    expect(sheets.filter(({ css }) => physical.test(css)).map(({ file }) => file)).toEqual([]);
  });

  test('give every class of ours the one prefix', () => {
    const obsidians = /^(?:is-|mod-|theme-|markdown-|clickable-icon|tree-item|nav-|suggestion|modal|setting-|view-|workspace-|search-|prompt|callout|menu|workspace|cm-|HyperMD|mobile|tooltip|metadata-|inline-title|hover-popover)/;
    const classes = sheets.flatMap(({ css }) => [...css.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name]) => name ?? ''));
    expect([...new Set(classes)].filter((name) => !name.startsWith('pml-') && !obsidians.test(name) && name !== 'css')).toEqual([]);
  });
});
