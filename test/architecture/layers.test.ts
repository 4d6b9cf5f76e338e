import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cyclesAmong, filesBelow, importsOf, projectRoot } from './source-imports';
import type { SourceImport } from './source-imports';

const files = filesBelow('src', '.ts');
const imports = files.flatMap(importsOf);
const inside = imports.filter((each) => !each.external);

/** The layer table of the architecture: what a file below the key may import, as path prefixes. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'src/domain/shared/': ['src/domain/shared/'],
  'src/domain/note/': ['src/domain/shared/', 'src/domain/note/'],
  'src/domain/postmortem/': ['src/domain/shared/', 'src/domain/note/', 'src/domain/postmortem/'],
  'src/domain/library/': ['src/domain/shared/', 'src/domain/note/', 'src/domain/postmortem/', 'src/domain/library/'],
  ...Object.fromEntries(['search', 'brief', 'patterns'].map((idea) => [
    `src/domain/${idea}/`,
    ['src/domain/shared/', 'src/domain/note/', 'src/domain/postmortem/', 'src/domain/library/', `src/domain/${idea}/`],
  ])),
  'src/application/': ['src/domain/', 'src/application/'],
  'src/vault/': ['src/domain/', 'src/application/ports/', 'src/vault/'],
  'src/ui/': ['src/domain/', 'src/application/', 'src/locales/', 'src/ui/'],
  'src/locales/': ['src/domain/', 'src/locales/'],
  'src/main.ts': ['src/'],
};

/** Packages that a layer may import at run time. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  'src/domain/': ['yaml', 'fuse.js', 'minisearch', 'zod/mini'],
  'src/application/': ['zod/mini'],
  'src/vault/': ['obsidian'],
  'src/ui/': ['obsidian', 'zod/mini'],
  'src/locales/': [],
  'src/main.ts': ['obsidian'],
};

const ruleFor = (table: Readonly<Record<string, readonly string[]>>, file: string): readonly string[] | undefined =>
  Object.entries(table).find(([prefix]) => file.startsWith(prefix))?.[1];

const shown = ({ from, target }: SourceImport): string => `${from} → ${target}`;

describe('the architecture', () => {
  test('knows a layer for every source file', () => {
    expect(files.filter((file) => !ruleFor(mayImport, file) || !ruleFor(mayUse, file))).toEqual([]);
    expect(files.length).toBeGreaterThan(10);
  });

  test('lets every layer import only what the table allows', () => {
    const allowed = ({ from, target }: SourceImport): boolean => ruleFor(mayImport, from)?.some((prefix) => target.startsWith(prefix)) ?? false;
    expect(inside.filter((each) => !allowed(each)).map(shown)).toEqual([]);
  });

  test('lets every layer use only its packages', () => {
    const outside = imports.filter((each) => each.external);
    expect(outside.filter(({ from, target }) => !ruleFor(mayUse, from)?.includes(target)).map(shown)).toEqual([]);
  });

  test('imports only files that are there, so that no import escapes the check', () => {
    expect(inside.filter(({ target }) => !existsSync(path.join(projectRoot, target))).map(shown)).toEqual([]);
  });

  test('has no import cycle', () => {
    expect(cyclesAmong(inside)).toEqual([]);
  });

  test('lets nobody import main.ts', () => {
    expect(inside.filter(({ target }) => target === 'src/main.ts').map(shown)).toEqual([]);
  });

  test('keeps main.ts to at most 80 lines', () => {
    expect(readFileSync(path.join(projectRoot, 'src/main.ts'), 'utf8').split('\n').length).toBeLessThanOrEqual(80);
  });

  test('keeps the domain free of the clock, the machine and the page', () => {
    const forbidden = /\bDate\.now\b|\bnew Date\(\)|\b(?:performance|window|navigator|localStorage|console)\.\w/;
    const offenders = filesBelow('src/domain', '.ts').filter((file) => {
      const code = readFileSync(path.join(projectRoot, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'/g, '');
      return forbidden.test(code);
    });
    expect(offenders).toEqual([]);
  });

  test('has exactly the agreed top level', () => {
    const agreed = ['LICENSE', 'README.md', 'esbuild.config.mjs', 'manifest.json', 'package-lock.json', 'package.json', 'src', 'styles', 'test', 'tsconfig.json', 'versions.json'];
    const built = ['main.js', 'styles.css', 'node_modules', 'coverage'];
    const present = readdirSync(projectRoot).filter((name) => !name.startsWith('.') && !built.includes(name));
    expect(present.sort()).toEqual(agreed.sort());
  });

  test('finds cycles and forbidden imports when there are some', () => {
    const edge = (from: string, target: string): SourceImport => ({ from, target, external: false, typeOnly: false });
    expect(cyclesAmong([edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('c', 'd')])).toEqual([['a', 'b', 'c']]);
    expect(cyclesAmong([edge('a', 'b'), edge('a', 'c'), edge('b', 'c')])).toEqual([]);
    expect(ruleFor(mayImport, 'src/domain/search/x.ts')?.includes('src/domain/brief/')).toBe(false);
  });
});
