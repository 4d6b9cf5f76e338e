import { fold } from '../shared/fold';
import { languages } from '../shared/language';
import { polarityWords } from './polarity-words';
import type { RulePolarity } from './polarity-words';

/** How a sentence shows that it is a rule. */
export interface PolarityReading {
  readonly polarity: RulePolarity;
  /** What follows the polarity word, folded; empty when the line says nothing else. */
  readonly rest: string;
}

const polarities: readonly RulePolarity[] = ['never', 'always', 'avoid', 'prefer'];
const markup = /[*_`~="'“”«»„‘’]+/g;
const scripts = /[\u3040-\u30ff\u4e00-\u9fff]/;
const longestWords = 5;
const leading = leadingIndex();
const cjkLeading = [...leading.keys()].filter((word) => scripts.test(word)).sort((first, second) => second.length - first.length);
const inside = insideList();

/** Reads a line that starts with a polarity word, in any language, whatever emphasis is around it (`**Never** …`, `Always: …`); else null. */
export function leadingPolarity(line: string): PolarityReading | null {
  const text = plain(line);
  const joined = scripts.test(text.slice(0, 12)) ? leadingWithoutSpaces(text) : null;
  if (joined !== null) return joined;
  const words = text.split(' ', longestWords + 1);
  for (let count = Math.min(longestWords, words.length); count > 0; count -= 1) {
    const start = words.slice(0, count).join(' ');
    const polarity = leading.get(start.replace(/[\s:;,.!?–—-]+$/, ''));
    if (polarity !== undefined) return { polarity, rest: text.slice(start.length).replace(/^[\s:;,.!?–—-]+/, '') };
  }
  return null;
}

/** The polarity of a sentence that has its polarity word further inside, for languages that put it there; else null. */
export function innerPolarity(line: string): RulePolarity | null {
  const text = plain(line);
  const padded = ` ${text.replace(/[.,;:!?()]/g, ' ')} `;
  const found = inside.find(({ word }) => scripts.test(word) ? closes(text, word) : padded.includes(` ${word} `));
  return found?.polarity ?? null;
}

// Languages without spaces say it with the verb, at the end: in the middle the same signs belong to something else.
function closes(text: string, word: string): boolean {
  return /[一-鿿]$/.test(word) ? text.includes(word) : text.replace(/[\s。.!！)）]+$/, '').endsWith(word.replace(/。$/, ''));
}

function leadingWithoutSpaces(text: string): PolarityReading | null {
  const word = cjkLeading.find((candidate) => text.startsWith(candidate));
  const polarity = word === undefined ? undefined : leading.get(word);
  if (word === undefined || polarity === undefined) return null;
  return { polarity, rest: text.slice(word.length).replace(/^[\s:;,.!?、。–—-]+/, '') };
}

function plain(line: string): string {
  return fold(line.slice(0, 400)).replace(markup, '').replace(/^[^\p{L}\p{N}]+/u, '').replace(/\s+/g, ' ').trim();
}

function leadingIndex(): ReadonlyMap<string, RulePolarity> {
  const index = new Map<string, RulePolarity>();
  for (const language of languages) {
    for (const polarity of polarities) {
      for (const word of polarityWords[language].leading[polarity]) {
        const key = plain(word);
        if (!index.has(key)) index.set(key, polarity);
      }
    }
  }
  return index;
}

function insideList(): { word: string; polarity: RulePolarity }[] {
  const all = languages.flatMap((language) => polarities.flatMap((polarity) =>
    (polarityWords[language].inside[polarity] ?? []).map((word) => ({ word: plain(word), polarity }))));
  // Where words hold each other (しなければならない, らない) the longer one says it.
  const rank = (word: string): number => (scripts.test(word) ? word.length : 100);
  return all.sort((first, second) => rank(second.word) - rank(first.word));
}
