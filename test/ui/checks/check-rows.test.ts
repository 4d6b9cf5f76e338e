import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/domain/postmortem/checks/finding';
import { Locale } from '../../../src/locales/locale';
import { checkRows, moreFindingsKey } from '../../../src/ui/checks/check-rows';
import type { Row } from '../../../src/ui/library/row';

const english = new Locale('en');
const entry: Finding = { code: 'no-entry', line: 0, details: { part: 'library-entry' }, fix: { type: 'add-section', role: 'library-entry' } };
const many = Array.from({ length: 8 }, (_, line): Finding => ({ code: 'channel-claim', line, details: { written: 'LinkedIn is dead.' }, fix: null }));
const shown = (findings: readonly Finding[], all = false, locale = english): Row[] => checkRows({ path: 'A.md', findings, all }, locale);
const texts = (rows: readonly Row[]): string[] => rows.map((row) => (row.type === 'group' ? `# ${row.label} ${String(row.count)}` : row.text.map(({ text }) => text).join('')));

describe('the findings of a note in the sidebar', () => {
  it('are nothing at all where nothing was found', () => {
    expect(shown([])).toEqual([]);
  });

  it('say why and what to do, with their line from 1 and what one click would do', () => {
    const [group, row] = shown([entry]);
    expect(texts([group, row].filter((each) => each !== undefined))).toEqual(['# Checks 1', expect.stringContaining('No library entry yet.')]);
    expect(row).toMatchObject({ path: 'A.md', line: 0, meta: ['line 1'], fix: 'Add “Library entry”' });
    expect(row).toHaveProperty('remedy', expect.stringContaining('two or three sentences'));
  });

  it('are five at most until more are asked for', () => {
    const rows = shown(many);
    expect(rows).toHaveLength(7);
    expect(texts(rows.slice(-1))).toEqual(['Show 3 more findings']);
    expect(rows.at(-1)?.key).toBe(moreFindingsKey);
    expect(texts(shown(many, true))).toHaveLength(10);
    expect(texts(shown(many, true)).at(-1)).toBe('Show fewer findings');
  });

  it('are all shown where only one would be hidden', () => {
    expect(texts(shown(many.slice(0, 6)))).toHaveLength(7);
    expect(shown(many.slice(0, 6)).map((row) => row.key)).not.toContain(moreFindingsKey);
  });

  it('have keys that differ, also where the same sentence stands twice', () => {
    const keys = shown([...many.slice(0, 2), ...many.slice(0, 2)]).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('speak the language of the interface', () => {
    expect(texts(shown(many, false, new Locale('ru'))).at(-1)).toBe('Показать ещё 3 замечания');
  });
});
