import { describe, expect, it } from 'vitest';
import { NoteIndex } from '../../../src/application/note-index';
import type { NoteRecord } from '../../../src/domain/postmortem/note-record';
import { Locale } from '../../../src/locales/locale';
import { libraryModel } from '../../../src/ui/library/library-model';
import type { LibraryModel } from '../../../src/ui/library/library-model';
import type { LibraryReading } from '../../../src/ui/library/library-reading';
import { readViewState } from '../../../src/ui/library/library-view-state';
import type { LibraryViewState } from '../../../src/ui/library/library-view-state';
import { entry, markets, note, rule } from '../../note-record-builder';

const autumn = note({ path: 'Autumn.md', type: 'webinar', market: 'Germany', end: '2025-11-21', items: [entry('Students came.'), rule('Never gate the recording.')] });
const sale = note({ path: 'Sale.md', type: 'sale', market: 'Austria', end: '2025-05-30', items: [rule('Always bundle.')] });
const monday = note({ path: 'Monday.md', items: [rule('Never launch on a Friday.')] }, { kind: null });
const broken = note({ path: 'Broken.md' }, {
  problems: [{ code: 'frontmatter-not-closed', path: 'Broken.md', line: 0, column: null, details: {} }],
});

function model(state: Partial<LibraryViewState>, rest: Partial<LibraryReading> & { readonly records?: readonly NoteRecord[] } = {}): LibraryModel {
  const { records = [autumn, sale, monday, broken], ...reading } = rest;
  const index = new NoteIndex(markets, { resolve: () => null, linkTo: (path) => path });
  for (const record of records) index.put(record.path, record);
  return libraryModel({
    index, markets, progress: { phase: 'ready', done: 4, total: 4 }, state: { ...readViewState(null), ...state },
    activePath: null, review: null, locale: new Locale('en'), today: '2026-06-01', ...reading,
  });
}

const said = ({ rows }: LibraryModel): string[] => rows.map((row) => (row.type === 'group' ? `# ${row.label} ${String(row.count)}` : row.text.map(({ text }) => text).join('')));

describe('the sidebar', () => {
  it('gathers one kind of item from all notes, by market in the language of the interface', () => {
    expect(said(model({ segment: 'guardrail' }))).toEqual([
      '# Austria 1', 'Always bundle.', '# Germany 1', 'Never gate the recording.', '# No market 1', 'Never launch on a Friday.',
    ]);
    expect(said(model({ segment: 'guardrail' }, { locale: new Locale('ru') }))).toContain('# Германия 1');
  });

  it('counts everything, whatever is being looked for', () => {
    expect(model({ segment: 'entry', query: 'nothing like it' }).counts).toEqual({ note: 0, entry: 1, guardrail: 3, learning: 0, action: 0, all: 4, problem: 1, coverage: 0 });
  });

  it('shows only what a filter lets through', () => {
    const filters = [{ facet: 'market', key: 'AT', label: 'Austria' } as const];
    expect(said(model({ segment: 'guardrail', filters, groupBy: null }))).toEqual(['Always bundle.']);
  });

  it('says how a misspelt search was understood', () => {
    const { status, filters } = model({ segment: 'guardrail', query: 'webinr germny' });
    expect(status?.count).toBe('1 of 3');
    expect(status?.understood.map(({ parts }) => parts.map(({ text }) => text).join('')).join(' ')).toBe('webinar in Germany');
    expect(status?.allAsText).toBe(false);
    expect(filters?.map(({ label, written }) => [label, written])).toEqual([['webinar', 'webinr'], ['Germany', 'germny']]);
  });

  it('marks what matched', () => {
    const { rows } = model({ segment: 'guardrail', query: 'recording' });
    expect(rows.flatMap((row) => (row.type === 'item' ? row.text.filter(({ marked }) => marked).map(({ text }) => text) : []))).toEqual(['recording']);
  });

  it('lists what cannot be read with the way out', () => {
    const row = model({ segment: 'problem' }).rows[0];
    expect(row).toMatchObject({ path: 'Broken.md', line: 0, remedy: 'Put a line with only --- below the last property.', meta: ['Broken', 'line 1'] });
  });

  it('says how far the reading is, but not for a note or two', () => {
    expect(model({}, { progress: { phase: 'indexing', done: 30, total: 400 } }).progress).toBe('Reading notes: 30 of 400');
    expect(model({}, { progress: { phase: 'indexing', done: 1, total: 2 } }).progress).toBeNull();
    expect(model({}, { progress: { phase: 'waiting', done: 0, total: 0 } }).progress).toBe('Waiting for Obsidian to finish loading');
  });
});

