import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import variables from '../host/page/obsidian-variables.json';

const folder = path.resolve(import.meta.dirname, '../../styles');
const partials = readdirSync(folder).filter((name) => name !== 'main.css');
const css = (name: string): string => readFileSync(path.join(folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const documented = new Set(JSON.stringify(variables).match(/--[a-z0-9-]+/g) ?? []);

describe.each(partials)('the styles in %s', (name) => {
  const text = css(name);

  it('are part of the bundle', () => {
    expect(css('main.css')).toContain(`@import './${name}';`);
  });

  it('have no colours of their own', () => {
    expect(text.match(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/gi) ?? []).toEqual([]);
  });

  it('force nothing', () => {
    expect(text).not.toContain('!important');
  });

  it('use only variables that the app documents, or our own', () => {
    const unknown = [...text.matchAll(/var\((--[a-z0-9-]+)/g)].map((match) => match[1] ?? '').filter((used) => !used.startsWith('--pml-') && !documented.has(used));
    expect([...new Set(unknown)]).toEqual([]);
  });

  it('touch only what is ours', () => {
    const selectors = [...text.matchAll(/(?:^|[}])\s*([^@{}]+)\{/g)].flatMap((match) => (match[1] ?? '').split(',')).map((selector) => selector.trim());
    expect(selectors.filter((selector) => !selector.includes('.pml-'))).toEqual([]);
  });

  it('read the same from right to left', () => {
    expect(text.match(/\b(?:margin|padding|border)-(?:left|right)\b|\b(?:left|right):|text-align: (?:left|right)/g) ?? []).toEqual([]);
  });
});
