import type { NoteRecord } from '../postmortem/note-record';
import { daysBetween } from '../shared/iso-date';
import type { MarketVocabulary } from '../shared/market';
import { brokenAssumption } from './broken-assumption';
import { linkedPaths } from './linked-paths';
import { isEarlierCampaign, isOwn } from './past-campaigns';
import type { ResolveLink } from './past-campaigns';
import type { Reason } from './reason';
import { relatedFrom, relatednessWeights as weights } from './relatedness-weights';
import { ScopeMatcher } from './scope-match';
import { TextProfiles } from './text-profile';
import { WordingMatcher } from './wording-match';

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

/** A past campaign with what it shares; nothing about it is worded yet. */
interface Candidate {
  readonly record: NoteRecord;
  readonly shared: number;
}

const mostExplained = 50;
const daysPerYear = 365;

/**
 * Ranks past campaigns by what they share with a brief: scope, wording, links; among equals failures first, then recent ones and
 * those with evidence. Never the brief's own postmortem (see `isOwn`) and never a later one (see `isEarlierCampaign`). The same on
 * every device.
 */
export function rankRelated(brief: NoteRecord, records: Iterable<NoteRecord>, context: RankingContext): RelatedRanking {
  const comparison = new Comparison(brief, records, context);
  const related = comparison.related().map(({ record, shared }) => ({ record, score: shared + orderOf(record, comparison.now) }));
  related.sort((a, b) => b.score - a.score || compareDates(a.record, b.record) || (a.record.path < b.record.path ? -1 : 1));
  const nearest = related.length > 0 ? null : comparison.nearest();
  return {
    related: related.map(({ record, score }, index) => comparison.explain(record, score, index < mostExplained)),
    nearest: nearest === null ? null : comparison.explain(nearest.record, nearest.shared, true),
  };
}

/** All earlier campaigns, compared with one brief. */
class Comparison {
  readonly now: string | undefined;
  private readonly scopes: ScopeMatcher;
  private readonly wordings: WordingMatcher;
  private readonly links: ReadonlySet<string>;
  private readonly candidates: readonly Candidate[];

  constructor(private readonly brief: NoteRecord, records: Iterable<NoteRecord>, private readonly context: RankingContext) {
    const { markets, resolve, profiles, today } = context;
    this.now = brief.start?.from ?? brief.end?.from ?? today;
    this.scopes = new ScopeMatcher(brief.scope, markets);
    this.wordings = new WordingMatcher(brief, profiles ?? new TextProfiles());
    this.links = linkedPaths(brief, resolve);
    const past: NoteRecord[] = [];
    for (const record of records) if (isEarlierCampaign(record, brief)) past.push(record);
    this.wordings.look(past);
    this.candidates = past.map((record, index) => ({ record, shared: this.sharedWith(record, index) }));
  }

  related(): readonly Candidate[] {
    return this.candidates.filter(({ record, shared }) => shared >= relatedFrom && !isOwn(record, this.brief, this.context.resolve));
  }

  /** Of those that are not related the one that shares most; among equals the latest. */
  nearest(): Candidate | null {
    const sharing = this.candidates.filter(({ record, shared }) => shared > 0 && !isOwn(record, this.brief, this.context.resolve));
    sharing.sort((a, b) => b.shared - a.shared || compareDates(a.record, b.record) || (a.record.path < b.record.path ? -1 : 1));
    return sharing[0] ?? null;
  }

  explain(record: NoteRecord, score: number, fully: boolean): Related {
    const campaigns = campaignsOf(record);
    const reasons: Reason[] = [...this.scopes.reasons(record.scope), ...(fully ? this.wordings.reasons(record) : [])];
    const broken = fully ? brokenAssumption(record, this.brief) : null;
    if (broken !== null) reasons.push({ type: 'assumption-broke', assumption: broken });
    if (this.links.has(record.path)) reasons.push({ type: 'linked' });
    if (campaigns > 1) reasons.push({ type: 'evidence', campaigns });
    return { record, score, reasons, draft: record.status === 'draft' };
  }

  private sharedWith(record: NoteRecord, index: number): number {
    return this.scopes.score(record.scope) + this.wordings.score(index) + (this.links.has(record.path) ? weights.link : 0);
  }
}

/** What orders campaigns that share equally much. */
function orderOf(record: NoteRecord, now: string | undefined): number {
  const outcome = record.outcome === null ? 0 : weights.outcome[record.outcome];
  const age = Math.max(0, daysBetween(dateOf(record), now ?? ''));
  const recency = Number.isNaN(age) ? 0 : weights.recency / (1 + age / daysPerYear);
  const hasLesson = record.items.some(({ kind }) => kind === 'entry' || kind === 'guardrail');
  return outcome + recency + (hasLesson ? weights.evidence / 2 : 0) + (campaignsOf(record) > 1 ? weights.evidence / 2 : 0);
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
