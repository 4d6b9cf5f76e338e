import { fold } from '../shared/fold';
import type { MarketVocabulary } from '../shared/market';
import { leadingPolarity } from '../note/rule-polarity';
import { afterWords, bareWords } from './after-words';
import { asideCampaignCount, campaignCount } from './campaign-count';
import { reasonWords } from './guardrail-words';
import { readInlineFields } from './inline-fields';
import { asideNarrowing, facetNarrowing, facetOfField } from './narrow-scope';
import type { ScopeNarrowing } from './narrow-scope';
import type { Scope } from './scope';
import { standingOfAside, standingOfField } from './written-standing';
import type { WrittenStanding } from './written-standing';

/** What one line says of a rule, besides whether it is one. */
export interface GuardrailLine {
  /** The sentence: inline Markdown kept, without own tags, inline fields, status and scope asides and strike-through. */
  readonly text: string;
  readonly reason: string | null;
  readonly standing: WrittenStanding;
  readonly campaignCount: number | null;
  readonly narrowing: ScopeNarrowing;
}

/** What may follow on lines of its own below a rule; what is absent stays undefined. */
export type GuardrailDetails = Partial<Omit<GuardrailLine, 'text'>>;

/** What a line's words are understood by. */
export interface LineKnowledge {
  readonly scope: Scope;
  readonly markets: MarketVocabulary;
}

const ownTags = /(^|\s)#(?:guardrails?|library|postmortem)(?:\/[^\s#]*)?(?=[\s.,;:!?]|$)/gi;
const struck = /^~~(.+)~~\s*(.*)$/;
const lastAside = /\s*[(（]([^()（）]{1,160})[)）]\s*([.!。！*_]{0,4})$/;
const blockId = /\s\^[A-Za-z0-9-]+$/;
const spoken = /^(?:because|weil|denn|parce qu|car$|porque|ya que|pois$|потому|так как|поскольку|иначе|因|なぜなら)/;
const spokenReasons = reasonWords.filter((word) => spoken.test(word)).map((word) => (/[\u3040-\u9fff]/.test(word) ? word : ` ${word} `));
const mostAsides = 6;
const longestLine = 2000;
const longestAside = 200;

/** Reads the words of a rule. Everything said in asides at its end is understood only where it is unmistakable; the rest stays text. */
export function readGuardrailLine(line: string, known: LineKnowledge): GuardrailLine {
  if (line.length > longestLine) return { ...complete({}), text: line.trim() };
  const { text: bare, fields } = readInlineFields(line.replace(blockId, '').replace(ownTags, '$1').trim());
  const cut = struck.exec(bare);
  let text = cut === null ? bare : `${cut[1] ?? ''} ${cut[2] ?? ''}`.trim();
  let details: GuardrailDetails = cut === null ? {} : { standing: { retired: true } };
  for (const [name, value] of fields) details = mergedDetails(details, detailOfField(name, value, known) ?? {});
  for (let count = 0; count < mostAsides; count += 1) {
    const tail = Math.max(0, text.length - longestAside);
    const aside = lastAside.exec(text.slice(tail));
    const said = aside === null ? null : readGuardrailAside(aside[1] ?? '', known);
    if (aside === null || said === null) break;
    details = mergedDetails(said, details);
    text = `${text.slice(0, tail + aside.index)}${aside[2] ?? ''}`;
  }
  return { ...complete(details), text: text.trim(), reason: details.reason ?? reasonIn(text), campaignCount: details.campaignCount ?? campaignCount(bare) };
}

/** Reads a line such as `Reason: we lost 40 %` or `Review by: 2026-09-01` below a rule; null when it is none of these. */
export function readGuardrailDetail(line: string, known: LineKnowledge): GuardrailDetails | null {
  if (line.length > longestLine) return null;
  const labelled = /^[^\p{L}\p{N}]{0,4}([\p{L}][^:：=]{0,30}?)[*_]*[:：]{1,2}[*_]*\s*(.+)$/u.exec(line.trim());
  const own = labelled === null ? null : detailOfField(labelled[1] ?? '', (labelled[2] ?? '').trim(), known);
  if (own !== null) return own;
  const { text, fields } = readInlineFields(line.trim());
  if (text !== '' || fields.size === 0) return null;
  return [...fields].reduce<GuardrailDetails>((all, [name, value]) => mergedDetails(all, detailOfField(name, value, known) ?? {}), {});
}

function detailOfField(name: string, value: string, known: LineKnowledge): GuardrailDetails | null {
  const key = fold(name).replace(/[-_\s]+/g, ' ').trim();
  const facet = facetOfField(name);
  if (facet !== null) return { narrowing: facetNarrowing(facet, value, known.markets) };
  if (reasonWords.includes(key)) return { reason: value };
  if (key === 'campaigns' || key === 'evidence' || key === 'кампании') return { campaignCount: Number.parseInt(value, 10) || asideCampaignCount(value) };
  const standing = standingOfField(name, value);
  return standing === null ? null : { standing };
}

/** Reads what stands in brackets at the end of a rule; null for an aside that is part of its words. */
export function readGuardrailAside(aside: string, known: LineKnowledge): GuardrailDetails | null {
  const standing = standingOfAside(aside);
  if (standing !== null) return { standing };
  const reason = afterWords(aside, reasonWords);
  if (reason !== null) return { reason };
  const count = asideCampaignCount(aside);
  if (count !== null && aside.length < 40) return { campaignCount: count };
  const narrowing = asideNarrowing(aside, known.scope, known.markets);
  return narrowing === null ? null : { narrowing };
}

// A reason stands behind a word such as "because", a dash, or the colon that ends a bold rule.
function reasonIn(text: string): string | null {
  const bold = /^(?:\*\*|__)[^*_]+(?:[:：](?:\*\*|__)|(?:\*\*|__)\s*[:：])\s+(.+)$/.exec(text)?.[1];
  if (bold !== undefined) return bold.trim();
  const dash = /\s[–—]\s|\s--?\s/.exec(text);
  if (dash !== null) {
    const rest = text.slice(dash.index + dash[0].length);
    if (leadingPolarity(rest) !== null) return null;
    return bareWords(afterWords(rest, reasonWords) ?? rest);
  }
  const padded = fold(text);
  const word = spokenReasons.find((candidate) => padded.includes(candidate));
  return word === undefined ? null : bareWords(afterWord(text, word.trim()) ?? '');
}

function afterWord(text: string, word: string): string | null {
  const at = text.toLowerCase().indexOf(word);
  return at === -1 ? null : text.slice(at + word.length);
}

/** Both together; where they speak of the same, the second counts. */
export function mergedDetails(first: GuardrailDetails, second: GuardrailDetails): GuardrailDetails {
  return {
    ...first, ...second,
    standing: { ...first.standing, ...second.standing },
    narrowing: { ...first.narrowing, ...second.narrowing },
  };
}

function complete({ reason = null, standing = {}, campaignCount: count = null, narrowing = {} }: GuardrailDetails): Omit<GuardrailLine, 'text'> {
  return { reason, standing, campaignCount: count, narrowing };
}
