import uFuzzy from '@leeoniya/ufuzzy';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { NoteRecord } from '../../src/domain/postmortem/note-record';
import { SearchIndex } from '../../src/domain/search/search-index';
import { markets } from '../note-record-builder';
import { misspellBy } from './misspell';
import type { Report } from './report';
import { seededLibrary, seededWords } from './seeded-library';
import { SeededRandom } from './seeded-random';
import { shownMs, timed } from './timing';
import type { Timing } from './timing';

interface PlainDocument {
  readonly id: number;
  readonly title: string;
  readonly scope: string;
  readonly text: string;
}

const shown = 50;

/** What the peers search in: one document for each postmortem, with the same words. */
function plainDocuments(library: readonly NoteRecord[]): PlainDocument[] {
  return library.map(({ title, scope, items, digest }, id) => ({
    id,
    title,
    scope: [...scope.campaignTypes, ...scope.markets, ...scope.channels, ...scope.goals].map(({ label }) => label).join(' '),
    text: [...items.map(({ text }) => text), ...digest.map(({ text }) => text)].join(' '),
  }));
}

/** Queries as people type them: whole, misspelt, and every beginning on the way to them. */
function typedQueries(random: SeededRandom): string[] {
  const words = seededWords(6000, new SeededRandom(7));
  const whole = ['webinar germany', 'product launch united states', 'influencer dach', 'email reminder', 'event budget'];
  const misspelt = ['webinr germny', 'prodct launch untied states', 'influncer dach reminder', 'regstration titel', 'brand awarness france'];
  const free = Array.from({ length: 20 }, () => `${random.pickSkewed(words)} ${random.pick(words)}`);
  const wrong = free.slice(0, 10).map((query) => query.split(' ').map((word) => misspellBy(word, 1, random)).join(' '));
  const growing = [...whole, ...free.slice(0, 3)].flatMap((query) => Array.from({ length: query.length }, (_, end) => query.slice(0, end + 1)));
  return [...whole, ...misspelt, ...free, ...wrong, ...growing];
}

type Row = Report['rows'][number];

function row(engine: string, entries: number, { p50, p95, fastest, cpu95 }: Timing, goal: string): Row {
  return { engine, entries, 'p50, ms': shownMs(p50), 'p95, ms': shownMs(p95), 'fastest, ms': shownMs(fastest), 'p95, CPU ms': shownMs(cpu95), 'goal p95': goal };
}

function queries(entries: number): Row[] {
  const library = seededLibrary(entries);
  const typed = typedQueries(new SeededRandom(11));
  const index = new SearchIndex({ markets });
  for (const record of library) index.upsert(record);
  const ours = timed(typed, (query) => index.search(query, { limit: shown }).hits.map(({ highlights }) => highlights), 2);
  const documents = plainDocuments(library);
  const mini = new MiniSearch<PlainDocument>({ fields: ['title', 'scope', 'text'], searchOptions: { fuzzy: 0.25, prefix: true, combineWith: 'AND' } });
  mini.addAll(documents);
  const rows = [
    row('this index', entries, ours, entries > 10_000 ? '16' : '8'),
    row('minisearch alone', entries, timed(typed, (query) => mini.search(query), 1), ''),
  ];
  if (entries <= 10_000) rows.push(row('uFuzzy', entries, fuzzily(documents, typed.filter((_, at) => at % 4 === 0)), ''));
  if (entries <= 1000) rows.push(row('fuse.js over entries', entries, fuseOverEntries(documents, typed.filter((_, at) => at % 8 === 0)), ''));
  return [...rows, ...updates(library, index)];
}

function fuzzily(documents: readonly PlainDocument[], typed: readonly string[]): Timing {
  const haystack = documents.map(({ title, scope, text }) => `${title} ${scope} ${text}`);
  const fuzzy = new uFuzzy({ intraMode: 1 });
  return timed(typed, (query) => fuzzy.search(haystack, query), 1);
}

function fuseOverEntries(documents: readonly PlainDocument[], typed: readonly string[]): Timing {
  const fuse = new Fuse(documents, { keys: ['title', 'scope', 'text'], ignoreLocation: true });
  return timed(typed, (query) => fuse.search(query), 1);
}

/** Every round gives each note another sentence, as an edit does. */
function updates(library: readonly NoteRecord[], index: SearchIndex): Row[] {
  const step = Math.floor(library.length / 100);
  const some = library.filter((_, at) => at % step === 0);
  const edited = timed(some, (record, round) => index.upsert({
    ...record, items: record.items.map((item) => ({ ...item, text: `${item.text} Changed in round ${round}, first budget later.` })),
  }), 4);
  const renewed = timed(some, (record) => {
    index.remove(record.path);
    index.upsert(record);
  }, 2);
  return [row('update of a note', library.length, edited, '2'), row('removal and addition', library.length, renewed, '')];
}

/** Queries and updates at three sizes (an entry is a postmortem with four things to find), peers on the same texts in the same run. */
export async function run(): Promise<Report> {
  return Promise.resolve({ title: 'Search as typed, misspelt queries included', rows: [1000, 10_000, 50_000].flatMap(queries) });
}
