import type { DocumentTable } from './document-table';
import { fieldWidth, inheritedBits, inheritedWeightOfMask, weightOfMask } from './field';
import type { MatchGroup, PostingSource, PredicateSource } from './match-group';
import { fieldsIn } from './postings';
import type { Postings } from './postings';

/**
 * How the groups of a query are put together: all in one item or note, all in one note with its items, or at least half of the
 * words and all that is strict.
 */
export type MatchMode = 'all' | 'all-in-note' | 'some';

/** What matched how well. The arrays go together: `weights[3]` is that of `documents[3]`. */
export interface Matches {
  readonly documents: Int32Array;
  readonly weights: Float32Array;
  /** How many groups matched, and how many of them exactly. */
  readonly groups: Uint8Array;
  readonly exact: Uint8Array;
}

/** What matching is done in, besides the groups. */
export interface MatchTask {
  readonly table: DocumentTable;
  /** Marks documents that count at all with 1; null where all do. */
  readonly allowed: Uint8Array | null;
  readonly mode: MatchMode;
}

const rolledUpPart = 0.3;
const maskBits = (1 << fieldWidth) - 1;

// One cell for each document, used by one group after the other: the weight of its best match, and in the highest bit whether some
// match was exact. Small cells keep to the processor's cache, which is what makes a one-letter query fast.
const exactBit = 0x8000;
const weightBits = 0x7fff;
const weightUnit = 1 / 3800;
let cells = new Uint16Array(0);

/** Finds the documents that match the groups. Work is proportional to the postings of the words asked for, not to the library's texts. */
export function matchDocuments(groups: readonly MatchGroup[], task: MatchTask): Matches {
  const ordered = [...groups].sort((a, b) => costOf(a) - costOf(b));
  if (task.mode === 'some') return matchSome(ordered, task);
  let found: FoundSoFar | null = null;
  for (const group of ordered) {
    if (found !== null && found.count === 0) break;
    fillCells(group, task, found);
    found = found === null ? firstFound(task) : found.keepMatched();
  }
  return (found ?? new FoundSoFar(0)).asMatches(groups.length);
}

// Questions come last, as they are asked only of what matches the rest.
function costOf({ sources }: MatchGroup): number {
  return sources.reduce((sum, source) => sum + (source.type === 'postings' ? source.postings.length : Number.MAX_SAFE_INTEGER), 0);
}

/** Documents that matched all groups so far. */
class FoundSoFar {
  count = 0;
  readonly documents: Int32Array;
  readonly weights: Float32Array;
  readonly exact: Uint8Array;

  constructor(room: number) {
    this.documents = new Int32Array(room);
    this.weights = new Float32Array(room);
    this.exact = new Uint8Array(room);
  }

  add(document: number, cell: number): void {
    this.documents[this.count] = document;
    this.weights[this.count] = (cell & weightBits) * weightUnit;
    this.exact[this.count] = cell >>> 15;
    this.count += 1;
  }

  /** Leaves those that match the group in the cells too. */
  keepMatched(): this {
    let kept = 0;
    for (let at = 0; at < this.count; at += 1) {
      const document = this.documents[at] ?? 0;
      const cell = cells[document] ?? 0;
      if (cell === 0) continue;
      this.documents[kept] = document;
      this.weights[kept] = (this.weights[at] ?? 0) + (cell & weightBits) * weightUnit;
      this.exact[kept] = (this.exact[at] ?? 0) + (cell >>> 15);
      kept += 1;
    }
    this.count = kept;
    return this;
  }

  asMatches(groups: number): Matches {
    const { count } = this;
    return {
      documents: this.documents.subarray(0, count), weights: this.weights.subarray(0, count), exact: this.exact.subarray(0, count),
      groups: new Uint8Array(count).fill(Math.min(groups, 255)),
    };
  }
}

function firstFound({ table, allowed }: MatchTask): FoundSoFar {
  let count = 0;
  const [marks, { size }] = [cells, table];
  for (let document = 0; document < size; document += 1) if (marks[document] !== 0) count += 1;
  const found = new FoundSoFar(count);
  for (let document = 0; document < size; document += 1) {
    const cell = marks[document] ?? 0;
    if (cell !== 0 && (allowed === null || allowed[document] === 1)) found.add(document, cell);
  }
  return found;
}

function matchSome(groups: readonly MatchGroup[], task: MatchTask): Matches {
  const { size } = task.table;
  const matched = new Uint8Array(size);
  const total = new FoundSoFar(size);
  for (const group of groups) {
    fillCells(group, task, null);
    addCells(total, matched, size);
  }
  const strict = groups.filter((group) => group.strict).length;
  const needed = strict + Math.ceil((groups.length - strict) / 2);
  const documents = Int32Array.from(enough(matched, needed, task.allowed));
  const { weights, exact } = total;
  return {
    documents, weights: Float32Array.from(documents, (document) => weights[document] ?? 0),
    groups: Uint8Array.from(documents, (document) => matched[document] ?? 0), exact: Uint8Array.from(documents, (document) => exact[document] ?? 0),
  };
}

