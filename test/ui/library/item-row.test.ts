import { describe, expect, it } from 'vitest';
import type { NoteRecord } from '../../../src/domain/postmortem/note-record';
import { itemRow, ownItemRow } from '../../../src/ui/library/item-row';
import type { ItemRow } from '../../../src/ui/library/row';
import { Locale } from '../../../src/locales/locale';
import { action, day, entry, learning, note, rule } from '../../note-record-builder';
import type { ItemDraft } from '../../note-record-builder';

const context = { locale: new Locale('en'), today: '2026-06-01' };

function rowOf(draft: ItemDraft, rest: Partial<NoteRecord> = {}): ItemRow {
  const record = note({ path: 'P/Autumn.md', end: '2025-11-21', items: [draft] }, { campaign: 'Autumn webinar DE', outcome: 'missed', ...rest });
  const item = record.items[0];
  if (item === undefined) throw new Error('The note has no item.');
  return itemRow(item, record, [], context);
}

const chips = (row: ItemRow): string[] => row.chips.map(({ text, tone }) => (tone === 'warn' ? `! ${text}` : text));

describe('an item as a row', () => {
  it('is its sentence first, then campaign and month', () => {
    const row = rowOf(rule('Never **gate** the recording.'));
    expect(row.text.map(({ text }) => text).join('')).toBe('Never gate the recording.');
    expect(row.text.find(({ formats }) => formats !== undefined)).toEqual({ text: 'gate', marked: false, formats: ['strong'] });
    expect(row.meta).toEqual(['Autumn webinar DE', 'Nov 2025']);
  });

  it('names its outcome in words for those who do not see the dot', () => {
    expect(rowOf(entry('Text.')).outcome).toEqual({ key: 'missed', label: 'Outcome: missed', shown: false });
    expect(rowOf(entry('Text.'), { outcome: null }).outcome).toBeNull();
  });

  it('falls back to the name of the note', () => {
    expect(rowOf(entry('Text.'), { campaign: null, end: null }).meta).toEqual(['Autumn']);
  });

  it('says “never” by a red shield and “prefer” by a green one, both in words too', () => {
    expect(rowOf(rule('Never x.')).icon).toMatchObject({ name: 'shield-x', tone: 'forbid', label: 'Never: a guardrail that forbids' });
    expect(rowOf(rule('Prefer x.')).icon).toMatchObject({ name: 'shield-check', tone: 'demand' });
  });

  it('keeps its key when the words around it change', () => {
    expect(rowOf(rule('Never x.')).key).toBe(rowOf(rule('Never x.'), { outcome: 'met' }).key);
  });

  it('in its own note says the line instead of the campaign', () => {
    const record = note({ items: [rule('Never x.')] });
    const item = record.items[0];
    expect(item && ownItemRow(item, record, context).meta).toEqual(['line 21']);
  });
});

describe('the chips of an item', () => {
  it.each([[1, ['single case']], [3, ['3 campaigns']], [null, []]])('say that a guardrail rests on %s campaigns', (campaignCount, said) => {
    expect(chips(rowOf(rule('Never x.', { campaignCount })))).toEqual(said);
  });

  it('warn of a guardrail past its review date', () => {
    expect(chips(rowOf(rule('Never x.', { reviewBy: day('2026-05-31') })))).toEqual(['! review due']);
    expect(chips(rowOf(rule('Never x.', { reviewBy: day('2026-06-01') })))).toEqual([]);
  });

  it('say that a guardrail is retired, and nothing else then', () => {
    expect(chips(rowOf(rule('Never x.', { status: 'retired', reviewBy: day('2020-01-01'), campaignCount: 4 })))).toEqual(['retired']);
  });

  it('say what an action lacks', () => {
    expect(chips(rowOf(action('Fix tracking.')))).toEqual(['! no owner', '! no date']);
  });

  it('say who does it by when', () => {
    expect(chips(rowOf(action('Fix.', { owner: 'Maria', due: day('2026-07-01') })))).toEqual(['Maria', 'due 1 Jul 2026']);
  });

  it('say since when an action is overdue', () => {
    expect(chips(rowOf(action('Fix.', { owner: 'Maria', due: day('2026-05-01') })))).toEqual(['Maria', '! overdue since 1 May 2026']);
  });

  it('show a date that cannot be read as it was written', () => {
    expect(chips(rowOf(action('Fix.', { owner: 'Maria', dueWritten: 'after the fair' })))).toEqual(['Maria', 'after the fair']);
  });

  it('ask nothing more of an action that is done', () => {
    expect(chips(rowOf(action('Fix.', { status: 'done' })))).toEqual(['done']);
  });

  it('tell market insights from feedback on the process', () => {
    expect(chips(rowOf(learning('x', { category: 'execution-feedback' })))).toEqual(['process']);
  });
});
