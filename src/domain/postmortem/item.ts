import type { DateSpan } from '../shared/calendar-date';
import type { Figure } from '../shared/figure';
import type { Source } from '../shared/span';
import type { Scope } from './scope';

/** What all items have. `text` is the sentence itself: inline Markdown kept; list markers, callout marks and own tags taken off. */
interface ItemBase<Kind extends string> {
  readonly kind: Kind;
  readonly text: string;
  readonly source: Source;
  readonly scope: Scope;
}

/** Whether a rule or an entry still holds. */
export interface Standing {
  readonly status: 'active' | 'retired' | 'superseded';
  /** Link target or text of what replaced it. */
  readonly supersededBy: string | null;
  readonly reviewBy: DateSpan | null;
}

/** The 2–3 sentence insight that a postmortem leaves for future campaigns. */
export interface LibraryEntry extends ItemBase<'entry'>, Standing {
  readonly creatorProfile: string | null;
  readonly contentType: string | null;
  /** How many campaigns the insight rests on, where that is written; null otherwise. */
  readonly campaignCount: number | null;
}

/** What a rule asks for: never and avoid forbid, always and prefer demand. */
export type Polarity = 'never' | 'always' | 'avoid' | 'prefer';

/** A rule for future campaigns. */
export interface Guardrail extends ItemBase<'guardrail'>, Standing {
  readonly polarity: Polarity;
  readonly reason: string | null;
  readonly campaignCount: number | null;
}

/** Something learned. `execution-feedback` is about our process, everything else about the market. */
export interface Learning extends ItemBase<'learning'> {
  readonly category: 'repeat' | 'change' | 'wrong-assumption' | 'insight' | 'execution-feedback';
  readonly aspect: 'strategic' | 'execution' | 'measurement' | 'market' | null;
}

/** A change somebody is to make. What was not written is null: an action without owner or date is listed, never dropped. */
export interface Action extends ItemBase<'action'> {
  readonly gap: string | null;
  readonly rootCause: string | null;
  readonly change: string | null;
  readonly owner: string | null;
  readonly due: DateSpan | null;
  /** The due date or window as written, also when it cannot be read as a date. */
  readonly dueWritten: string | null;
  readonly status: 'open' | 'done' | 'cancelled';
  readonly successCriterion: string | null;
  readonly evaluationDate: DateSpan | null;
}

/** A committed measure with plan and actual side by side; `written` figures are never overwritten. */
export interface Kpi extends ItemBase<'kpi'> {
  readonly name: string;
  readonly planned: Figure | null;
  readonly actual: Figure | null;
  /** The planned figure as written, also where it has two readings and so is no `planned`; null for TBD and nothing. */
  readonly plannedWritten: string | null;
  readonly actualWritten: string | null;
  readonly direction: 'higher-is-better' | 'lower-is-better';
  /** Actual in relation to plan, 1 = exactly on plan, above 1 = better; null without two comparable figures. */
  readonly attainment: number | null;
  readonly verdict: 'hit' | 'missed' | null;
  readonly why: string | null;
}

/** Something believed before launch and what became of it. */
export interface Assumption extends ItemBase<'assumption'> {
  readonly result: 'held' | 'broke' | 'untested';
}

/** Why it came as it came, with the estimated impact as written. */
export interface RootCause extends ItemBase<'root-cause'> {
  readonly impact: string | null;
}

/** An uncertainty, dependency or side effect. */
export interface Risk extends ItemBase<'risk'> {
  readonly impact: string | null;
  readonly mitigation: string | null;
}

/** A dated event of the campaign. */
export interface Milestone extends ItemBase<'milestone'> {
  readonly date: DateSpan | null;
  readonly dateWritten: string | null;
}

/** Whether one source field of the data can be relied on. */
export interface DataTrust extends ItemBase<'data-trust'> {
  readonly field: string;
  readonly reliable: boolean | null;
}

/** A person who took part, with the role where it is written. */
export interface Participant extends ItemBase<'participant'> {
  readonly name: string;
  readonly role: string | null;
}

/** Everything that is gathered from note bodies. */
export type Item =
  | LibraryEntry | Guardrail | Learning | Action | Kpi | Assumption | RootCause | Risk | Milestone | DataTrust | Participant;

/** The kinds of item. */
export type ItemKind = Item['kind'];

/** All kinds of item, in the order in which they are listed. */
export const itemKinds = [
  'entry', 'guardrail', 'learning', 'action', 'kpi', 'assumption', 'root-cause', 'risk', 'milestone', 'data-trust',
  'participant',
] as const satisfies readonly ItemKind[];
