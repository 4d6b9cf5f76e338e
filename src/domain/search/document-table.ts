import type { Item } from '../postmortem/item';
import type { NoteRecord } from '../postmortem/note-record';

/** A note's stretch of document numbers: `first` is the note itself, the items follow; `room` numbers are reserved. */
export interface DocumentRange {
  readonly first: number;
  readonly room: number;
  /** One past the last number in use. */
  readonly end: number;
  readonly record: NoteRecord;
}

const step = 4;

/**
 * Numbers for the things that can be found. The note and its items have numbers in a row, so that items inherit from their note by
 * counting on; a changed note keeps its numbers while they suffice, and numbers that became free are used again.
 */
export class DocumentTable {
  private readonly ranges = new Map<string, DocumentRange>();
  private readonly owners: (DocumentRange | undefined)[] = [];
  private readonly free = new Map<number, number[]>();
  private live = 0;

  /** One more than the highest number in use. */
  get size(): number {
    return this.owners.length;
  }

  /** How many documents there are. */
  get count(): number {
    return this.live;
  }

  rangeOf(path: string): DocumentRange | null {
    return this.ranges.get(path) ?? null;
  }

  /** Gives a note its numbers; those it has, if they suffice. */
  put(record: NoteRecord): DocumentRange {
    const needed = record.items.length + 1;
    const old = this.ranges.get(record.path);
    const fits = old !== undefined && old.room >= needed;
    if (old !== undefined && !fits) this.drop(record.path);
    const room = fits ? old.room : Math.ceil(needed / step) * step;
    const first = fits ? old.first : this.free.get(room)?.pop() ?? this.owners.length;
    const range = { first, room, end: first + needed, record };
    this.ranges.set(record.path, range);
    this.live += needed - (fits ? old.record.items.length + 1 : 0);
    for (let offset = 0; offset < room; offset += 1) this.owners[first + offset] = offset < needed ? range : undefined;
    return range;
  }

  drop(path: string): void {
    const range = this.ranges.get(path);
    if (range === undefined) return;
    this.ranges.delete(path);
    this.live -= range.record.items.length + 1;
    for (let offset = 0; offset < range.room; offset += 1) this.owners[range.first + offset] = undefined;
    const numbers = this.free.get(range.room);
    if (numbers === undefined) this.free.set(range.room, [range.first]);
    else numbers.push(range.first);
  }

  noteOf(document: number): NoteRecord | null {
    return this.owners[document]?.record ?? null;
  }

  /** The item with this number; null for the note itself. */
  itemOf(document: number): Item | null {
    const range = this.owners[document];
    return range?.record.items[document - range.first - 1] ?? null;
  }

  /** 0 for a note itself, from 1 for its items. */
  offsetOf(document: number): number {
    return document - (this.owners[document]?.first ?? document);
  }

  /** One past the last number of the note that has `document`. */
  endOf(document: number): number {
    return this.owners[document]?.end ?? document + 1;
  }

  /** All notes, in no particular order. */
  *notes(): Generator<NoteRecord> {
    for (const { record } of this.ranges.values()) yield record;
  }

  /** All numbers in use, ascending. */
  *all(): Generator<number> {
    for (let document = 0; document < this.owners.length; document += 1) if (this.owners[document] !== undefined) yield document;
  }
}
