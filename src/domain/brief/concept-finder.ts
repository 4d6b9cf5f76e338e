import { fold } from '../shared/fold';
import { lightStem } from '../shared/light-stem';
import type { Concept, ConceptPhrases } from './concepts/concept';
import { concepts } from './concepts/concept';
import { de } from './concepts/de';
import { en } from './concepts/en';
import { es } from './concepts/es';
import { fr } from './concepts/fr';
import { pt } from './concepts/pt';
import { ru } from './concepts/ru';

/** A word, number or percent sign at its place (UTF-16, end exclusive); `word` is folded, `stem` lacks its ending, numbers are `#`. */
export interface Token {
  readonly word: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

const tokenPattern = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|%/gu;

/** The tokens of a text, in order. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map((match) => {
    const word = fold(match[0]);
    return { word, stem: stemOf(word), start: match.index, end: match.index + match[0].length };
  });
}

function stemOf(word: string): string {
  return /^\p{N}+$/u.test(word) ? '#' : lightStem(word);
}

/** A thing that stands in a text; places are those of its tokens. */
export interface FoundConcept {
  readonly concept: Concept;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

type Part = (token: Token) => boolean;
interface Phrase {
  readonly concept: Concept;
  readonly parts: readonly Part[];
}

const phrases = longestFirst([en, de, ru, fr, es, pt]);

/** The things that a text names in any language; longer phrases first, and no token counts twice. */
export function conceptsIn(tokens: readonly Token[]): FoundConcept[] {
  const found: FoundConcept[] = [];
  let from = 0;
  while (from < tokens.length) {
    const phrase = phrases.find(({ parts }) => parts.every((part, offset) => fits(part, tokens[from + offset])));
    if (phrase !== undefined) found.push({ concept: phrase.concept, from, to: from + phrase.parts.length });
    from += phrase?.parts.length ?? 1;
  }
  return found;
}

function fits(part: Part, token: Token | undefined): boolean {
  return token !== undefined && part(token);
}

function longestFirst(languages: readonly ConceptPhrases[]): Phrase[] {
  const all = languages.flatMap((language) => concepts.flatMap((concept) => (
    (language[concept] ?? []).map((phrase): Phrase => ({ concept, parts: phrase.split(' ').map(partOf) }))
  )));
  return all.sort((a, b) => b.parts.length - a.parts.length);
}

function partOf(written: string): Part {
  const word = fold(written.replaceAll('*', ''));
  const [open, goesOn] = [written.startsWith('*'), written.endsWith('*')];
  if (open && goesOn) return (token) => token.word.includes(word);
  if (open) return (token) => token.word.endsWith(word) || token.stem.endsWith(word);
  if (goesOn) return (token) => token.word.startsWith(word);
  const stem = written === '#' ? '#' : stemOf(word);
  return (token) => token.stem === stem;
}
