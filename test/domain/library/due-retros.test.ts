import { describe, expect, it } from 'vitest';
import { daysSincePeriod, dueRetros } from '../../../src/domain/library/due-retros';
import type { RetroRhythm } from '../../../src/domain/library/due-retros';
import type { NoteRecord } from '../../../src/domain/postmortem/note-record';
import { note } from '../../note-record-builder';

const rhythm: RetroRhythm = { cadence: 'auto', afterCampaigns: 0, afterDays: 2 };
const retro = (title: string, dates: { start?: string; end?: string } = {}, rest: Partial<NoteRecord> = {}): NoteRecord =>
  note({ path: `Retros/${title}.md`, ...dates }, { kind: 'retro', ...rest });
const campaign = (name: string, end: string): NoteRecord => note({ path: `${name}.md`, end }, { campaign: name });

function due(records: readonly NoteRecord[], rest: Partial<RetroRhythm> = {}, today = '2026-11-22') {
  return dueRetros(records, { ...rhythm, ...rest }, today);
}

const spans = (found: ReturnType<typeof due>): string[] => found.flatMap((each) => (each.reason === 'period' ? [`${each.period.from}..${each.period.to}`] : []));

describe('a rhythm read from the notes', () => {
  it('asks for the last month that is over when the months before it have their retrospectives', () => {
    const september = retro('2026-09 monthly retro', { start: '2026-09-01', end: '2026-09-30' });
    expect(due([september])).toMatchObject([{ reason: 'period', period: { cadence: 'monthly', from: '2026-10-01', to: '2026-10-31' }, last: { title: '2026-09 monthly retro' } }]);
    expect(due([september, retro('2026-10 monthly retro')])).toEqual([]);
  });

  it('is due two days after the period, not on its last day', () => {
    const september = retro('2026-09 monthly retro');
    expect(spans(due([september], {}, '2026-11-01'))).toEqual([]);
    expect(spans(due([september], {}, '2026-11-02'))).toEqual(['2026-10-01..2026-10-31']);
    expect(spans(due([september], { afterDays: 0 }, '2026-10-31'))).toEqual([]);
    expect(spans(due([september], { afterDays: 0 }, '2026-11-01'))).toEqual(['2026-10-01..2026-10-31']);
  });

  it('knows weeks, and quarters over the end of a year', () => {
    expect(spans(due([retro('Weekly 2026-11-06', { start: '2026-11-02', end: '2026-11-06' })]))).toEqual(['2026-11-09..2026-11-15']);
    expect(spans(due([retro('Quartalsretro 2026-Q3')], {}, '2027-01-03'))).toEqual(['2026-10-01..2026-12-31']);
    expect(due([retro('Quartalsretro 2026-Q3')], {}, '2027-01-01')).toEqual([]);
  });

  it('is named in the languages of the notes, in the file name or a tag', () => {
    for (const title of ['2026-09 Monatsretro', '2026-09 ежемесячное ретро', '2026-09 rétro mensuelle']) expect(spans(due([retro(title)])), title).toEqual(['2026-10-01..2026-10-31']);
    expect(spans(due([retro('Sept', { start: '2026-09-01', end: '2026-09-29' }, { tags: ['retro/monthly'] })]))).toEqual(['2026-10-01..2026-10-31']);
  });

  it('is seen in dates that are exactly a calendar month, unless the retrospective is about a campaign', () => {
    const dates = { start: '2026-09-01', end: '2026-09-30' };
    expect(spans(due([retro('Looking back', dates)]))).toEqual(['2026-10-01..2026-10-31']);
    expect(due([retro('Solo-Retro September', dates, { campaign: 'Search ads' })])).toEqual([]);
    expect(due([retro('Looking back', { start: '2026-09-02', end: '2026-09-30' })])).toEqual([]);
  });

  it('counts a retrospective that gives only its own day for the month before, held early in the next', () => {
    expect(due([retro('Monthly retro', { start: '2026-11-03' })])).toEqual([]);
    expect(spans(due([retro('Monthly retro', { start: '2026-10-02' })]))).toEqual(['2026-10-01..2026-10-31']);
    expect(due([retro('Monthly retro', { start: '2026-10-28' })])).toEqual([]);
  });

  it('has been given up after three missed periods, and catches up with the last one only', () => {
    expect(spans(due([retro('2026-07 monthly retro')]))).toEqual(['2026-10-01..2026-10-31']);
    expect(due([retro('2026-06 monthly retro')])).toEqual([]);
    expect(due([retro('Retro of the launch', { start: '2026-09-03', end: '2026-09-14' })])).toEqual([]);
    expect(due([])).toEqual([]);
  });
});

