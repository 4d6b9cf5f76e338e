import type { DocumentTable } from './document-table';
import { fieldWidth, inheritedWeightOfMask, weightOfMask } from './field';
import type { MatchGroup, MatchSource, PostingSource, PredicateSource } from './match-group';
import { fieldsIn } from './postings';

/** How the groups of a query are put together: all in one item or note, all in one note with its items, or at least half of the words and all that is strict. */
export type MatchMode = 'all' | 'all-in-note' | 'some';

/** What matched how well; arrays are indexed by document and hold something only for `documents`. */
export interface Matches {
  readonly documents: readonly number[];
  readonly weight: Float64Array;
  /** How many groups matched, and how many of them exactly. */
  readonly groups: Uint8Array;
  readonly exact: Uint8Array;
}

const rolledUpPart = 0.3;
const maskBits = (1 << fieldWidth) - 1;

/**
 * Finds the documents that match the groups. Work is proportional to the postings of the words asked for, not to the library's texts.
 * `allowed` marks documents that count at all with 1; null where all do.
 */
export function matchDocuments(groups: readonly MatchGroup[], table: DocumentTable, allowed: Uint8Array | null, mode: MatchMode): Matches {
  const strict = groups.filter((group) => group.strict).length;
  const needed = mode === 'some' ? strict + Math.ceil((groups.length - strict) / 2) : groups.length;
  const matcher = new Matcher(table, allowed, mode, needed);
  const [asked, questions] = [groups.filter(hasPostings), groups.filter((group) => !hasPostings(group))];
  for (const group of [...asked, ...questions]) matcher.match(group);
  return matcher.finish();
}

function hasPostings({ sources }: MatchGroup): boolean {
  return sources.every(({ type }) => type === 'postings');
}

class Matcher implements Matches {
  documents: number[] = [];
  readonly weight: Float64Array;
  readonly groups: Uint8Array;
  readonly exact: Uint8Array;
  private readonly best: Float64Array;
  /** The group, from 1, that matched a document last. */
  private readonly latest: Uint8Array;
  private group = 0;

  constructor(private readonly table: DocumentTable, private readonly allowed: Uint8Array | null, private readonly mode: MatchMode, private readonly needed: number) {
    const { size } = table;
    this.weight = new Float64Array(size);
    this.best = new Float64Array(size);
    this.groups = new Uint8Array(size);
    this.exact = new Uint8Array(size);
    this.latest = new Uint8Array(size);
  }

  match({ sources }: MatchGroup): void {
    this.group += 1;
    for (const source of sources) this.matchSource(source);
  }

  finish(): Matches {
    this.documents = this.documents.filter((document) => (this.groups[document] ?? 0) >= this.needed && (this.allowed === null || this.allowed[document] === 1));
    return this;
  }

  private matchSource(source: MatchSource): void {
    if (source.type === 'predicate') this.ask(source);
    else this.matchPostings(source);
  }

  private matchPostings(source: PostingSource): void {
    const { postings, quality, inherits, except } = source;
    for (const posting of postings) {
      const document = posting >>> fieldWidth;
      if (except !== null && fieldsIn(except, document) !== 0) continue;
      const mask = posting & maskBits;
      this.hit(document, (weightOfMask[mask] ?? 0) * quality, source.exact);
      const passedOn = inherits ? (inheritedWeightOfMask[mask] ?? 0) * quality : 0;
      if (passedOn > 0) this.hitItems(document, passedOn, source.exact);
      if (this.mode === 'all-in-note') this.hitNote(document, quality * rolledUpPart);
    }
  }

  private hitItems(document: number, weight: number, exact: boolean): void {
    const end = this.table.endOf(document);
    for (let item = document + 1; item < end; item += 1) this.hit(item, weight, exact);
  }

  private hitNote(document: number, weight: number): void {
    const offset = this.table.offsetOf(document);
    if (offset > 0) this.hit(document - offset, weight, false);
  }

  // Only those that have matched so far are asked; they come after all groups with postings.
  private ask({ test }: PredicateSource): void {
    const asked = this.group === 1 ? this.table.all() : this.documents;
    for (const document of asked) {
      const record = this.table.noteOf(document);
      if (record !== null && test(record, this.table.itemOf(document))) this.hit(document, 1, true);
    }
  }

  private hit(document: number, weight: number, exact: boolean): void {
    if (this.latest[document] === this.group) {
      const best = this.best[document] ?? 0;
      if (weight <= best) return;
      this.weight[document] = (this.weight[document] ?? 0) + weight - best;
      this.best[document] = weight;
      return;
    }
    const matched = this.groups[document] ?? 0;
    if (matched === 0) {
      if (this.mode !== 'some' && this.group > 1) return;
      this.documents.push(document);
    } else if (this.mode !== 'some' && matched !== this.group - 1) return;
    this.latest[document] = this.group;
    this.groups[document] = matched + 1;
    this.weight[document] = (this.weight[document] ?? 0) + weight;
    this.best[document] = weight;
    if (exact) this.exact[document] = (this.exact[document] ?? 0) + 1;
  }
}

/** All documents that count, none better than another. */
export function everyDocument(table: DocumentTable, allowed: Uint8Array | null): Matches {
  const documents: number[] = [];
  for (const document of table.all()) if (allowed === null || allowed[document] === 1) documents.push(document);
  return { documents, weight: new Float64Array(table.size).fill(1), groups: new Uint8Array(table.size).fill(1), exact: new Uint8Array(table.size) };
}

/** Marks the documents of some groups with 1, whatever else matches them. */
export function markDocuments(groups: readonly MatchGroup[], table: DocumentTable): Uint8Array {
  const marked = new Uint8Array(table.size);
  for (const group of groups) {
    for (const document of matchDocuments([group], table, null, 'all').documents) marked[document] = 1;
  }
  return marked;
}
