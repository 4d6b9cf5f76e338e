import { describe, expect, test } from 'vitest';
import { rankRelated } from '../../../src/domain/brief/rank-related';
import type { Related, RelatedRanking } from '../../../src/domain/brief/rank-related';
import type { NoteRecord } from '../../../src/domain/postmortem/note-record';
import { assumption, entry, markets, note, rule } from '../../note-record-builder';
import type { NoteWords } from '../../note-record-builder';

const byName = (target: string): string => (target.endsWith('.md') ? target : `Postmortems/${target.replace(/#.*/, '')}.md`);
const context = { markets, resolve: byName };
const pm = (name: string, words: NoteWords, rest: Partial<NoteRecord> = {}): NoteRecord =>
  note({ path: byName(name), start: '2025-03-01', end: '2025-04-01', ...words }, rest);

const brief = note({
  path: 'Briefs/Spring webinar DE.md', type: 'webinar', market: 'Germany', channel: 'LinkedIn', goal: 'conversion', audience: 'CFOs',
  start: '2026-03-14', end: '2026-03-28',
  digest: { hypothesis: 'A live course on treasury forecasting brings CFOs who book a demo.', offer: 'Free trial for ninety days' },
  items: [assumption('CFOs decide alone about treasury software', 'untested')],
}, { kind: 'brief', campaign: 'Spring webinar DE', status: 'draft' });

const rank = (...records: NoteRecord[]): RelatedRanking => rankRelated(brief, records, context);
const names = ({ related }: RelatedRanking): string[] => related.map(({ record }) => record.title);
const reasonsOf = (ranking: RelatedRanking): Related['reasons'] => ranking.related[0]?.reasons ?? ranking.nearest?.reasons ?? [];

describe('what relates a past campaign to a brief', () => {
  test('its type, market, channel, goal and audience, each named as a reason', () => {
    const ranking = rank(pm('A', { type: 'Webinar', market: 'DE', channel: 'linkedin', goal: 'Conversion', audience: 'cfos' }));
    expect(reasonsOf(ranking)).toEqual([
      { type: 'same-type', value: 'webinar' }, { type: 'same-market', market: 'DE' }, { type: 'same-channel', value: 'LinkedIn' },
      { type: 'same-goal', value: 'conversion' }, { type: 'same-audience', value: 'CFOs' },
    ]);
  });

  test('a region that has its market, less than the market itself', () => {
    const ranking = rank(pm('Dach', { type: 'webinar', market: 'DACH' }), pm('Emea', { type: 'webinar', market: 'EMEA' }), pm('Germany', { type: 'webinar', market: 'Германия' }));
    expect(names(ranking)).toEqual(['Germany', 'Dach', 'Emea']);
    expect(ranking.related[1]?.reasons).toContainEqual({ type: 'region-includes', region: 'DACH', market: 'DE' });
  });

  test('the same type by another name or in another language', () => {
    expect(names(rank(pm('A', { type: 'вебинар' }), pm('B', { type: 'Online-Seminar' }), pm('C', { type: 'podcast' })))).toEqual(['A', 'B']);
  });

  test('rare words that both use, quoted as the brief writes them', () => {
    const others = Array.from({ length: 12 }, (_, index) => pm(`Other ${index}`, { type: 'webinar', digest: { hypothesis: 'A demo for buyers brings sales.' } }));
    const ranking = rank(...others, pm('Trial', { type: 'webinar', digest: { offer: 'We gave a free trial for treasury teams' } }));
    expect(names(ranking)[0]).toBe('Trial');
    expect(reasonsOf(ranking)).toContainEqual({ type: 'same-wording', words: 'Free trial', role: 'offer' });
  });

  test('words that every campaign uses say nothing', () => {
    const ranking = rank(...Array.from({ length: 12 }, (_, index) => pm(`Other ${index}`, { market: 'France', digest: { hypothesis: 'CFOs book a demo.' } })));
    expect(ranking.related).toEqual([]);
  });

  test('a link in the brief, whatever else they share', () => {
    const linking = { ...brief, digest: [{ role: 'plan', text: 'As in [[Autumn launch FR#Library entry|last time]].', line: 20 } as const] };
    const ranking = rankRelated(linking, [pm('Autumn launch FR', { type: 'launch', market: 'France' })], context);
    expect(reasonsOf(ranking)).toEqual([{ type: 'linked' }]);
  });

  test('an assumption that broke there is named when the brief makes it again', () => {
    const ranking = rank(pm('A', { type: 'webinar', items: [assumption('Treasury software is decided by CFOs alone.', 'broke')] }));
    expect(reasonsOf(ranking)).toContainEqual({ type: 'assumption-broke', assumption: 'Treasury software is decided by CFOs alone.' });
  });

  test('the number of campaigns a lesson rests on is named', () => {
    expect(reasonsOf(rank(pm('A', { type: 'webinar', items: [rule('Never gate it.', { campaignCount: 3 })] })))).toContainEqual({ type: 'evidence', campaigns: 3 });
  });

  test('a retrospective counts as well, other notes do not', () => {
    const kinds = (['retro', 'brief', 'lesson', null] as const).map((kind) => pm(String(kind), { type: 'webinar' }, { kind }));
    expect(names(rank(...kinds))).toEqual(['retro']);
  });
});

