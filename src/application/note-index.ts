import type { BriefReviewState } from '../domain/brief/brief-review-state';
import { LessonUses } from '../domain/brief/lesson-uses';
import type { DecidedBrief } from '../domain/brief/lesson-uses';
import { TextProfiles } from '../domain/brief/text-profile';
import { crossNoteProblems } from '../domain/library/cross-note-problems';
import type { LibraryItem } from '../domain/library/library-item';
import type { Item, ItemKind } from '../domain/postmortem/item';
import type { NoteRecord } from '../domain/postmortem/note-record';
import { SearchIndex } from '../domain/search/search-index';
import type { MarketVocabulary } from '../domain/shared/market';
import type { Problem } from '../domain/shared/problem';
import type { LinkResolver } from './ports/link-resolver';

const isOfKind = <Kind extends ItemKind>(item: Item, kind: Kind): item is Extract<Item, { kind: Kind }> => item.kind === kind;

/** The records of all relevant notes, with everything that is derived from them. One changed note costs work for that note. */
export class NoteIndex {
  readonly #records = new Map<string, NoteRecord>();
  readonly #reviews = new Map<string, BriefReviewState>();
  readonly #failures = new Map<string, Problem>();
  readonly search: SearchIndex;
  /** The words of all notes for ranking, kept as numbers so that the first review need not read them. */
  readonly profiles = new TextProfiles();
  #crossNote: readonly Problem[] | null = null;
  #uses: LessonUses | null = null;
  #version = 0;

  constructor(markets: MarketVocabulary, private readonly links: LinkResolver, glossary: readonly string[] = []) {
    this.search = new SearchIndex({ markets, glossary });
  }

  get records(): ReadonlyMap<string, NoteRecord> {
    return this.#records;
  }

  /** Another number after every change, also of where links lead. */
  get version(): number {
    return this.#version;
  }

  /** Where each brief stands with its review, by path. */
  get reviews(): ReadonlyMap<string, BriefReviewState> {
    return this.#reviews;
  }

  /**
   * Takes in what was read of a note, for a brief with its review; null when it has nothing for the library (any more). Tells
   * whether anything changed.
   */
  put(path: string, record: NoteRecord | null, review: BriefReviewState | null = null): boolean {
    const known = this.#records.has(path) || this.#failures.delete(path);
    if (record === null && !known) return false;
    this.linksMayHaveChanged();
    this.#records.delete(path);
    this.#reviews.delete(path);
    if (review !== null) this.#reviews.set(path, review);
    if (record === null) {
      this.search.remove(path);
    } else {
      this.#records.set(path, record);
      this.search.upsert(record);
      this.profiles.of(record);
    }
    return true;
  }

  /** Remembers that a note could not be read at all. */
  fail(path: string, problem: Problem): void {
    this.put(path, null);
    this.#failures.set(path, problem);
  }

  /** Forgets what depends on links between notes: targets can appear and vanish without their sources changing. */
  linksMayHaveChanged(): void {
    this.#version += 1;
    this.#crossNote = null;
    this.#uses = null;
  }

  /** Which briefs decided what on which lesson. */
  uses(): LessonUses {
    this.#uses ??= new LessonUses(this.#decidedBriefs(), this.#records.values(), (target, from) => this.links.resolve(target, from));
    return this.#uses;
  }

  /** All items of a kind, in the order of their notes. */
  items<Kind extends ItemKind>(kind: Kind): LibraryItem<Kind>[] {
    const found: LibraryItem<Kind>[] = [];
    for (const note of this.#records.values()) {
      for (const item of note.items) if (isOfKind(item, kind)) found.push({ item, note });
    }
    return found;
  }

  /** Everything that is wrong, note by note in path order. */
  problems(): readonly Problem[] {
    this.#crossNote ??= crossNoteProblems(this.#records.values(), (target, from) => this.links.resolve(target, from));
    const own = [...this.#records.values()].flatMap((record) => record.problems);
    return [...own, ...this.#failures.values(), ...this.#crossNote].sort(
      (a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line),
    );
  }

  *#decidedBriefs(): Iterable<DecidedBrief> {
    for (const [path, { receipt }] of this.#reviews) {
      const brief = this.#records.get(path);
      if (brief !== undefined && receipt !== null) yield { brief, decisions: receipt.decisions };
    }
  }
}
