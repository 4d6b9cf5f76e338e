import { describe, expect, it } from 'vitest';
import type { PartProgress } from '../../../src/domain/postmortem/checks/completeness';
import type { Finding } from '../../../src/domain/postmortem/checks/finding';
import { Locale } from '../../../src/locales/locale';
import { checkRows, fixLabel, moreFindingsKey } from '../../../src/ui/checks/check-rows';
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

describe('what is complete', () => {
  const parts: readonly PartProgress[] = [
    { part: 'setup', done: 4, total: 4, line: 3 }, { part: 'kpis', done: 4, total: 4, line: 9 }, { part: 'learnings', done: 1, total: 1, line: 20 },
    { part: 'actions', done: 1, total: 3, line: 30 }, { part: 'guardrails', done: 0, total: 0, line: 26 },
  ];
  const row = (progress: readonly PartProgress[], locale = english) => checkRows({ path: 'A.md', findings: [], parts: progress, all: false }, locale)[1];

  it('stands above the findings, with what is open and missing below it, and opens the first gap', () => {
    expect(texts([row(parts)].filter((each) => each !== undefined))).toEqual(['Complete: setup, KPIs (4 of 4 with actual), learnings.']);
    expect(row(parts)).toMatchObject({ remedy: 'Open: actions (1 of 3 with owner and date). Missing: guardrails.', line: 26 });
  });

  it('says so where everything is there, and where nothing is', () => {
    expect(row(parts.slice(0, 3))).toMatchObject({ text: [{ text: 'Everything is there: setup, KPIs (4 of 4 with actual), learnings.' }], remedy: null });
    expect(row(parts.slice(4))).toMatchObject({ text: [{ text: 'Nothing is complete yet.' }], remedy: 'Missing: guardrails.' });
  });

  it('names what the note dismissed, and brings it back', () => {
    const [, first] = checkRows({ path: 'A.md', findings: [], parts, dismissed: ['no-entry', 'no-guardrail'], all: false }, english);
    expect(first).toMatchObject({ meta: ['2 checks dismissed in this note'], fix: 'Bring back' });
  });

  it('speaks the language of the interface', () => {
    expect(row(parts, new Locale('ru'))).toMatchObject({ remedy: 'Не до конца: действия (1 из 3 с ответственным и сроком). Не хватает: правила.' });
  });
});

describe('the button of a finding', () => {
  it('names the heading in the language of the note', () => {
    const [, row] = checkRows({ path: 'A.md', findings: [entry], language: 'de', all: false }, english);
    expect(row).toMatchObject({ fix: 'Add “Bibliothekseintrag”' });
  });

  it('says which figure it writes', () => {
    const fix = { type: 'correct-figure', line: 3, written: '| +40 % |', figure: '+40 %', correct: '+13 %' } as const;
    expect(fixLabel({ code: 'variance-contradiction', line: 3, details: {}, fix }, english, null)).toBe('Write +13 %');
  });
});
