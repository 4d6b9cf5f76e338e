import type { NoteRecord } from '../postmortem/note-record';
import { daysBetween } from '../shared/iso-date';
import type { MarketVocabulary } from '../shared/market';
import { brokenAssumption } from './broken-assumption';
import { linkedPaths } from './linked-paths';
import { isPastCampaign } from './past-campaigns';
import type { ResolveLink } from './past-campaigns';
import type { Reason } from './reason';
import { relatedFrom, relatednessWeights as weights } from './relatedness-weights';
import { ScopeMatcher } from './scope-match';
import type { ScopeMatch } from './scope-match';
import { TextProfiles } from './text-profile';
import { WordingMatcher } from './wording-match';
import type { WordingMatch } from './wording-match';

/** What ranking needs besides the notes. */
export interface RankingContext {
  readonly markets: MarketVocabulary;
  readonly resolve: ResolveLink;
  /** ISO date against which recency is measured where the brief has no date. */
  readonly today?: string;
  /** Kept between rankings, it saves reading every note's words again. */
  readonly profiles?: TextProfiles;
}

/** A past campaign with what connects it to the brief. */
export interface Related {
  readonly record: NoteRecord;
  /** What is shared, by the weights of `relatedness-weights.ts`, plus what only orders: outcome, recency, evidence. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  /** The postmortem is not finished. */
  readonly draft: boolean;
}

/** Precedent for a brief, best first. */
export interface RelatedRanking {
  /** Empty when there is no precedent. */
  readonly related: readonly Related[];
  /** Without precedent, the campaign that shares most all the same; null when none shares anything. */
  readonly nearest: Related | null;
}

interface Candidate {
  readonly record: NoteRecord;
  readonly shared: number;
  readonly score: number;
  readonly scope: ScopeMatch;
  readonly wording: WordingMatch;
  readonly linked: boolean;
}

/**
 * Ranks past campaigns by what they share with a brief: scope, wording, links; among equals failures first, then recent ones and
 * those with evidence. Never the brief's own postmortem and never a later one (see `isPastCampaign`). The same on every device.
 */
export function rankRelated(brief: NoteRecord, records: Iterable<NoteRecord>, context: RankingContext): RelatedRanking {
  const ranked = rankCandidates(brief, records, context);
  const related = ranked.filter(({ shared }) => shared >= relatedFrom);
  const nearest = related.length > 0 ? undefined : ranked.reduce<Candidate | undefined>((best, each) => each.shared > (best?.shared ?? 0) ? each : best, undefined);
  return {
    related: related.map((candidate, index) => explain(candidate, brief, index < mostExplained)),
    nearest: nearest === undefined ? null : explain(nearest, brief, true),
  };
}

const mostExplained = 50;
const daysPerYear = 365;

function rankCandidates(brief: NoteRecord, records: Iterable<NoteRecord>, context: RankingContext): Candidate[] {
  const past: NoteRecord[] = [];
  const wordings = new WordingMatcher(brief, context.profiles ?? new TextProfiles());
  for (const record of records) {
    if (!isPastCampaign(record, brief, context.resolve)) continue;
    past.push(record);
    wordings.look(record);
  }
  const scopes = new ScopeMatcher(brief.scope, context.markets);
  const links = linkedPaths(brief, context.resolve);
  const now = brief.start?.from ?? brief.end?.from ?? context.today;
  const candidates = past.map((record): Candidate => {
    const scope = scopes.match(record.scope);
    const wording = wordings.score(record, past.length);
    const linked = links.has(record.path);
    const shared = scope.score + wording.score + (linked ? weights.link : 0);
    return { record, shared, score: shared + orderOf(record, now), scope, wording, linked };
  });
  return candidates.sort((a, b) => b.score - a.score || compareDates(a.record, b.record) || (a.record.path < b.record.path ? -1 : 1));
}

/** What orders campaigns that share equally much. */
function orderOf(record: NoteRecord, now: string | undefined): number {
  const outcome = record.outcome === null ? 0 : weights.outcome[record.outcome];
  const age = Math.max(0, daysBetween(dateOf(record), now ?? ''));
  const recency = Number.isNaN(age) ? 0 : weights.recency / (1 + age / daysPerYear);
  const hasLesson = record.items.some(({ kind }) => kind === 'entry' || kind === 'guardrail');
  return outcome + recency + (hasLesson ? weights.evidence / 2 : 0) + (campaignsOf(record) > 1 ? weights.evidence / 2 : 0);
}

function explain({ record, score, scope, wording, linked }: Candidate, brief: NoteRecord, fully: boolean): Related {
  const campaigns = campaignsOf(record);
  const reasons: Reason[] = [...scope.reasons, ...(fully ? wording.reasons() : [])];
  const broken = fully ? brokenAssumption(record, brief) : null;
  if (broken !== null) reasons.push({ type: 'assumption-broke', assumption: broken });
  if (linked) reasons.push({ type: 'linked' });
  if (campaigns > 1) reasons.push({ type: 'evidence', campaigns });
  return { record, score, reasons, draft: record.status === 'draft' };
}

/** On how many campaigns the best-founded lesson of a note rests. */
function campaignsOf({ items }: NoteRecord): number {
  let most = 1;
  for (const item of items) {
    if (item.kind === 'entry' || item.kind === 'guardrail') most = Math.max(most, item.campaignCount ?? 1);
  }
  return most;
}

function dateOf({ start, end }: NoteRecord): string {
  return end?.to ?? start?.from ?? '';
}

function compareDates(first: NoteRecord, second: NoteRecord): number {
  const [a, b] = [dateOf(first), dateOf(second)];
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