describe('coverage', () => {
  const due = { brief: note({ path: 'Sale brief.md', end: '2026-05-01' }, { kind: 'brief', campaign: 'Sale' }), ended: '2026-05-01', days: 31, standing: 'due' } as const;
  const report = { today: '2026-06-01', postmortems: [due], retros: [], unreviewed: [], rules: [], drafts: [] };

  it('lists what is due, and counts it on its tab', () => {
    const shown = model({ segment: 'coverage' }, { coverage: report });
    expect(said(shown)).toEqual(['# Ended without postmortem 1', 'Sale']);
    expect(shown.counts.coverage).toBe(1);
    expect(shown.filters).toBeNull();
  });

  it('says so when nothing is due', () => {
    expect(model({ segment: 'coverage' }, { coverage: { ...report, postmortems: [] } }).empty).toMatchObject({ text: expect.stringContaining('Nothing is due') as string, button: null });
    expect(model({ segment: 'coverage' }, { records: [] }).empty?.text).toContain('No postmortem yet');
  });
});

describe('an empty list', () => {
  it('of a vault without postmortems starts the first one', () => {
    expect(model({ segment: 'entry' }, { records: [] }).empty?.button?.action).toBe('new-postmortem');
    expect(model({}, { records: [] }).empty?.text).toContain('No postmortem yet');
  });

  it('of a search offers to clear it', () => {
    expect(model({ segment: 'entry', query: 'zzzz qqqq' }).empty?.button).toEqual({ label: 'Clear search and filters', action: 'clear' });
  });

  it('of a kind says how to write one', () => {
    expect(model({ segment: 'action' }).empty?.text).toContain('No actions yet');
  });

  it('of problems is good news without a button', () => {
    expect(model({ segment: 'problem' }, { records: [autumn] }).empty).toEqual({ text: 'No problems: every note could be read as it is meant.', button: null });
  });

  it('says nothing while notes are still being read', () => {
    expect(model({}, { records: [], progress: { phase: 'indexing', done: 0, total: 90 } }).empty).toBeNull();
  });
});

describe('this note', () => {
  it('shows what was gathered from an ordinary note, kind by kind, with lines', () => {
    const { rows, counts } = model({}, { activePath: 'Autumn.md' });
    expect(said({ ...model({}), rows })).toEqual(['# Library entries 1', 'Students came.', '# Guardrails 1', 'Never gate the recording.']);
    expect(counts.note).toBe(2);
  });

  it('shows its problems first', () => {
    expect(said(model({}, { activePath: 'Broken.md' }))[0]).toBe('# Problems 1');
  });

  it('says that a note has nothing for the library', () => {
    expect(model({}, { activePath: 'Shopping.md' }).empty?.text).toBe('Nothing in this note is part of the library.');
  });

  it('says what to do when none is open', () => {
    expect(model({}).empty?.button?.action).toBe('search');
  });

  it('shows what the checks found in the active note, and counts none of it on the tab', () => {
    const findings = [{ code: 'no-guardrail', line: 0, details: { part: 'guardrails' }, fix: null } as const];
    const checked = model({ segment: 'note' }, { activePath: 'Autumn.md', findings: { path: 'Autumn.md', findings, all: false } });
    expect(said(checked)[0]).toBe('# Checks 1');
    expect(checked.counts.note).toBe(2);
    const elsewhere = model({ segment: 'note' }, { activePath: 'Sale.md', findings: { path: 'Autumn.md', findings, all: false } });
    expect(said(elsewhere).join()).not.toContain('Checks');
  });
});
