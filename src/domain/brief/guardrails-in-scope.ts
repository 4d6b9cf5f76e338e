import type { Guardrail } from '../postmortem/item';
import type { NoteRecord } from '../postmortem/note-record';
import { isOwn } from '../library/own-campaign';
import type { RankingContext } from './rank-related';
import type { Reason } from './reason';
import { ScopeMatcher } from './scope-match';

/** A rule that concerns a brief. */
export interface ScopedGuardrail {
  readonly guardrail: Guardrail;
  /** The note that has the rule. */
  readonly record: NoteRecord;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const evidenceWeight = 0.5;

/**
 * The active rules of all notes that concern a brief, those with most in common first. A rule is out when it and the brief name
 * types, markets or channels without anything in common (a region includes its countries); what either leaves open contradicts
 * nothing, so that rules without scope concern every brief and come last. Goal and audience only rank. Rules in the brief itself
 * and in its own postmortem are left out.
 */
export function guardrailsInScope(brief: NoteRecord, records: Iterable<NoteRecord>, context: RankingContext): readonly ScopedGuardrail[] {
  const scopes = new ScopeMatcher(brief.scope, context.markets);
  const found: ScopedGuardrail[] = [];
  for (const record of records) {
    if (record.path === brief.path) continue;
    const rules = record.items.filter(isActiveRule).filter(({ scope }) => !scopes.contradicts(scope));
    if (rules.length === 0 || isOwn(record, brief, context.resolve)) continue;
    for (const rule of rules) found.push(scopedRule(rule, record, scopes));
  }
  return found.sort(compare);
}

function isActiveRule(item: NoteRecord['items'][number]): item is Guardrail {
  return item.kind === 'guardrail' && item.status === 'active';
}

function scopedRule(guardrail: Guardrail, record: NoteRecord, scopes: ScopeMatcher): ScopedGuardrail {
  const campaigns = guardrail.campaignCount ?? 1;
  const evidence: Reason[] = campaigns > 1 ? [{ type: 'evidence', campaigns }] : [];
  const unscoped: Reason[] = isUnscoped(guardrail) ? [{ type: 'unscoped' }] : [];
  return {
    guardrail,
    record,
    score: scopes.score(guardrail.scope) + evidenceWeight * (1 - 1 / Math.max(1, campaigns)),
    reasons: [...scopes.reasons(guardrail.scope), ...unscoped, ...evidence],
  };
}

function isUnscoped({ scope }: Guardrail): boolean {
  return Object.values(scope).every((values: readonly unknown[]) => values.length === 0);
}

function compare(a: ScopedGuardrail, b: ScopedGuardrail): number {
  if (a.score !== b.score) return b.score - a.score;
  const [firstDate, secondDate] = [dateOf(a.record), dateOf(b.record)];
  if (firstDate !== secondDate) return firstDate > secondDate ? -1 : 1;
  if (a.record.path !== b.record.path) return a.record.path < b.record.path ? -1 : 1;
  return a.guardrail.source.line - b.guardrail.source.line || a.guardrail.source.start - b.guardrail.source.start;
}

function dateOf({ start, end }: NoteRecord): string {
  return end?.to ?? start?.from ?? '';
}
