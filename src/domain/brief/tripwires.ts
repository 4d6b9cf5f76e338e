import type { NoteStructure } from '../note/note-structure';
import type { ReadingConfig } from '../note/reading-config';
import { lineAt, lineStarts } from '../shared/line-starts';
import { briefSentences } from './brief-sentences';
import type { BriefSentence } from './brief-sentences';
import { tokensOf } from './concept-finder';
import type { Token } from './concept-finder';
import type { ScopedGuardrail } from './guardrails-in-scope';
import { targetKey } from './missing-decisions';
import { readRule, termsOf } from './read-rule';
import type { Term } from './read-rule';
import type { Receipt } from './receipt';
import { negations } from './rule-words';

/** Where a brief's own text goes against a rule: a sentence of it, or a demanded thing that it nowhere names. */
export type TripwireEvidence =
  | {
    readonly type: 'sentence';
    /** The sentence on one line, as written. */
    readonly sentence: string;
    /** Its part from the line with the conflict on; begins with “… ” where something was cut off. */
    readonly quote: string;
    /** Line of the conflict, from 0. */
    readonly line: number;
    /** The brief's words that the rule is about. */
    readonly words: readonly string[];
  }
  /** `demanded`: what the rule asks for, in the rule's own stems or things, is missing. */
  | { readonly type: 'missing' };

/** A rule in scope that the brief's text may break. */
export interface Tripwire {
  readonly scoped: ScopedGuardrail;
  readonly evidence: TripwireEvidence;
}

/** Tripwires without those that a review has set aside for a reason; a rule whose words change is asked about again. */
export function standingTripwires(tripwires: readonly Tripwire[], receipt: Receipt | null, pathOf: (target: string) => string | null): Tripwire[] {
  const decisions = (receipt?.decisions ?? []).filter(({ decision }) => decision !== 'apply');
  const aside = new Set(decisions.map(({ target }) => targetKey({ ...target, path: pathOf(target.path) ?? target.path })));
  return tripwires.filter(({ scoped: { guardrail, record } }) => (
    !aside.has(targetKey({ path: record.path, line: null, title: '', link: '', text: guardrail.text }))
  ));
}

interface ReadSentence extends BriefSentence {
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
}

/** Of what a rule is about so much has to be in one sentence; a rule about one thing needs that thing. */
const enough = 2 / 3;
const shortestLoneWord = 6;
const nearby = 3;

/**
 * The rules that a brief's text may break, in the order of the rules. Lexical and careful: a rule against something trips where one
 * sentence has at least two thirds of its telling words, synonyms included, and denies none of them; a rule that asks for something trips
 * where the thing is named nowhere. What cannot be told from words does not trip.
 */
export function findTripwires(brief: NoteStructure, rules: readonly ScopedGuardrail[], config: ReadingConfig): Tripwire[] {
  if (rules.length === 0) return [];
  const starts = lineStarts(brief.text);
  const sentences = briefSentences(brief, config).map((sentence): ReadSentence => {
    const tokens = tokensOf(sentence.text);
    return { ...sentence, tokens, terms: termsOf(tokens, () => true) };
  });
  const named = new Set(sentences.flatMap(({ terms }) => terms.map(({ key }) => key)));
  return rules.flatMap((scoped): Tripwire[] => {
    const evidence = evidenceFor(scoped, sentences, named, starts);
    return evidence === null ? [] : [{ scoped, evidence }];
  });
}

function evidenceFor({ guardrail }: ScopedGuardrail, sentences: readonly ReadSentence[], named: ReadonlySet<string>, starts: readonly number[]): TripwireEvidence | null {
  const { forbidden, demanded } = readRule(guardrail);
  const isHeeded = demanded.some(({ key }) => named.has(key));
  if (forbidden.length === 0) return demanded.length > 0 && !isHeeded ? { type: 'missing' } : null;
  if (isHeeded) return null;
  const keys = new Set(forbidden.map(({ key }) => key));
  let best: { readonly sentence: ReadSentence; readonly terms: readonly Term[]; readonly share: number } | null = null;
  for (const sentence of sentences) {
    const terms = sentence.terms.filter(({ key }, at) => keys.has(key) && sentence.terms.findIndex((term) => term.key === key) === at);
    const share = terms.length / keys.size;
    if (share > (best?.share ?? 0) && isEnough(terms, keys.size) && !isDenied(sentence, terms)) best = { sentence, terms, share };
  }
  return best === null ? null : sentenceEvidence(best.sentence, best.terms, starts);
}

function isEnough(terms: readonly Term[], asked: number): boolean {
  const [first] = terms;
  if (first === undefined || terms.length / asked < enough) return false;
  return terms.length > 1 || first.key.startsWith('§') || first.key.length >= shortestLoneWord;
}

/** Whether a word of negation stands close to what the rule is about. */
function isDenied({ tokens }: ReadSentence, terms: readonly Term[]): boolean {
  return terms.some(({ start, end }) => {
    const from = tokens.findIndex((token) => token.start >= start);
    const after = tokens.filter((token) => token.end <= end).length;
    return tokens.slice(Math.max(0, from - nearby), after + nearby).some(({ word }) => negations.has(word));
  });
}

function sentenceEvidence(sentence: ReadSentence, terms: readonly Term[], starts: readonly number[]): TripwireEvidence {
  const first = Math.min(...terms.map(({ start }) => start));
  const line = lineAt(starts, sentence.start + first);
  const cut = Math.max(0, (starts[line] ?? 0) - sentence.start);
  const words = [...terms].sort((a, b) => a.start - b.start).map(({ start, end }) => oneLine(sentence.text.slice(start, end)));
  return { type: 'sentence', sentence: oneLine(sentence.text), quote: `${cut > 0 ? '… ' : ''}${oneLine(sentence.text.slice(cut))}`, line, words };
}

function oneLine(text: string): string {
  return text.replaceAll(/\n[ \t>]*/g, ' ').replaceAll(/\s+/g, ' ').replace(/^(?:[-*+>]\s+)+/, '').trim();
}
