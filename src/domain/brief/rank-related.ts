import type { NoteRecord } from '../postmortem/note-record';
import type { MarketVocabulary } from '../shared/market';
import { brokenAssumption } from './broken-assumption';
import { linkedPaths } from './linked-paths';
import { isOwn } from '../library/own-campaign';
import type { ResolveLink } from '../library/own-campaign';
import { isEarlierCampaign } from './past-campaigns';
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

/**
 * Ranks past campaigns by what they share with a brief: scope, wording, links; among equals failures first, then recent ones and
 * those with evidence. Never the brief's own postmortem (see `isOwn`) and never a later one (see `isEarlierCampaign`). The same on
 * every device.
 */
export function rankRelated(brief: NoteRecord, records: Iterable<NoteRecord>, context: RankingContext): RelatedRanking {
  const comparison = new Comparison(brief, records, context);
  const now = yearOf(comparison.now ?? '');
  const related = comparison.related().map(({ record, shared }) => ({ record, score: shared + orderOf(record, now) }));
  related.sort((a, b) => b.score - a.score || compareDates(a.record, b.record) || (a.record.path < b.record.path ? -1 : 1));
  const nearest = related.length > 0 ? null : comparison.nearest();
  return {
    related: related.map(({ record, score }) => new RelatedCampaign(record, score, comparison)),
    nearest: nearest === null ? null : new RelatedCampaign(nearest.record, nearest.shared, comparison),
  };
}

/** All earlier campaigns, compared with one brief. */
class Comparison {
  readonly now: string | undefined;
  private readonly scopes: ScopeMatcher;
  private readonly wordings: WordingMatcher;
  private readonly links: ReadonlySet<string>;
  private readonly past: readonly NoteRecord[];
  /** What each of `past` shares with the brief. */
  private readonly shared: Float64Array;

  constructor(private readonly brief: NoteRecord, records: Iterable<NoteRecord>, private readonly context: RankingContext) {
    const { markets, resolve, profiles, today } = context;
    this.now = brief.start?.from ?? brief.end?.from ?? today;
    this.scopes = new ScopeMatcher(brief.scope, markets);
    this.wordings = new WordingMatcher(brief, profiles ?? new TextProfiles());
    this.links = linkedPaths(brief, resolve);
    const past: NoteRecord[] = [];
    for (const record of records) if (isEarlierCampaign(record, brief)) past.push(record);
    this.past = past;
    this.wordings.look(past);
    this.shared = new Float64Array(past.length);
    past.forEach((record, place) => { this.shared[place] = this.sharedWith(record, place); });
  }

  related(): readonly Candidate[] {
    return this.sharing(relatedFrom);
  }

  /** Of those that are not related the one that shares most; among equals the latest. */
  nearest(): Candidate | null {
    const sharing = this.sharing(Number.MIN_VALUE);
    sharing.sort((a, b) => b.shared - a.shared || compareDates(a.record, b.record) || (a.record.path < b.record.path ? -1 : 1));
    return sharing[0] ?? null;
  }

  reasonsFor(record: NoteRecord): readonly Reason[] {
    const campaigns = campaignsOf(record);
    const reasons: Reason[] = [...this.scopes.reasons(record.scope), ...this.wordings.reasons(record)];
    const broken = brokenAssumption(record, this.brief);
    if (broken !== null) reasons.push({ type: 'assumption-broke', assumption: broken });
    if (this.links.has(record.path)) reasons.push({ type: 'linked' });
    if (campaigns > 1) reasons.push({ type: 'evidence', campaigns });
    return reasons;
  }

  /** The campaigns that share at least so much, without the brief's own. */
  private sharing(least: number): Candidate[] {
    const sharing: Candidate[] = [];
    for (const [place, record] of this.past.entries()) {
      const shared = this.shared[place] ?? 0;
      if (shared >= least && !isOwn(record, this.brief, this.context.resolve)) sharing.push({ record, shared });
    }
    return sharing;
  }

  private sharedWith(record: NoteRecord, index: number): number {
    return this.scopes.score(record.scope) + this.wordings.score(index) + (this.links.has(record.path) ? weights.link : 0);
  }
}

/** A related campaign whose reasons are put together when they are first asked for: of two thousand, seven are shown. */
class RelatedCampaign implements Related {
  readonly draft: boolean;
  private known: readonly Reason[] | null = null;

  constructor(readonly record: NoteRecord, readonly score: number, private readonly comparison: Comparison) {
    this.draft = record.status === 'draft';
  }

  get reasons(): readonly Reason[] {
    this.known ??= this.comparison.reasonsFor(this.record);
    return this.known;
  }
}

/** What orders campaigns that share equally much; `now` is a year with its fraction. */
function orderOf(record: NoteRecord, now: number): number {
  const outcome = record.outcome === null ? 0 : weights.outcome[record.outcome];
  const age = Math.max(0, now - yearOf(dateOf(record)));
  const recency = Number.isNaN(age) ? 0 : weights.recency / (1 + age);
  const campaigns = campaignsOf(record);
  return outcome + recency + (campaigns > 0 ? weights.evidence / 2 : 0) + (campaigns > 1 ? weights.evidence / 2 : 0);
}

/** On how many campaigns the best-founded lesson of a note rests; 0 where it has no lesson. */
function campaignsOf({ items }: NoteRecord): number {
  let most = 0;
  for (const item of items) {
    if (item.kind === 'entry' || item.kind === 'guardrail') most = Math.max(most, item.campaignCount ?? 1);
  }
  return most;
}

function dateOf({ start, end }: NoteRecord): string {
  return end?.to ?? start?.from ?? '';
}

/** An ISO date as a year with its fraction, near enough for "how long ago"; NaN without a date. */
function yearOf(iso: string): number {
  return iso === '' ? Number.NaN : Number(iso.slice(0, 4)) + (Number(iso.slice(5, 7)) - 1) / 12 + Number(iso.slice(8, 10)) / 366;
}

function compareDates(first: NoteRecord, second: NoteRecord): number {
  const [a, b] = [dateOf(first), dateOf(second)];
  if (a === b) return 0;
  return a > b ? -1 : 1;
}
