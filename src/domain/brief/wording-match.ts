import type { NoteRecord } from '../postmortem/note-record';
import type { Reason } from './reason';
import { relatednessWeights as weights, tellingFrom } from './relatedness-weights';
import { phrasesOf } from './text-profile';
import type { TextProfiles } from './text-profile';

type WordingRole = Extract<Reason, { type: 'same-wording' }>['role'];

/** A telling word or pair of the brief. */
interface BriefPhrase {
  readonly written: string;
  readonly pair: boolean;
  readonly role: WordingRole;
  /** In how many of the compared notes it stands. */
  count: number;
}

/** What a note shares with the brief in words. */
export interface WordingMatch {
  readonly score: number;
  /** Worked out only for notes that are shown. */
  readonly reasons: () => readonly Reason[];
}

const filterBits = 0xffff;
const pairRarity = 1.5;
const mostReasons = 2;
const shortestShown = 5;

/**
 * Compares the wording of notes with that of one brief by the rarity of the words they share: a word that every note has says nothing,
 * one that two notes have says much. Notes are first all looked through, as only that shows what is rare.
 */
export class WordingMatcher {
  private readonly phrases = new Map<number, BriefPhrase>();
  private readonly filter = new Uint8Array(filterBits + 1);
  private readonly shared = new Map<NoteRecord, readonly BriefPhrase[]>();

  constructor(brief: NoteRecord, private readonly profiles: TextProfiles) {
    for (const { role, text } of brief.digest) this.learn(text, role);
    for (const item of brief.items) if (item.kind === 'assumption') this.learn(item.text, 'assumption');
    this.learn(brief.campaign ?? brief.title, 'name');
  }

  /** Looks a note through; to be done for all notes before any is scored. */
  look(record: NoteRecord): void {
    const found: BriefPhrase[] = [];
    for (const hash of this.profiles.of(record)) {
      if (this.filter[hash & filterBits] === 0) continue;
      const phrase = this.phrases.get(hash);
      if (phrase === undefined) continue;
      phrase.count += 1;
      found.push(phrase);
    }
    if (found.length > 0) this.shared.set(record, found);
  }

  score(record: NoteRecord, notes: number): WordingMatch {
    const found = this.shared.get(record) ?? [];
    const rarities = found.map((phrase) => ({ phrase, rarity: rarityOf(phrase.count, notes) })).filter(({ rarity }) => rarity >= tellingFrom);
    const sum = rarities.reduce((total, { phrase, rarity }) => total + rarity * (phrase.pair ? pairRarity : 1), 0);
    return { score: weights.wording * sum / (sum + weights.halfWording), reasons: () => reasonsFrom(rarities) };
  }

  private learn(text: string, role: WordingRole): void {
    for (const { hash, written, pair } of phrasesOf(text)) {
      if (this.phrases.has(hash)) continue;
      this.phrases.set(hash, { written, pair, role, count: 0 });
      this.filter[hash & filterBits] = 1;
    }
  }
}

/** From 1 for a word of one note only down to 0 for one of all; with very few notes even a shared word is fairly rare. */
function rarityOf(count: number, notes: number): number {
  return Math.log((notes + 2) / (count + 1)) / Math.log(notes + 2);
}

// Pairs before words, rare before common; a pair says all that its two words say.
function reasonsFrom(rarities: readonly { readonly phrase: BriefPhrase; readonly rarity: number }[]): Reason[] {
  const shown = rarities.filter(({ phrase }) => phrase.pair || phrase.written.length >= shortestShown);
  shown.sort((a, b) => Number(b.phrase.pair) - Number(a.phrase.pair) || b.rarity - a.rarity || (a.phrase.written < b.phrase.written ? -1 : 1));
  const kept: BriefPhrase[] = [];
  for (const { phrase } of shown) {
    const isSaid = kept.some(({ written }) => written.includes(phrase.written) || phrase.written.includes(written));
    if (kept.length < mostReasons && !isSaid) kept.push(phrase);
  }
  return kept.map(({ written, role }) => ({ type: 'same-wording', words: written, role }));
}