describe('a rhythm that was set', () => {
  it('asks for the last period from the first campaign on', () => {
    expect(due([], { cadence: 'quarterly' })).toEqual([]);
    expect(due([campaign('Sale', '2026-11-01')], { cadence: 'quarterly' })).toMatchObject([{ period: { from: '2026-07-01', to: '2026-09-30' }, last: null }]);
  });

  it('goes on however long ago the last retrospective was, and asks for no other rhythm', () => {
    const records = [campaign('Sale', '2026-11-01'), retro('2025-01 monthly retro'), retro('Quartalsretro 2026-Q2')];
    expect(spans(due(records, { cadence: 'monthly' }))).toEqual(['2026-10-01..2026-10-31']);
    expect(due(records, { cadence: 'none' })).toEqual([]);
  });
});

describe('retrospectives by volume', () => {
  const campaigns = [campaign('One', '2026-09-01'), campaign('Two', '2026-10-05'), campaign('Three', '2026-10-20')];

  it('are due once so many campaigns ended since the last one', () => {
    expect(due(campaigns, { cadence: 'none', afterCampaigns: 3 })).toEqual([{ reason: 'volume', campaigns: 3, from: null, last: null }]);
    expect(due(campaigns, { cadence: 'none', afterCampaigns: 4 })).toEqual([]);
    const looked = retro('All hands', { start: '2026-08-01', end: '2026-09-15' });
    expect(due([...campaigns, looked], { cadence: 'none', afterCampaigns: 2 })).toMatchObject([{ campaigns: 2, from: '2026-09-16', last: { title: 'All hands' } }]);
    expect(due([...campaigns, looked], { cadence: 'none', afterCampaigns: 3 })).toEqual([]);
  });

  it('count a brief and its postmortem as one campaign, and none that is planned, called off or still running', () => {
    const brief = (name: string, end: string, status: string | null): NoteRecord => ({ ...campaign(name, end), path: `${name} brief.md`, kind: 'brief', status });
    const more = [brief('One', '2026-09-01', 'done'), brief('Plan', '2026-09-01', 'draft'), brief('Off', '2026-09-01', 'cancelled'), brief('Now', '2026-12-01', 'live')];
    expect(due([...campaigns, ...more], { cadence: 'none', afterCampaigns: 1 })).toMatchObject([{ campaigns: 3 }]);
  });

  it('are off at zero, and not reset by the retrospective of a single campaign', () => {
    expect(due(campaigns, { cadence: 'none' })).toEqual([]);
    const single = retro('Retro Three', { start: '2026-10-01', end: '2026-10-20' }, { campaign: 'Three' });
    expect(due([...campaigns, single], { cadence: 'none', afterCampaigns: 3 })).toHaveLength(1);
  });
});

describe('how long a retrospective has been due', () => {
  it('is counted from the end of its period', () => {
    const [first] = due([retro('2026-09 monthly retro')]);
    if (first === undefined) throw new Error('one is due');
    expect(daysSincePeriod(first, '2026-11-22')).toBe(22);
    expect(daysSincePeriod({ reason: 'volume', campaigns: 4, from: null, last: null }, '2026-11-22')).toBe(0);
  });
});
