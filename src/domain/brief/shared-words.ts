import { lightStem } from '../shared/light-stem';
import { lineAt, lineStarts } from '../shared/line-starts';
import { isStopWord } from '../shared/stop-words';
import { wordSpans } from '../shared/words';
import type { BriefSentence } from './brief-sentences';
import { emptyRuleWords, negations } from './rule-words';

/** The words of a note that a rule is about, as the note writes them, and the line (from 0) of the first of them. */
export interface SharedWords {
  readonly words: readonly string[];
  readonly line: number;
}

interface WrittenWord {
  readonly written: string;
  readonly line: number;
}

/** Say nothing about what a rule is about. */
const fillers: ReadonlySet<string> = new Set('behind beside between before after during within hinter neben zwischen перед после между'.split(' '));
const shortestWord = 4;
/** A word this long says enough by itself. */
const tellingLength = 6;
const mostNamed = 3;

/** Tells which words of a note a rule concerns, inflection aside. The note is read once for any number of rules. */
export class NoteWords {
  readonly #byStem = new Map<string, WrittenWord>();

  constructor(sentences: readonly BriefSentence[], noteText: string) {
    const starts = lineStarts(noteText);
    for (const sentence of sentences) {
      for (const { word, start, end } of wordSpans(sentence.text)) {
        if (!isTelling(word)) continue;
        const stem = lightStem(word);
        if (this.#byStem.has(stem)) continue;
        this.#byStem.set(stem, { written: sentence.text.slice(start, end), line: lineAt(starts, sentence.start + start) });
      }
    }
  }

  /** The words that the note shares with a rule, at most three; null where they say nothing: a single short one, or none. */
  sharedWith(rule: string): SharedWords | null {
    const shared = new Map<string, WrittenWord>();
    for (const { word } of wordSpans(rule)) {
      const stem = lightStem(word);
      const own = isTelling(word) ? this.#byStem.get(stem) : undefined;
      if (own !== undefined) shared.set(stem, own);
    }
    const found = [...shared.values()];
    if (found.length < 2 && !found.some(({ written }) => written.length >= tellingLength)) return null;
    const named = found.slice(0, mostNamed);
    return { words: named.map(({ written }) => written), line: Math.min(...named.map(({ line }) => line)) };
  }
}

function isTelling(word: string): boolean {
  return word.length >= shortestWord && !isStopWord(word) && !negations.has(word) && !emptyRuleWords.has(word) && !fillers.has(word) && !/^\p{N}+$/u.test(word);
}
