import { TextProfiles } from '../../src/domain/brief/text-profile';
import { SearchIndex } from '../../src/domain/search/search-index';
import { nodeGlobal } from '../host/headless/node-global';
import { markets } from '../note-record-builder';
import type { Report } from './report';
import { seededLibrary } from './seeded-library';

const postmortems = 10_000;

/** Megabytes in use once nothing can be collected any more. */
function usedMb(): number {
  const collect: unknown = Reflect.get(nodeGlobal, 'gc');
  if (typeof collect !== 'function') throw new Error('Run with --expose-gc');
  for (let round = 0; round < 3; round += 1) Reflect.apply(collect, null, []);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
}

/** What ten thousand postmortems hold in memory: their records, and what searching and ranking make of them. */
export async function run(): Promise<Report> {
  const before = usedMb();
  const library = seededLibrary(postmortems);
  const records = usedMb();
  const index = new SearchIndex({ markets });
  for (const record of library) index.upsert(record);
  for (const query of ['webinar germany', 'webinr germny', 'influencer', 'zzzz']) index.search(query);
  const searching = usedMb();
  const profiles = new TextProfiles();
  for (const record of library) profiles.of(record);
  const all = usedMb();
  const row = (what: string, megabytes: number, goal: string): Report['rows'][number] => ({ what, MB: megabytes.toFixed(1), goal });
  return Promise.resolve({
    title: `Memory of ${postmortems.toLocaleString('en')} postmortems, note bodies not kept (${index.search('').total.toLocaleString('en')} things to find)`,
    rows: [
      row('search index', searching - records, ''),
      row('profiles for ranking', all - searching, ''),
      row('index: both', all - records, '40'),
      row('records (items, scope, short texts) that it is made from', records - before, ''),
    ],
  });
}
