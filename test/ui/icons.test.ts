import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import icons from 'lucide-static/icon-nodes.json';
import { describe, expect, it } from 'vitest';
import { itemIcon } from '../../src/ui/library/item-icon';
import { Locale } from '../../src/locales/locale';
import { action, entry, learning, note, rule } from '../note-record-builder';

const folder = path.resolve(import.meta.dirname, '../../src/ui');
const known = new Set(Object.keys(icons));

/** Names given to `setIcon`, `addRibbonIcon` and the like, or as `name:` of an icon. */
function iconNames(source: string): string[] {
  const calls = [/setIcon\((?:[^()]|\([^()]*\))*, '([a-z0-9-]+)'\)/g, /\.setIcon\('([a-z0-9-]+)'\)/g, /addRibbonIcon\('([a-z0-9-]+)'/g, /icon = '([a-z0-9-]+)'/g, /icon: \{ name: '([a-z0-9-]+)'/g];
  return calls.flatMap((call) => [...source.matchAll(call)].map((match) => match[1] ?? ''));
}

const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const used = [...new Set(sources.flatMap((name) => iconNames(readFileSync(path.join(folder, name), 'utf8'))))];

describe('the icons', () => {
  it('are looked for where they are named', () => {
    expect(used).toEqual(expect.arrayContaining(['library-big', 'list-filter', 'chevron-down', 'triangle-alert']));
  });

  it.each(used)('%s exists in the app', (name) => {
    expect(known.has(name)).toBe(true);
  });

  it.each([entry('x'), learning('x'), action('x'), action('x', { status: 'done' }), rule('Never x'), rule('Always x')].map((draft) => note({ items: [draft] }).items[0]))('of $kind exists', (item) => {
    expect(item && known.has(itemIcon(item, new Locale('en').words).name)).toBe(true);
  });
});
