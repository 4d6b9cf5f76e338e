import { isUnfilled } from '../note/placeholder';
import type { Callout } from '../note/callout';
import { innerPolarity, leadingPolarity } from '../note/rule-polarity';
import { fold } from '../shared/fold';
import type { Problem } from '../shared/problem';
import type { Extraction, ExtractionContext } from './extraction-context';
import { entryRuleCandidates } from './entry-rules';
import type { GuardrailCandidate } from './guardrail-candidate';
import { calloutCandidates, calloutRole, sectionCandidates, taggedCandidates } from './guardrail-candidates';
import { mergedDetails, readGuardrailDetail, readGuardrailLine } from './guardrail-line';
import type { GuardrailLine } from './guardrail-line';
import type { Guardrail, Polarity } from './item';
import { narrowed } from './narrow-scope';
import { noteStanding, standingOf } from './note-standing';
import type { NoteStanding } from './note-standing';

const blank = /(?:…|\.{3}|_{2,}|\[[^\]]*\]|<[^>]*>)[\s*_]*$/;

/**
 * Rules for future campaigns: `> [!guardrail]` callouts and list items with `#guardrail` anywhere, and lines with a polarity word below a
 * heading about guardrails or in a library entry. A line that is marked as a guardrail but has no polarity word demands (`always`);
 * a bare "Always" is a problem. Scope is the note's, narrowed by fields (`[market:: DE]`) or a closing aside (`(DE, webinar)`).
 */
export function extractGuardrails(context: ExtractionContext, callouts: readonly Callout[]): Extraction<Guardrail> {
  const { rules, problems } = placedGuardrails(context, callouts);
  return { items: rules.map(({ item }) => item), problems };
}

/** A rule with the line it was read from. */
export interface PlacedGuardrail {
  readonly item: Guardrail;
  readonly candidate: GuardrailCandidate;
}

/** Like `extractGuardrails`, for those who want to change what a line says. */
export function placedGuardrails(context: ExtractionContext, callouts: readonly Callout[]): { rules: PlacedGuardrail[]; problems: Problem[] } {
  const standing = noteStanding(context);
  const rules: PlacedGuardrail[] = [];
  const problems: Problem[] = [];
  for (const candidate of candidatesOf(context, callouts)) {
    const read = readCandidate(candidate, context, standing);
    if (read === null) continue;
    if ('code' in read) problems.push(read);
    else rules.push({ item: read, candidate });
  }
  return { rules, problems };
}

function candidatesOf(context: ExtractionContext, callouts: readonly Callout[]): GuardrailCandidate[] {
  const byRole = (role: string): Callout[] => callouts.filter((callout) => calloutRole(callout, context) === role);
  const inEntries = byRole('library-entry').flatMap(calloutCandidates).filter(({ text }) => leadingPolarity(text) !== null);
  const sections = context.sections.filter(({ roles }) => roles.includes('guardrails') || roles.includes('library-entry'));
  const marked = [...byRole('guardrails').flatMap(calloutCandidates), ...taggedCandidates(context), ...inEntries];
  const lines = onePerLine([...marked, ...sectionCandidates(context, sections)]);
  return withSentences(lines, entryRuleCandidates(context, byRole('library-entry')));
}

// The same line can be met as a callout's line, as a tagged item and below a heading; the first, most explicit meeting counts.
function onePerLine(candidates: readonly GuardrailCandidate[]): GuardrailCandidate[] {
  const byLine = new Map<number, GuardrailCandidate>();
  for (const candidate of candidates) if (!byLine.has(candidate.span.line)) byLine.set(candidate.span.line, candidate);
  return [...byLine.values()].sort((first, second) => first.span.start - second.span.start);
}

// A sentence of a library entry is a rule of its own only where neither its line nor the same words elsewhere are one already.
function withSentences(lines: readonly GuardrailCandidate[], sentences: readonly GuardrailCandidate[]): GuardrailCandidate[] {
  if (sentences.length === 0) return [...lines];
  const rules = lines.filter(({ text, listed, marked }) => listed || marked || leadingPolarity(text) !== null);
  const [said, taken] = [new Set(rules.map(({ text }) => ruleKey(text))), new Set(rules.map(({ span }) => span.line))];
  const rest = lines.filter((line) => !sentences.some(({ span }) => span.line === line.span.line) || rules.includes(line));
  const own = sentences.filter(({ text, span }) => !said.has(ruleKey(text)) && !taken.has(span.line));
  return [...rest, ...own].sort((first, second) => first.span.start - second.span.start);
}

/** The words of a rule without asides, markup and punctuation: two lines with one key say the same. */
function ruleKey(text: string): string {
  return fold(text).replace(/\([^()]*\)|#[^\s#]+/g, ' ').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

function readCandidate(candidate: GuardrailCandidate, context: ExtractionContext, standing: NoteStanding): Guardrail | Problem | null {
  const line = readGuardrailLine(candidate.text, context);
  const leading = leadingPolarity(line.text);
  if (leading?.rest === '' || (candidate.marked && line.text === '')) return withoutText(candidate, line, context);
  const polarity = leading?.polarity ?? (candidate.listed ? polarityAround(candidate, line) : null);
  if (polarity === null || isUnfilled(line.text) || blank.test(leading?.rest ?? '')) return null;
  return guardrailOf({ candidate, line, polarity }, context, standing);
}

function polarityAround(candidate: GuardrailCandidate, line: GuardrailLine): Polarity | null {
  const inner = innerPolarity(line.text);
  if (inner !== null) return inner;
  const above = candidate.heading === null ? null : leadingPolarity(candidate.heading);
  if (above?.rest === '') return above.polarity;
  return candidate.marked ? 'always' : null;
}

function withoutText(candidate: GuardrailCandidate, line: GuardrailLine, { structure }: ExtractionContext): Problem | null {
  if (blank.test(candidate.text) || candidate.details.length > 0) return null;
  const written = line.text.replace(/[*_:]+/g, '').trim();
  const details = { written: written === '' ? candidate.text.trim() : written };
  return { code: 'guardrail-without-text', path: structure.path, line: candidate.span.line, column: null, details };
}

interface Rule {
  readonly candidate: GuardrailCandidate;
  readonly line: GuardrailLine;
  readonly polarity: Polarity;
}

function guardrailOf({ candidate, line, polarity }: Rule, context: ExtractionContext, standing: NoteStanding): Guardrail {
  const details = candidate.details.map(({ text }) => ({ text, said: readGuardrailDetail(text, context) }));
  const below = details.map(({ said }) => said).filter((said) => said !== null);
  const told = candidate.explained ? details.filter(({ said }) => said === null).map(({ text }) => text.trim()).join(' ') : '';
  const more = below.reduce(mergedDetails, {});
  const { start, end, line: first, endLine } = candidate.span;
  return {
    kind: 'guardrail',
    text: line.text,
    source: { path: context.structure.path, start, end, line: first, endLine },
    scope: narrowed(narrowed(context.scope, more.narrowing ?? {}), line.narrowing),
    polarity,
    reason: line.reason ?? more.reason ?? (isUnfilled(told) ? null : told),
    ...standingOf({ ...more.standing, ...line.standing }, standing),
    campaignCount: line.campaignCount ?? more.campaignCount ?? null,
  };
}
