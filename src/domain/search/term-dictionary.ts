import { lightStem } from '../shared/light-stem';
import { bitCount, editDistance, letterSet } from './edit-distance';
import type { Postings } from './postings';
import { addPosting, removePosting } from './postings';
import { soundKey } from './sound-key';

/** A word near a misspelt one. */
export interface NearTerm {
  readonly term: number;
  readonly edits: number;
}

/**
 * All words of the library with their postings. A word keeps its number for good; words that nothing holds any more have no postings.
 * What only the looser readings need (sounds) is made when first asked for and then kept up with new words.
 */
export class TermDictionary {
  private readonly numbers = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly lists: Postings[] = [];
  private readonly letterSets: number[] = [];
  private readonly byInitial = new Map<string, number[]>();
  private readonly bySound = new Map<string, number[]>();
  private sounded = 0;

  add(word: string, posting: number): void {
    addPosting(this.postingsOf(this.numberFor(word)), posting);
  }

  remove(word: string, document: number): void {
    const term = this.numbers.get(word);
    if (term !== undefined) removePosting(this.postingsOf(term), document);
  }

  /** The number of a word that stands somewhere in the library, else null. */
  find(word: string): number | null {
    const term = this.numbers.get(word);
    return term !== undefined && this.postingsOf(term).length > 0 ? term : null;
  }

  wordOf(term: number): string {
    return this.words[term] ?? '';
  }

  postingsOf(term: number): Postings {
    return this.lists[term] ?? [];
  }

  /** Words that begin with `beginning`, itself included. */
  startingWith(beginning: string): number[] {
    const candidates = this.byInitial.get(beginning.charAt(0)) ?? [];
    return candidates.filter((term) => this.wordOf(term).startsWith(beginning) && this.isUsed(term));
  }

  /** The words of the library that are `word` in any inflection. */
  inflectionsOf(word: string): number[] {
    const stem = lightStem(word);
    return this.startingWith(stem).filter((term) => lightStem(this.wordOf(term)) === stem);
  }

  /** Whether some word begins with `beginning`, or is it. */
  hasBeginning(beginning: string): boolean {
    const candidates = this.byInitial.get(beginning.charAt(0)) ?? [];
    return candidates.some((term) => this.wordOf(term).startsWith(beginning) && this.isUsed(term));
  }

  /** Words that have `part` further in than at their beginning. */
  containing(part: string): number[] {
    const wanted = letterSet(part);
    const found: number[] = [];
    for (let term = 0; term < this.words.length; term += 1) {
      if (((this.letterSets[term] ?? 0) & wanted) === wanted && this.wordOf(term).indexOf(part, 1) > 0 && this.isUsed(term)) found.push(term);
    }
    return found;
  }

  /** Words within `limit` edits of `word`, other than itself. */
  near(word: string, limit: number): NearTerm[] {
    const wanted = letterSet(word);
    const found: NearTerm[] = [];
    for (let term = 0; term < this.words.length; term += 1) {
      if (bitCount((this.letterSets[term] ?? 0) ^ wanted) > 2 * limit) continue;
      const edits = editDistance(word, this.wordOf(term), limit);
      if (edits > 0 && edits <= limit && this.isUsed(term)) found.push({ term, edits });
    }
    return found;
  }

  /** Words that sound like `word`, in Latin or Cyrillic letters. */
  soundingLike(word: string): number[] {
    for (; this.sounded < this.words.length; this.sounded += 1) append(this.bySound, soundKey(this.wordOf(this.sounded)), this.sounded);
    return (this.bySound.get(soundKey(word)) ?? []).filter((term) => this.wordOf(term) !== word && this.isUsed(term));
  }

  private isUsed(term: number): boolean {
    return this.postingsOf(term).length > 0;
  }

  private numberFor(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const term = this.words.length;
    this.numbers.set(word, term);
    this.words.push(word);
    this.lists.push([]);
    this.letterSets.push(letterSet(word));
    append(this.byInitial, word.charAt(0), term);
    return term;
  }
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
