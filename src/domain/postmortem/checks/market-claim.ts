import type { MarketVocabulary } from '../../shared/market';
import type { CheckedNote, Statement } from './checked-note';
import { claims } from './claims';
import type { Finding } from './finding';
import { excerpt, finding } from './finding';
import { checkWords } from './words/check-words';

/** A verdict that sets one market against another where the note nowhere says that the set-ups were alike. */
export function marketClaim(note: CheckedNote): readonly Finding[] {
  if (note.statements.some(({ words }) => checkWords('sameSetup').in(words))) return [];
  return claims(note).filter(({ words }) => checkWords('verdicts').in(words) || checkWords('comparisons').in(words))
    .filter((claim) => isBetweenMarkets(claim, note))
    .map((claim) => finding('market-claim', claim.line, { written: excerpt(claim.text) }));
}

// Two markets and a comparison, with a verdict: "Germany is not ready, unlike Austria".
function isBetweenMarkets(claim: Statement, { markets }: CheckedNote): boolean {
  const verdict = checkWords('verdicts').in(claim.words);
  return verdict && checkWords('comparisons').in(claim.words) && marketsIn(claim, markets).size >= 2;
}

// Names of markets are written with a capital; short codes and common words such as "US" or "us" are told apart by it.
function marketsIn({ text }: Statement, markets: MarketVocabulary): ReadonlySet<string> {
  const names = text.match(/\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)*/gu) ?? [];
  return new Set(names.flatMap((name) => [name, ...name.split(/\s/)]).map((name) => markets.find(name)?.key ?? '').filter((key) => key !== ''));
}
