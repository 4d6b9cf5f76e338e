import { guardrailsInScope } from '../../src/domain/brief/guardrails-in-scope';
import { rankRelated } from '../../src/domain/brief/rank-related';
import type { RankingContext } from '../../src/domain/brief/rank-related';
import { TextProfiles } from '../../src/domain/brief/text-profile';
import type { NoteRecord } from '../../src/domain/postmortem/note-record';
import { markets, note } from '../note-record-builder';
import type { Report } from './report';
import { seededLibrary } from './seeded-library';
import { shownMs, timed } from './timing';

const briefs: readonly NoteRecord[] = [
  { type: 'webinar', market: 'Germany', channel: 'LinkedIn', goal: 'conversion' },
  { type: 'influencer', market: 'DACH', channel: 'YouTube', goal: 'awareness' },
  { type: 'event' },
  {},
].map((scope, number) => note({
  path: `Briefs/${number}.md`, start: '2026-03-14', ...scope,
  digest: { hypothesis: 'Students register when the title of the recording names a budget and a reminder follows within the week.', offer: 'free demo with a small price' },
}, { kind: 'brief', campaign: `Brief ${number}` }));

/** Ranking of ten thousand postmortems against four briefs, with words that were read while indexing. */
export async function run(): Promise<Report> {
  const library = seededLibrary(10_000);
  const profiles = new TextProfiles();
  const context: RankingContext = { markets, resolve: () => null, profiles };
  const start = performance.now();
  for (const record of library) profiles.of(record);
  const reading = performance.now() - start;
  const ranking = timed(briefs, (brief) => rankRelated(brief, library, context), 8);
  const rules = timed(briefs, (brief) => guardrailsInScope(brief, library, context), 8);
  const rows = [
    { what: 'rank 10,000 postmortems', 'p50, ms': shownMs(ranking.p50), 'p95, ms': shownMs(ranking.p95), 'fastest, ms': shownMs(ranking.fastest), goal: '16' },
    { what: 'find 20,000 guardrails in scope', 'p50, ms': shownMs(rules.p50), 'p95, ms': shownMs(rules.p95), 'fastest, ms': shownMs(rules.fastest), goal: '' },
  ];
  return Promise.resolve({ title: `The gate (reading the words of all notes first: ${Math.round(reading)} ms)`, rows });
}
