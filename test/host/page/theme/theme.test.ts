import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import names from '../obsidian-variables.json';

const css = fs.readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css'))
  .map((name) => fs.readFileSync(path.join(import.meta.dirname, name), 'utf8')).join('\n');
const used = new Set(Array.from(css.matchAll(/var\((--[\w-]+)/g), (match) => match[1] ?? ''));
const defined = new Set(Array.from(css.matchAll(/(--[\w-]+):/g), (match) => match[1] ?? ''));
const own = (name: string): boolean => name.startsWith('--host-') || name === '--font-default';

describe('the theme of the stand-in', () => {
  it('defines every variable that it uses', () => {
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  });

  it('uses no name that the app does not have, but for its own', () => {
    expect([...used, ...defined].filter((name) => !names.includes(name) && !own(name))).toEqual([]);
  });

  it('gives a value to the variables that plugins are told to use', () => {
    const told = ['--text-normal', '--text-muted', '--background-primary', '--background-secondary', '--interactive-accent', '--color-red', '--color-base-100', '--size-4-3', '--radius-s', '--font-ui-small', '--font-ui-smaller', '--nav-item-size', '--tag-background', '--pill-radius', '--icon-size', '--layer-modal'];
    expect(told.filter((name) => !defined.has(name))).toEqual([]);
  });
});
