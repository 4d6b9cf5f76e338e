import { facetNames, facetValuesOf } from '../library/facet';
import type { FacetName } from '../library/facet';
import type { NoteRecord } from '../postmortem/note-record';
import type { FacetValue } from '../shared/facet-value';
import type { DocumentRange } from './document-table';
import type { Postings } from './postings';
import { addPosting, removePosting } from './postings';
import { fieldBits, fieldWidth } from './field';

/** A value of a facet with its documents and the spellings in use. */
interface FacetEntry {
  readonly postings: Postings;
  readonly labels: Map<string, number>;
}

/** Which documents have which value of which facet. */
export class FacetIndex {
  /** Grows whenever a value or a spelling appears or disappears: what is made from the vocabulary is then made anew. */
  version = 0;
  private readonly values = new Map<FacetName, Map<string, FacetEntry>>(facetNames.map((facet) => [facet, new Map()]));
  /** Documents that say something for a facet at all. */
  private readonly stated = new Map<FacetName, Postings>(facetNames.map((facet) => [facet, []]));

  /** Takes over what changed between two states of one note; null before it was there, or after it is gone. */
  update(before: DocumentRange | null, after: DocumentRange | null): void {
    const first = (after ?? before)?.first ?? 0;
    const documents = 1 + Math.max(before?.record.items.length ?? 0, after?.record.items.length ?? 0);
    for (const facet of facetNames) {
      const old = before === null ? null : valuesByOffset(before.record, facet);
      const now = after === null ? null : valuesByOffset(after.record, facet);
      for (let offset = 0; offset < documents; offset += 1) this.change(facet, first + offset, old?.[offset] ?? [], now?.[offset] ?? []);
    }
  }

  postingsOf(facet: FacetName, key: string): Postings {
    return this.values.get(facet)?.get(key)?.postings ?? [];
  }

  statedIn(facet: FacetName): Postings {
    return this.stated.get(facet) ?? [];
  }

  keys(facet: FacetName): string[] {
    return [...(this.values.get(facet)?.keys() ?? [])];
  }

  /** The spellings of a value in use, the most common first. */
  labelsOf(facet: FacetName, key: string): string[] {
    const labels = [...(this.values.get(facet)?.get(key)?.labels ?? [])];
    return labels.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([label]) => label);
  }

  private change(facet: FacetName, document: number, old: readonly FacetValue[], now: readonly FacetValue[]): void {
    if (old === now || sameValues(old, now)) return;
    for (const value of old) this.take(facet, document, value);
    for (const value of now) this.give(facet, document, value);
    if (now.length > 0) addPosting(this.statedIn(facet), posting(document));
    else removePosting(this.statedIn(facet), document);
  }

  private give(facet: FacetName, document: number, { key, label }: FacetValue): void {
    const entry = this.entryFor(facet, key);
    addPosting(entry.postings, posting(document));
    if (!entry.labels.has(label)) this.version += 1;
    entry.labels.set(label, (entry.labels.get(label) ?? 0) + 1);
  }

  private take(facet: FacetName, document: number, { key, label }: FacetValue): void {
    const entry = this.entryFor(facet, key);
    removePosting(entry.postings, document);
    const left = (entry.labels.get(label) ?? 1) - 1;
    if (left > 0) entry.labels.set(label, left);
    else if (entry.labels.delete(label)) this.version += 1;
    if (entry.postings.length === 0) this.values.get(facet)?.delete(key);
  }

  private entryFor(facet: FacetName, key: string): FacetEntry {
    const entries = this.values.get(facet) ?? new Map<string, FacetEntry>();
    const known = entries.get(key);
    if (known !== undefined) return known;
    const made: FacetEntry = { postings: [], labels: new Map() };
    entries.set(key, made);
    return made;
  }
}

const posting = (document: number): number => (document << fieldWidth) | fieldBits.facet;

/** What an item has from its note, whatever its own scope. */
const ofNoteAlone: ReadonlySet<FacetName> = new Set(['outcome', 'confidence', 'year', 'language']);

/** The values of the note and of each of its items; most items have the very scope of their note and share its list. */
function valuesByOffset(record: NoteRecord, facet: FacetName): (readonly FacetValue[])[] {
  const ofNote = facetValuesOf(record, facet);
  const ofItems = record.items.map((item) => {
    const inherits = ofNoteAlone.has(facet) || (facet !== 'kind' && item.scope === record.scope);
    return inherits ? ofNote : facetValuesOf({ item, note: record }, facet);
  });
  return [ofNote, ...ofItems];
}

function sameValues(first: readonly FacetValue[], second: readonly FacetValue[]): boolean {
  return first.length === second.length && first.every(({ key, label }, index) => key === second[index]?.key && label === second[index].label);
}
