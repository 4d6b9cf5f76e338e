import { leadingPolarity } from '../note/rule-polarity';
import type { Guardrail } from '../postmortem/item';
import { fold } from '../shared/fold';
import { isStopWord } from '../shared/stop-words';
import { conceptsIn, tokensOf } from './concept-finder';
import type { Token } from './concept-finder';
import { checkingWords, emptyRuleWords, includingWords, measuringWords, overWords, withoutWords } from './rule-words';

/** Something a rule or a sentence is about: a known thing (`§discount`) or a word without its ending. */
export interface Term {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A rule as far as words can be held against a brief. */
export interface ReadRule {
  /** What must not be there together; empty where the rule forbids nothing. */
  readonly forbidden: readonly Term[];
  /** What must be there; naming any of it is enough. */
  readonly demanded: readonly Term[];
}

const shortestWord = 3;
const mayBeDemanded: ReadonlySet<string> = new Set(['§holdout', '§source-fields', '§consent', '§success-criteria']);
const nothing: ReadRule = { forbidden: [], demanded: [] };

/** Reads what a rule forbids or demands. Rules that words cannot judge (“no more than one link”) forbid and demand nothing. */
export function readRule(rule: Guardrail): ReadRule {
  const text = sentenceOf(rule);
  const tokens = tokensOf(text).filter(({ word }) => !isMarket(word, rule));
  if (rule.polarity === 'never' || rule.polarity === 'avoid') return readProhibition(tokens);
  return rule.polarity === 'prefer' ? readPreference(tokens) : { forbidden: [], demanded: demandedIn(tokens) };
}

/** What a text is about, known things first seen as such; `keep` tells which plain words say something. */
export function termsOf(tokens: readonly Token[], keep: (word: string) => boolean = isTelling): Term[] {
  const found = conceptsIn(tokens);
  const things = found.map(({ concept, from, to }) => ({ key: `§${concept}`, start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 }));
  const taken = new Set(found.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const words = tokens.filter(({ word }, at) => !taken.has(at) && keep(word));
  return [...things, ...words.map(({ stem, start, end }) => ({ key: stem, start, end }))];
}

function readProhibition(tokens: readonly Token[]): ReadRule {
  if (tokens.some(({ word }) => measuringWords.has(word))) return nothing;
  const at = tokens.findIndex(({ word }) => withoutWords.has(word));
  if (at === -1) return { forbidden: termsOf(tokens), demanded: [] };
  return { forbidden: termsOf(tokens.slice(0, at)), demanded: termsOf(tokens.slice(at + 1)) };
}

// “Prefer a delivery slot over a price cut” is broken by a price cut where no delivery slot is named.
function readPreference(tokens: readonly Token[]): ReadRule {
  const at = tokens.findIndex(({ word }) => overWords.has(word));
  if (at === -1) return { forbidden: [], demanded: demandedIn(tokens) };
  return { forbidden: termsOf(tokens.slice(at + 1)), demanded: termsOf(tokens.slice(0, at)) };
}

function demandedIn(tokens: readonly Token[]): Term[] {
  if (tokens.some(({ word }) => checkingWords.has(word))) return [];
  const terms = termsOf(tokens, () => false).filter(({ key }) => mayBeDemanded.has(key));
  if (terms.length > 0) return terms;
  const [first, ...rest] = tokens;
  return first !== undefined && includingWords.has(first.word) ? termsOf(rest) : [];
}

function isTelling(word: string): boolean {
  return word.length >= shortestWord && !isStopWord(word) && !emptyRuleWords.has(word) && !/^\p{N}+$/u.test(word);
}

/** The rule without its polarity word, its reason and what explains it after a colon. */
function sentenceOf({ text, reason }: Guardrail): string {
  const folded = leadingPolarity(text)?.rest ?? fold(text);
  const because = reason === null ? -1 : folded.indexOf(fold(reason));
  const sentence = because === -1 ? folded : folded.slice(0, because);
  return (sentence.split(/:\s|\(/)[0] ?? sentence).trim();
}

function isMarket(word: string, { scope }: Guardrail): boolean {
  return scope.markets.some(({ key, label }) => fold(key) === word || fold(label).split(' ').includes(word));
}
