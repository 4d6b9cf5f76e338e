import path from 'node:path';
import { guardrailsInScope } from '../../src/domain/brief/guardrails-in-scope';
import { rankRelated } from '../../src/domain/brief/rank-related';
import type { RankingContext } from '../../src/domain/brief/rank-related';
import { TextProfiles } from '../../src/domain/brief/text-profile';
import type { NoteRecord } from '../../src/domain/postmortem/note-record';
import { markets, note } from '../note-record-builder';
import { judgeRanking, meanScores } from '../judged/gate/judge-ranking';
import { judgedMarkets, judgedVaults } from '../judged/gate/judged-vaults';
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

/** What the gate costs, and how well it chooses. */
export async function run(): Promise<readonly Report[]> {
  return Promise.resolve([cost(), quality()]);
}

/** The judged briefs of `test/judged/gate`, by vault. */
function quality(): Report {
  const vaults = judgedVaults(path.resolve('test/sample-vault'));
  const scored = vaults.map(({ name, briefs: judged, records, resolve }) => ({
    name,
    scores: judged.map(({ path: place, expected }) => {
      const brief = records.get(place);
      if (brief === undefined) throw new Error(`${place} is no brief`);
      const shown = rankRelated(brief, records.values(), { markets: judgedMarkets, resolve, today: '2026-11-22' }).related.map(({ record }) => record.path);
      return judgeRanking(shown, expected);
    }),
  }));
  const rows = [...scored, { name: 'all', scores: scored.flatMap(({ scores }) => scores) }].map(({ name, scores }) => {
    const { precision, recall, ndcg } = meanScores(scores);
    return { vault: name, briefs: scores.length, 'precision@7': shownShare(precision), 'recall@7': shownShare(recall), 'nDCG@7': shownShare(ndcg) };
  });
  return { title: 'The gate: what it asks about, against what people judged worth asking', rows };
}

function shownShare(share: number): string {
  return share.toFixed(3);
}

/** Ranking of ten thousand postmortems against four briefs, with words that were read while indexing. */
function cost(): Report {
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
  return { title: `The gate (reading the words of all notes first: ${Math.round(reading)} ms)`, rows };
}
