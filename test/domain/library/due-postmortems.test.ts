import { describe, expect, it } from 'vitest';
import { closingNotes } from '../../../src/domain/library/closing-notes';
import { duePostmortems } from '../../../src/domain/library/due-postmortems';
import type { NoteRecord } from '../../../src/domain/postmortem/note-record';
import { readDate } from '../../../src/domain/shared/calendar-date';
import { day, note } from '../../note-record-builder';

const dateOf = (written: string): NoteRecord['end'] => {
  const read = readDate(written);
  if (read.state !== 'read') throw new Error(`${written} is no date`);
  return read.date;
};

const brief = (campaign: string, end: string | null, rest: Partial<NoteRecord> = {}): NoteRecord =>
  note({ path: `Briefs/${campaign}.md` }, { kind: 'brief', campaign, status: 'live', end: end === null ? null : dateOf(end), ...rest });

const byName = (target: string): string => `Briefs/${target}.md`;

function due(records: readonly NoteRecord[], today = '2026-11-22', afterDays = 2) {
  return duePostmortems(records, { today, afterDays, closing: closingNotes(records, byName) });
}

const names = (found: ReturnType<typeof due>): (string | null)[] => found.map(({ brief: { campaign } }) => campaign);

describe('a campaign that ended', () => {
  it('is due on the second day after its end, not before', () => {
    expect(due([brief('Sale', '2026-11-21')])).toEqual([]);
    expect(due([brief('Sale', '2026-11-20')])).toMatchObject([{ ended: '2026-11-20', days: 2, standing: 'due' }]);
  });

  it('is due after as many days as the vault says, and never on its last day', () => {
    expect(names(due([brief('Sale', '2026-11-15')], '2026-11-22', 7))).toEqual(['Sale']);
    expect(due([brief('Sale', '2026-11-16')], '2026-11-22', 7)).toEqual([]);
    expect(due([brief('Sale', '2026-11-22')], '2026-11-22', 0)).toEqual([]);
    expect(names(due([brief('Sale', '2026-11-21')], '2026-11-22', 0))).toEqual(['Sale']);
  });

  it('has the whole month or quarter where its end says no day', () => {
    expect(due([brief('Sale', 'November 2026')])).toEqual([]);
    expect(due([brief('Sale', 'October 2026')])).toMatchObject([{ ended: '2026-10-31', days: 22 }]);
    expect(due([brief('Sale', 'Q4 2026')])).toEqual([]);
    expect(due([brief('Sale', '2026-11-01 – 2026-11-19')])).toMatchObject([{ ended: '2026-11-19', days: 3 }]);
  });

  it('counts days over the end of a year and a leap day', () => {
    expect(due([brief('Sale', '2027-12-31')], '2028-01-02')).toMatchObject([{ days: 2 }]);
    expect(due([brief('Sale', '2028-02-28')], '2028-03-01')).toMatchObject([{ days: 2 }]);
  });

  it('is not known to have ended without an end', () => {
    expect(due([brief('Sale', null, { start: day('2020-01-01') })])).toEqual([]);
  });

  it('is listed and not reminded of when it ended more than 180 days ago', () => {
    expect(due([brief('Sale', '2026-05-26')])).toMatchObject([{ days: 180, standing: 'due' }]);
    expect(due([brief('Sale', '2026-05-25')])).toMatchObject([{ days: 181, standing: 'old' }]);
  });

  it('may not have run when its brief is still a draft, and did not when it was called off', () => {
    expect(due([brief('Sale', '2026-11-01', { status: 'draft' })])).toMatchObject([{ standing: 'draft' }]);
    expect(due([brief('Sale', '2026-11-01', { status: 'cancelled' }), brief('Gala', '2026-11-01', { status: 'abgesagt' })])).toEqual([]);
    expect(due([brief('Sale', '2026-11-01', { status: null })])).toMatchObject([{ standing: 'due' }]);
  });

  it('stands before those that ended earlier', () => {
    expect(names(due([brief('Older', '2026-10-01'), brief('Newer', '2026-11-10'), brief('Same day', '2026-10-01')]))).toEqual(['Newer', 'Older', 'Same day']);
  });
});

describe('a campaign that was looked back on', () => {
  const sale = brief('Sale', '2026-11-10', { start: day('2026-11-01') });

  it('has a postmortem that links to its brief, under whatever name', () => {
    expect(due([sale, note({ path: 'Lessons from autumn.md' }, { briefLink: 'Sale' })])).toEqual([]);
  });

  it('has a postmortem of its name and time', () => {
    expect(due([sale, note({ path: 'Sale.md', start: '2026-11-02', end: '2026-11-12' }, { campaign: 'SALE' })])).toEqual([]);
    expect(names(due([sale, note({ path: 'Sale.md', start: '2025-11-02', end: '2025-11-12' }, { campaign: 'Sale' })]))).toEqual(['Sale']);
    expect(names(due([sale, note({ path: 'Sale.md' }, { campaign: 'Sale', briefLink: 'Other' })]))).toEqual(['Sale']);
  });

  it('has a retrospective that links to it; one held on the way, or only named alike, is not enough', () => {
    const retro = (path: string, rest: Partial<NoteRecord>): NoteRecord => note({ path }, { kind: 'retro', ...rest });
    expect(due([sale, retro('Sale retro.md', { briefLink: 'Sale' })])).toEqual([]);
    expect(names(due([sale, retro('Sale retro.md', { campaign: 'Sale' })]))).toEqual(['Sale']);
    expect(names(due([sale, retro('Mid-campaign check Sale.md', { briefLink: 'Sale' })]))).toEqual(['Sale']);
    expect(names(due([sale, retro('Meilenstein 500 Anmeldungen.md', { briefLink: 'Sale' })]))).toEqual(['Sale']);
  });

  it('is one campaign however many briefs it has, known by the one that was launched', () => {
    const draft = brief('Sale v1', '2026-11-10', { campaign: 'Sale', status: 'draft', start: day('2026-11-01') });
    expect(due([draft, sale]).map(({ brief: { path } }) => path)).toEqual(['Briefs/Sale.md']);
    expect(due([draft, sale, note({ path: 'Done.md' }, { briefLink: 'Sale' })])).toEqual([]);
  });

  it('is another campaign in another market', () => {
    const [austria, germany] = ['Austria', 'Germany'].map((market) => note({ path: `${market}.md`, market, end: '2026-11-01' }, { kind: 'brief', campaign: 'Sale' }));
    if (austria === undefined || germany === undefined) throw new Error('two briefs');
    expect(due([austria, germany])).toHaveLength(2);
  });
});
