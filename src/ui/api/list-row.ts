import type { Item, ItemKind, Standing } from '../../domain/postmortem/item';
import type { NoteRecord } from '../../domain/postmortem/note-record';
import type { Scope } from '../../domain/postmortem/scope';
import type { FacetValue } from '../../domain/shared/facet-value';
import { assertNever } from '../../domain/shared/assert-never';

/** A row of a listing: plain JSON. `line` counts from 1; what was not written is null, an empty list or left out. */
export interface ListRow {
  readonly kind: ItemKind | 'note';
  readonly path: string;
  readonly line: number;
  readonly text: string;
  /** Campaign types as written. */
  readonly campaignType: readonly string[];
  /** Canonical markets: ISO codes, region codes, or a segment's folded name. */
  readonly market: readonly string[];
  readonly channel: readonly string[];
  readonly goal: readonly string[];
  readonly audience: readonly string[];
  readonly [field: string]: unknown;
}

const labels = (values: readonly FacetValue[]): string[] => values.map((value) => value.label);

const scopeFields = (scope: Scope) => ({
  campaignType: labels(scope.campaignTypes),
  market: scope.markets.map((market) => market.key),
  channel: labels(scope.channels),
  goal: labels(scope.goals),
  audience: labels(scope.audiences),
});

/** The row of a whole note, at its first line. */
export function noteRow(note: NoteRecord): ListRow {
  return {
    kind: 'note', path: note.path, line: 1, text: note.title, ...scopeFields(note.scope),
    noteKind: note.kind, campaign: note.campaign, status: note.status, outcome: note.outcome, confidence: note.confidence,
    failure: note.failures.map((failure) => failure.key), start: note.start?.from ?? null, end: note.end?.to ?? null,
    brief: note.briefLink, owner: note.owner, reviewBy: note.reviewBy?.to ?? null, language: note.language,
  };
}

/** The row of one item. */
export function itemRow(item: Item, note: NoteRecord): ListRow {
  return {
    kind: item.kind, path: note.path, line: item.source.line + 1, text: item.text, ...scopeFields(item.scope),
    ...ownFields(item),
  };
}

function standingFields({ status, supersededBy, reviewBy }: Standing): Readonly<Record<string, unknown>> {
  return { status, supersededBy, reviewBy: reviewBy?.to ?? null };
}

function ownFields(item: Item): Readonly<Record<string, unknown>> {
  switch (item.kind) {
    case 'entry':
      return { creatorProfile: item.creatorProfile, contentType: item.contentType, ...standingFields(item), campaigns: item.campaignCount };
    case 'guardrail':
      return { polarity: item.polarity, reason: item.reason, ...standingFields(item), campaigns: item.campaignCount };
    case 'learning':
      return { category: item.category, aspect: item.aspect };
    case 'action':
      return {
        owner: item.owner, due: item.due?.to ?? null, dueWritten: item.dueWritten, done: item.status === 'done', status: item.status,
        gap: item.gap, rootCause: item.rootCause, change: item.change, successCriterion: item.successCriterion,
        evaluationDate: item.evaluationDate?.to ?? null,
      };
    case 'kpi':
      return {
        name: item.name, planned: item.plannedWritten, actual: item.actualWritten,
        unit: item.actual?.unit ?? item.planned?.unit ?? null, direction: item.direction,
        attainment: item.attainment, verdict: item.verdict, why: item.why,
        plannedValue: item.planned?.value ?? null, actualValue: item.actual?.value ?? null,
      };
    case 'assumption':
      return { result: item.result };
    case 'root-cause':
      return { impact: item.impact };
    case 'risk':
      return { impact: item.impact, mitigation: item.mitigation };
    case 'milestone':
      return { date: item.date?.from ?? null, dateWritten: item.dateWritten };
    case 'data-trust':
      return { field: item.field, reliable: item.reliable };
    case 'participant':
      return { name: item.name, role: item.role };
    default:
      return assertNever(item);
  }
}
