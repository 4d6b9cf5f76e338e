/** A market with one identity for all its names: `DE` for Germany, Deutschland, Германия; `DACH`; or a segment of the vault's own. */
export interface Market {
  /** ISO 3166-1 alpha-2 code, region code, or the folded name of a segment. */
  readonly key: string;
  readonly kind: 'country' | 'region' | 'segment';
}

/** How two markets lie to each other, seen from the first. */
export type MarketRelation = 'same' | 'includes' | 'within' | 'overlaps' | 'apart';

/** Knows the names of markets in several languages and which countries a region has. */
export interface MarketVocabulary {
  /** The market that `written` names; every text is some market, at least a segment of its own. */
  resolve(written: string): Market;
  /** Like `resolve`, but null where the text is not a known country, region or alias. */
  find(written: string): Market | null;
  /** The name to show in one BCP 47 language; the key itself where there is none. */
  displayName(key: string, language: string): string;
  /** Country codes of a region; a country is its own single member; empty for segments. */
  members(key: string): readonly string[];
  relation(first: string, second: string): MarketRelation;
  /** All known names with the market they mean, for fuzzy matching; thousands, and each language's table is read when its turn comes. */
  names(): Iterable<{ readonly name: string; readonly key: string }>;
}