describe('what is never precedent', () => {
  test('the postmortem that closes this very brief', () => {
    expect(names(rank(pm('Own', { type: 'webinar', market: 'DE' }, { briefLink: 'Briefs/Spring webinar DE.md' })))).toEqual([]);
  });

  test('a postmortem of the same campaign by name', () => {
    expect(names(rank(pm('Own', { type: 'webinar', start: '2026-03-14', end: '2026-03-14' }, { campaign: 'spring  WEBINAR de' })))).toEqual([]);
    expect(names(rank(note({ path: byName('Undated'), type: 'webinar' }, { campaign: 'Spring webinar DE' })))).toEqual([]);
  });

  test('but last year’s campaign of the same name is', () => {
    expect(names(rank(pm('Last year', { type: 'webinar' }, { campaign: 'Spring webinar DE' })))).toEqual(['Last year']);
  });

  test('a campaign that started or ended after the brief’s start', () => {
    expect(names(rank(
      pm('Starts later', { type: 'webinar', start: '2026-03-15', end: '2026-03-20' }),
      pm('Ends later', { type: 'webinar', start: '2025-01-01', end: '2026-03-15' }),
      pm('Ends that day', { type: 'webinar', start: '2025-01-01', end: '2026-03-14' }),
    ))).toEqual(['Ends that day']);
  });

  test('with one date missing the other decides, without dates nothing is too late', () => {
    const start = note({ path: byName('Start only'), type: 'webinar', start: '2026-04-01' });
    const end = note({ path: byName('End only'), type: 'webinar', end: '2026-03-01' });
    const none = note({ path: byName('No dates'), type: 'webinar' });
    expect(names(rank(start, end, none))).toEqual(['End only', 'No dates']);
  });

  test('an end of which only the month is known counts from its first day', () => {
    const end = { written: 'March 2026', from: '2026-03-01', to: '2026-03-31', precision: 'month' } as const;
    expect(names(rank({ ...pm('Month', { type: 'webinar' }), end }))).toEqual(['Month']);
    expect(names(rank({ ...pm('Range', { type: 'webinar' }), end: { ...end, precision: 'range' } }))).toEqual([]);
  });

  test('a brief without start is measured by its end, one without dates excludes nothing by date', () => {
    const later = pm('Later', { type: 'webinar', start: '2027-01-01', end: '2027-02-01' });
    expect(rankRelated({ ...brief, start: null }, [later], context).related).toEqual([]);
    expect(rankRelated({ ...brief, start: null, end: null }, [later], context).related).toHaveLength(1);
  });
});

describe('the order', () => {
  test('among equals failures come first, then recent ones, then those with a lesson', () => {
    const ranking = rank(
      pm('Met', { type: 'webinar' }, { outcome: 'met' }),
      pm('Missed long ago', { type: 'webinar', start: '2019-01-01', end: '2019-02-01' }, { outcome: 'missed' }),
      pm('Mixed', { type: 'webinar' }, { outcome: 'mixed' }),
      pm('Met recently', { type: 'webinar', end: '2026-01-01' }, { outcome: 'met' }),
      pm('Met with a lesson', { type: 'webinar', items: [entry('Short is better.')] }, { outcome: 'met' }),
    );
    expect(names(ranking)).toEqual(['Missed long ago', 'Mixed', 'Met with a lesson', 'Met recently', 'Met']);
  });

  test('is the same whatever order the notes come in', () => {
    const records = ['C', 'A', 'B', 'D'].map((name) => pm(name, { type: 'webinar' }));
    expect(names(rank(...records))).toEqual(['A', 'B', 'C', 'D']);
    expect(names(rank(...records.reverse()))).toEqual(['A', 'B', 'C', 'D']);
  });

  test('marks drafts', () => {
    expect(rank(pm('A', { type: 'webinar' }, { status: 'draft' }), pm('B', { type: 'webinar' })).related.map(({ draft }) => draft)).toEqual([true, false]);
  });
});

describe('no precedent', () => {
  test('is what a campaign of the same market and goal alone is not, but it is named as nearest', () => {
    const ranking = rank(pm('Influencers', { type: 'influencer', market: 'Germany', goal: 'conversion' }), pm('Paris', { type: 'event', market: 'France', goal: 'conversion' }));
    expect(ranking.related).toEqual([]);
    expect(ranking.nearest?.record.title).toBe('Influencers');
    expect(ranking.nearest?.reasons).toEqual([{ type: 'same-market', market: 'DE' }, { type: 'same-goal', value: 'conversion' }]);
  });

  test('names nothing as nearest when nothing is shared, or nothing is there', () => {
    expect(rank(pm('Paris', { type: 'event', market: 'France' })).nearest).toBeNull();
    expect(rank()).toEqual({ related: [], nearest: null });
  });

  test('an empty brief has none', () => {
    const empty = note({ path: 'Briefs/Empty.md' }, { kind: 'brief' });
    expect(rankRelated(empty, [pm('A', { type: 'webinar' })], context)).toEqual({ related: [], nearest: null });
  });
});
