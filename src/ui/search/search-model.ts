import type { Precedents } from '../../application/precedents';
import type { SavedSearch } from '../../application/saved-search';
import type { NoteRecord } from '../../domain/postmortem/note-record';
import type { SearchIndex } from '../../domain/search/search-index';
import { fill } from '../../locales/fill';
import type { ListContext } from '../library/list-model';
import { queryStatus } from '../query/query-status';
import type { QueryStatus } from '../query/query-status';
import { hitRow } from './hit-row';
import type { HitRow } from './hit-row';
import { fittingHits, newestHits } from './offered-hits';
import { isAsked, optionsOf } from './search-state';
import type { SearchState } from './search-state';
import type { ShownHit } from './shown-hit';

/** One line below the search box: a lesson to open, or a search to run. */
export type SearchEntry =
  | { readonly type: 'hit'; readonly key: string; readonly row: HitRow; readonly hit: ShownHit }
  | { readonly type: 'search'; readonly key: string; readonly icon: string; readonly name: string; readonly search: Omit<SavedSearch, 'name'> }
  | { readonly type: 'clear-recent'; readonly key: string; readonly icon: string; readonly name: string };

/** Lines under a heading; without one where they are the results. */
export interface EntryGroup {
  readonly heading: string | null;
  readonly entries: readonly SearchEntry[];
}

/** Everything the search shows, as data. */
export interface SearchModel {
  readonly groups: readonly EntryGroup[];
  readonly status: QueryStatus | null;
  /** What stands there where nothing is found or there is nothing to find. */
  readonly empty: string | null;
  /** How many more were found than are listed. */
  readonly more: string | null;
}

/** What the search is made from. */
export interface SearchReading extends ListContext {
  readonly state: SearchState;
  /** Whether to look for ways to ask for less, which costs many searches: not while somebody types. */
  readonly loosen: boolean;
  readonly index: { readonly search: SearchIndex; readonly records: ReadonlyMap<string, NoteRecord> };
  readonly recent: readonly string[];
  readonly saved: readonly SavedSearch[];
  /** The open note with what fits it; null where none is open or nothing fits. */
  readonly fitting: { readonly note: string; readonly lessons: Pick<Precedents, 'related' | 'guardrails'> } | null;
}

/** How many results are listed at once. */
export const mostListed = 50;
const mostRecent = 5;

/** Computes what the search shows. */
export function searchModel(reading: SearchReading): SearchModel {
  return isAsked(reading.state) ? resultsModel(reading) : startModel(reading);
}

function resultsModel(reading: SearchReading): SearchModel {
  const { state, index, locale, label, today } = reading;
  const { query, asText } = state;
  const options = { ...optionsOf(state), today };
  const answer = index.search.search(query, { ...options, limit: mostListed });
  const loosenings = answer.total === 0 && reading.loosen ? index.search.loosenings(query, options) : [];
  const { empty, emptyHint, more } = locale.words.search;
  const rest = answer.total - answer.hits.length;
  return {
    groups: answer.hits.length === 0 ? [] : [{ heading: null, entries: hitEntries(answer.hits, reading) }],
    status: queryStatus({ query, answer, asText, loosenings, locale, label }),
    empty: answer.total > 0 ? null : loosenings.length > 0 || !reading.loosen ? empty : `${empty} ${emptyHint}`,
    more: rest > 0 ? locale.count(more, rest) : null,
  };
}

/** Before anything is typed: what fits the open note, then the searches one may want to run again. */
function startModel(reading: SearchReading): SearchModel {
  const { index, locale, saved, recent } = reading;
  const words = locale.words.search;
  const groups: EntryGroup[] = [
    lessonsGroup(reading),
    { heading: words.saved, entries: saved.map((search) => ({ type: 'search', key: `saved:${search.name}`, icon: 'bookmark', name: search.name, search })) },
    { heading: words.recent, entries: recentEntries(recent, words.clearRecent) },
  ];
  return { groups: groups.filter(({ entries }) => entries.length > 0), status: null, empty: index.records.size === 0 ? words.firstRun : null, more: null };
}

function lessonsGroup(reading: SearchReading): EntryGroup {
  const { fitting, index, locale } = reading;
  const hits = fitting === null ? [] : fittingHits(fitting.lessons, locale);
  if (fitting !== null && hits.length > 0) {
    return { heading: fill(locale.words.search.fitting, { note: fitting.note }), entries: hitEntries(hits, reading) };
  }
  return { heading: locale.words.search.newest, entries: hitEntries(newestHits(index.records.values()), reading) };
}

function recentEntries(recent: readonly string[], clear: string): SearchEntry[] {
  const queries = recent.slice(0, mostRecent).map((query): SearchEntry => (
    { type: 'search', key: `recent:${query}`, icon: 'history', name: query, search: { query, filters: [] } }
  ));
  return queries.length === 0 ? [] : [...queries, { type: 'clear-recent', key: 'clear-recent', icon: 'x', name: clear }];
}

function hitEntries(hits: readonly ShownHit[], context: ListContext): SearchEntry[] {
  return hits.map((hit) => {
    const row = hitRow(hit, context);
    return { type: 'hit', key: row.key, row, hit };
  });
}
