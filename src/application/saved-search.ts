import * as z from 'zod/mini';
import { facetNames } from '../domain/library/facet';

/** One filter that belongs to a saved search: a value of a facet, by key, with the name it had. */
const filterSchema = z.object({ facet: z.enum(facetNames), key: z.string(), label: z.string() });

/** A search that is kept under a name, as it stands in `data.json`. */
export const savedSearchSchema = z.object({
  name: z.string().check(z.minLength(1)),
  query: z.catch(z.string(), ''),
  filters: z.catch(z.array(filterSchema), []),
});

/** A search that is kept under a name: what was typed and which filters were set. */
export type SavedSearch = Readonly<z.output<typeof savedSearchSchema>>;

const sameName = (first: string, second: string): boolean => first.trim().toLowerCase() === second.trim().toLowerCase();

/** The searches with one more, in the place of the one that had its name. */
export function withSavedSearch(searches: readonly SavedSearch[], search: SavedSearch): SavedSearch[] {
  const known = searches.findIndex(({ name }) => sameName(name, search.name));
  return known < 0 ? [...searches, search] : searches.map((each, place) => (place === known ? search : each));
}

/** The searches without the one of this name. */
export function withoutSavedSearch(searches: readonly SavedSearch[], name: string): SavedSearch[] {
  return searches.filter((search) => !sameName(search.name, name));
}

/** The saved search of this name; null when there is none. */
export function savedSearchNamed(searches: readonly SavedSearch[], name: string): SavedSearch | null {
  return searches.find((search) => sameName(search.name, name)) ?? null;
}
