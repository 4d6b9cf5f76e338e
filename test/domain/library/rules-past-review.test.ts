import { describe, expect, it } from 'vitest';
import { draftsLeft } from '../../../src/domain/library/drafts-left';
import { rulesPastReview } from '../../../src/domain/library/rules-past-review';
import { day, entry, learning, note, rule } from '../../note-record-builder';

const past = (records: Parameters<typeof rulesPastReview>[0]): string[] => rulesPastReview(records, '2026-11-22').map(({ item, days }) => `${item.text} ${String(days)}`);

describe('rules past their review date', () => {
  it('are guardrails and entries, the longest ago first', () => {
    const items = [rule('Never gate.', { reviewBy: day('2026-11-21') }), entry('Students came.', { reviewBy: day('2026-06-30') }), learning('Repeat it.')];
    expect(past([note({ items })])).toEqual(['Students came. 145', 'Never gate. 1']);
  });

  it('are not due on their day, nor before a month that is written without one is over', () => {
    const november = { written: 'November 2026', from: '2026-11-01', to: '2026-11-30', precision: 'month' } as const;
    expect(past([note({ items: [rule('Never gate.', { reviewBy: day('2026-11-22') }), rule('Always ask.', { reviewBy: november }), rule('Avoid it.')] })])).toEqual([]);
  });

  it('are not retired or replaced', () => {
    const reviewBy = day('2026-01-01');
    const items = [rule('Never gate.', { reviewBy, status: 'retired' }), rule('Always ask.', { reviewBy, status: 'superseded' }), entry('Old.', { reviewBy, status: 'retired' })];
    expect(past([note({ items })])).toEqual([]);
  });
});

describe('postmortems left in draft', () => {
  const left = (end: string | undefined, status: string | null): number[] =>
    draftsLeft([note(end === undefined ? {} : { end }, { status })], { today: '2026-11-22', afterDays: 2 }).map(({ days }) => days);

  it('are those whose campaign ended more than two weeks and the days of grace ago', () => {
    expect(left('2026-11-06', 'draft')).toEqual([]);
    expect(left('2026-11-05', 'draft')).toEqual([17]);
  });

  it('are neither finished ones nor those that do not say when the campaign ended', () => {
    expect([left('2026-01-01', 'reviewed'), left('2026-01-01', null), left(undefined, 'draft')]).toEqual([[], [], []]);
  });
});
