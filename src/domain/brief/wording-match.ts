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
  /** From 1 for one note only to 0 for all of them; 0 too where it is not rare enough to say anything. */
  rarity: number;
}

const slotMask = 0xffff;
const mostPhrases = 4000;
const pairRarity = 1.5;
const mostReasons = 2;
const shortestShown = 5;

/**
 * Compares the wording of notes with that of one brief by the rarity of the words they share: a word that every note has says nothing,
 * one that two notes have says much. Notes are first all looked through, as only that shows what is rare.
 */
export class WordingMatcher {
  private readonly phrases: BriefPhrase[] = [];
  private readonly hashes: number[] = [];
  /** Hash table by open addressing: 1 + place in `phrases`, 0 for nothing. Ten thousand notes ask it a million times. */
  private readonly slots = new Int16Array(slotMask + 1);
  /** Shared phrases of all notes in one row, as places in `phrases`; those of a note end at its entry in `ends`. */
  private readonly shared: number[] = [];
  private readonly ends: number[] = [];

  constructor(brief: NoteRecord, private readonly profiles: TextProfiles) {
    // What a review has added to the plan is wording of past campaigns: it would change which of them are related.
    for (const { role, text } of brief.digest) if (role !== 'plan') this.learn(text, role);
    for (const item of brief.items) if (item.kind === 'assumption') this.learn(item.text, 'assumption');
    this.learn(brief.campaign ?? brief.title, 'name');
  }

  /** Looks all notes through; `score` then takes a note's place in this list. */
  look(notes: readonly NoteRecord[]): void {
    for (const record of notes) {
      this.collectShared(record, this.shared);
      this.ends.push(this.shared.length);
    }
    for (const place of this.shared) this.phrase(place).count += 1;
    for (const phrase of this.phrases) {
      const rarity = rarityOf(phrase.count, notes.length);
      phrase.rarity = rarity >= tellingFrom ? rarity : 0;
    }
  }

  score(note: number): number {
    const end = this.ends[note] ?? 0;
    let sum = 0;
    for (let at = this.ends[note - 1] ?? 0; at < end; at += 1) {
      const { rarity, pair } = this.phrase(this.shared[at] ?? 0);
      sum += pair ? rarity * pairRarity : rarity;
    }
    return weights.wording * sum / (sum + weights.halfWording);
  }

  /** The rarest words that a note shares: pairs before single words, at most two that do not repeat each other. */
  reasons(record: NoteRecord): Reason[] {
    const shared: number[] = [];
    this.collectShared(record, shared);
    const telling = shared.map((place) => this.phrase(place)).filter(({ rarity, pair, written }) => rarity > 0 && (pair || written.length >= shortestShown));
    telling.sort((a, b) => Number(b.pair) - Number(a.pair) || b.rarity - a.rarity || (a.written < b.written ? -1 : 1));
    const kept: BriefPhrase[] = [];
    for (const phrase of telling) {
      const isSaid = kept.some(({ written }) => written.includes(phrase.written) || phrase.written.includes(written));
      if (kept.length < mostReasons && !isSaid) kept.push(phrase);
    }
    return kept.map(({ written, role }) => ({ type: 'same-wording', words: written, role }));
  }

  // Indexed, because this loop runs a million times for ten thousand notes.
  private collectShared(record: NoteRecord, into: number[]): void {
    const profile = this.profiles.of(record);
    const { slots } = this;
    for (let at = 0; at < profile.length; at += 1) {
      const hash = profile[at] ?? 0;
      if (slots[hash & slotMask] === 0) continue;
      const place = this.placeOf(hash);
      if (place !== -1) into.push(place);
    }
  }

  private placeOf(hash: number): number {
    return (this.slots[this.slotOf(hash)] ?? 0) - 1;
  }

  /** The slot that holds a hash, or the free one where it belongs. */
  private slotOf(hash: number): number {
    let slot = hash & slotMask;
    for (let held = this.slots[slot] ?? 0; held !== 0 && this.hashes[held - 1] !== hash; held = this.slots[slot] ?? 0) slot = (slot + 1) & slotMask;
    return slot;
  }

  private phrase(place: number): BriefPhrase {
    return this.phrases[place] ?? noPhrase;
  }

  private learn(text: string, role: WordingRole): void {
    for (const { hash, written, pair } of phrasesOf(text)) {
      if (this.placeOf(hash) !== -1 || this.phrases.length >= mostPhrases) continue;
      this.phrases.push({ written, pair, role, count: 0, rarity: 0 });
      this.hashes.push(hash);
      this.slots[this.slotOf(hash)] = this.phrases.length;
    }
  }
}

const noPhrase: BriefPhrase = { written: '', pair: false, role: 'name', count: 0, rarity: 0 };

/** With very few notes even a shared word is fairly rare. */
function rarityOf(count: number, notes: number): number {
  return Math.log((notes + 2) / (count + 1)) / Math.log(notes + 2);
}