function addCells({ weights, exact }: FoundSoFar, matched: Uint8Array, size: number): void {
  const marks = cells;
  for (let document = 0; document < size; document += 1) {
    const cell = marks[document] ?? 0;
    if (cell === 0) continue;
    matched[document] = (matched[document] ?? 0) + 1;
    exact[document] = (exact[document] ?? 0) + (cell >>> 15);
    weights[document] = (weights[document] ?? 0) + (cell & weightBits) * weightUnit;
  }
}

function enough(matched: Uint8Array, needed: number, allowed: Uint8Array | null): number[] {
  const documents: number[] = [];
  for (let document = 0; document < matched.length; document += 1) {
    if ((matched[document] ?? 0) >= needed && (allowed === null || allowed[document] === 1)) documents.push(document);
  }
  return documents;
}

function fillCells({ sources }: MatchGroup, task: MatchTask, found: FoundSoFar | null): void {
  if (cells.length < task.table.size) cells = new Uint16Array(Math.ceil(task.table.size * 1.25));
  else cells.fill(0, 0, task.table.size);
  for (const source of sources) {
    if (source.type === 'postings') fillByPostings(source, task);
    else fillByQuestion(source, task, found);
  }
}

// The inner loop of the whole search: everything it uses is local.
function fillByPostings(source: PostingSource, { table, mode }: MatchTask): void {
  const postings = kept(source.postings, source.except);
  const { length } = postings;
  const [marks, units, exact] = [cells, source.quality / weightUnit, source.exact ? exactBit : 0];
  for (let at = 0; at < length; at += 1) {
    const posting = postings[at] ?? 0;
    const document = posting >>> fieldWidth;
    const cell = marks[document] ?? 0;
    const weight = ((weightOfMask[posting & maskBits] ?? 0) * units) | 0;
    const best = cell & weightBits;
    marks[document] = (best < weight ? weight : best) | (cell & exactBit) | exact;
  }
  if (source.inherits) fillItems(postings, table, units, exact);
  if (mode === 'all-in-note') fillNotes(postings, table, (units * rolledUpPart) | 0);
}

function kept(postings: Postings, except: Postings | null): Postings {
  return except === null || except.length === 0 ? postings : postings.filter((posting) => fieldsIn(except, posting >>> fieldWidth) === 0);
}

/** Items match by what their note is called and where it applies. */
function fillItems(postings: Postings, table: DocumentTable, units: number, exact: number): void {
  const { length } = postings;
  for (let at = 0; at < length; at += 1) {
    const posting = postings[at] ?? 0;
    if ((posting & inheritedBits) === 0) continue;
    const note = posting >>> fieldWidth;
    const weight = ((inheritedWeightOfMask[posting & maskBits] ?? 0) * units) | 0;
    const end = table.endOf(note);
    for (let item = note + 1; item < end; item += 1) raise(item, weight, exact);
  }
}

/** Notes match, a little, by what their items say. */
function fillNotes(postings: Postings, table: DocumentTable, weight: number): void {
  for (const posting of postings) {
    const document = posting >>> fieldWidth;
    raise(document - table.offsetOf(document), weight, 0);
  }
}

function raise(document: number, weight: number, exact: number): void {
  const cell = cells[document] ?? 0;
  const best = cell & weightBits;
  cells[document] = (best < weight ? weight : best) | (cell & exactBit) | exact;
}

// Only those that have matched so far are asked, and each note only once for itself and all its items.
function fillByQuestion({ ofNote, ofItem }: PredicateSource, { table }: MatchTask, found: FoundSoFar | null): void {
  const asked = found === null ? table.all() : found.documents.subarray(0, found.count);
  const weight = Math.round(1 / weightUnit);
  let last: unknown = null;
  let lastAnswer = false;
  for (const document of asked) {
    const record = table.noteOf(document);
    if (record === null) continue;
    if (record !== last) lastAnswer = ofNote(record);
    last = record;
    const item = lastAnswer || ofItem === undefined ? null : table.itemOf(document);
    if (lastAnswer || (item !== null && ofItem?.(item) === true)) raise(document, weight, exactBit);
  }
}

/** All documents that count, none better than another. */
export function everyDocument(table: DocumentTable, allowed: Uint8Array | null): Matches {
  const documents: number[] = [];
  for (const document of table.all()) if (allowed === null || allowed[document] === 1) documents.push(document);
  const { length } = documents;
  return { documents: Int32Array.from(documents), weights: new Float32Array(length).fill(1), groups: new Uint8Array(length).fill(1), exact: new Uint8Array(length) };
}

/** Marks the documents of some groups with 1, whatever else matches them. */
export function markDocuments(groups: readonly MatchGroup[], table: DocumentTable): Uint8Array {
  const marked = new Uint8Array(table.size);
  for (const group of groups) {
    for (const document of matchDocuments([group], { table, allowed: null, mode: 'all' }).documents) marked[document] = 1;
  }
  return marked;
}
