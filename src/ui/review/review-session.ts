import { needsReason } from '../../domain/brief/review-decision';
import type { DecisionKind } from '../../domain/brief/review-decision';

/** What stands decided about one lesson so far. */
export interface LessonDecision {
  readonly decision: DecisionKind | null;
  readonly reason: string;
}

/** A review while it is going on: which lessons there are, what was decided, and which one is open. */
export interface ReviewSession {
  readonly keys: readonly string[];
  readonly decided: Readonly<Record<string, LessonDecision>>;
  readonly open: string | null;
}

/** How far a review is. */
export interface ReviewProgress {
  readonly done: number;
  readonly total: number;
  /** Lessons nobody has decided on. */
  readonly undecided: number;
  /** Decisions that need a reason and have none. */
  readonly withoutReason: number;
}

const nothing: LessonDecision = { decision: null, reason: '' };

/** A review with what was decided before; the first lesson that still needs a decision is open. */
export function startSession(keys: readonly string[], decided: Readonly<Record<string, LessonDecision>>): ReviewSession {
  const session = { keys, decided, open: null };
  return { ...session, open: nextOpen(session, -1) };
}

/** What stands decided about a lesson. */
export function decisionOf(session: ReviewSession, key: string): LessonDecision {
  return session.decided[key] ?? nothing;
}

/** Whether a decision can stand as it is: applying needs no reason, everything else does. */
export function isSettled({ decision, reason }: LessonDecision): boolean {
  return decision !== null && (!needsReason(decision) || reason.trim() !== '');
}

/** The review with another decision about one lesson; its reason stays, and the lesson is the open one. */
export function decide(session: ReviewSession, key: string, decision: DecisionKind): ReviewSession {
  return withDecision({ ...session, open: key }, key, { ...decisionOf(session, key), decision });
}

/** The review with another reason for one lesson. */
export function giveReason(session: ReviewSession, key: string, reason: string): ReviewSession {
  return withDecision(session, key, { ...decisionOf(session, key), reason });
}

/** Goes on from a lesson: opens the next one that still needs a decision, stays where this one is not settled. */
export function goOn(session: ReviewSession, key: string): ReviewSession {
  if (!isSettled(decisionOf(session, key))) return { ...session, open: key };
  return { ...session, open: nextOpen(session, session.keys.indexOf(key)) };
}

/** Opens the lesson `step` further down, at most the first or last. */
export function step(session: ReviewSession, by: number): ReviewSession {
  const current = session.open === null ? (by > 0 ? -1 : session.keys.length) : session.keys.indexOf(session.open);
  const next = Math.min(Math.max(current + by, 0), session.keys.length - 1);
  return { ...session, open: session.keys[next] ?? null };
}

/** How far the review is. */
export function progressOf(session: ReviewSession): ReviewProgress {
  const all = session.keys.map((key) => decisionOf(session, key));
  const done = all.filter(isSettled).length;
  const undecided = all.filter(({ decision }) => decision === null).length;
  return { done, total: all.length, undecided, withoutReason: all.length - done - undecided };
}

function withDecision(session: ReviewSession, key: string, decision: LessonDecision): ReviewSession {
  return { ...session, decided: { ...session.decided, [key]: decision } };
}

/** The next unsettled lesson after a place, from the top again at the end; null when all are settled. */
function nextOpen(session: ReviewSession, after: number): string | null {
  const inOrder = [...session.keys.slice(after + 1), ...session.keys.slice(0, after + 1)];
  return inOrder.find((key) => !isSettled(decisionOf(session, key))) ?? null;
}
