import type { GateLevel } from '../../domain/brief/gate-level';
import { isLaunchOverride, launchOverride } from '../../domain/brief/launch-override';
import type { LaunchQuestion } from '../../domain/brief/launch-questions';
import type { Receipt } from '../../domain/brief/receipt';
import type { Words } from '../../locales/en';
import { mayBecomeReady, missingDecisions, targetKey } from '../../domain/brief/missing-decisions';
import type { DecisionTarget, ReviewDecision } from '../../domain/brief/review-decision';
import type { Lesson } from './lesson';
import { retiredKey } from './review-lessons';
import { decisionOf, isSettled } from './review-session';
import type { LessonDecision, ReviewSession } from './review-session';

/** Who decides, when, and how notes are linked from the brief. */
export interface Reviewing {
  readonly by: string;
  /** ISO date. */
  readonly today: string;
  /** A whole link to the note, for use in the brief. */
  readonly linkTo: (path: string) => string;
}

/** What a decision on a lesson is about, as the receipt keeps it. */
export function lessonTarget(lesson: Lesson, linkTo: Reviewing['linkTo']): DecisionTarget {
  return { path: lesson.path, line: lesson.rule === null ? null : lesson.line, title: lesson.title, link: linkTo(lesson.path), text: lesson.rule };
}

/** What the brief's receipt already says about these lessons; `resolve` turns a link's target into a path. */
export function decidedBefore(
  lessons: readonly Lesson[], receipt: Receipt | null, resolve: (target: string) => string | null,
): Record<string, LessonDecision> {
  const known = new Map<string, LessonDecision>();
  for (const { target, decision, reason } of receipt?.decisions ?? []) {
    known.set(targetKey({ ...target, path: resolve(target.path) ?? target.path }), { decision, reason });
  }
  const decided: Record<string, LessonDecision> = {};
  for (const lesson of lessons) {
    const before = known.get(targetKey(lessonTarget(lesson, () => '')));
    if (before !== undefined && !lesson.key.startsWith(retiredKey)) decided[lesson.key] = before;
  }
  return decided;
}

/** The decisions as they go into the receipt; with an `excuse`, what stays undecided is overridden for that reason. */
export function reviewDecisions(
  lessons: readonly Lesson[], session: ReviewSession, reviewing: Reviewing, excuse: string,
): ReviewDecision[] {
  return lessons.flatMap((lesson): ReviewDecision[] => {
    const decided = decisionOf(session, lesson.key);
    const target = lessonTarget(lesson, reviewing.linkTo);
    const signed = { target, by: reviewing.by, at: reviewing.today };
    if (decided.decision !== null && isSettled(decided)) return [{ ...signed, decision: decided.decision, reason: decided.reason.trim() }];
    return excuse.trim() === '' ? [] : [{ ...signed, decision: 'override', reason: excuse.trim() }];
  });
}

/** Why the brief starts with open questions, as it goes into the receipt; nothing where none are open or no reason is given. */
export function launchDecisions(
  questions: readonly LaunchQuestion[], reason: string, { by, today }: Reviewing, { gate, receipt }: Words,
): ReviewDecision[] {
  if (questions.length === 0 || reason.trim() === '') return [];
  return [launchOverride(receipt.openQuestions, questions.map((question) => gate.questionName[question]), { reason: reason.trim(), by, at: today })];
}

/** The reason that the receipt gives already for a launch with open questions; empty where it gives none. */
export function launchReasonBefore(receipt: Receipt | null): string {
  return receipt?.decisions.filter(isLaunchOverride).at(-1)?.reason ?? '';
}

/** What stands between a review and a ready brief: nothing, decisions, reasons, or one excuse for all that is open. */
export type ReviewObstacle = 'none' | 'decisions' | 'reasons' | 'excuse';

/** What is still asked for before the brief may become ready. */
export function obstacle(lessons: readonly Lesson[], session: ReviewSession, level: GateLevel, excuse: string): ReviewObstacle {
  const targets = lessons.map((lesson) => lessonTarget(lesson, () => ''));
  const made = lessons.flatMap((lesson, index): ReviewDecision[] => {
    const { decision, reason } = decisionOf(session, lesson.key);
    const target = targets[index];
    return decision === null || target === undefined ? [] : [{ target, decision, reason, by: '', at: '' }];
  });
  const missing = missingDecisions(targets, made);
  if (mayBecomeReady(level, missing, excuse)) return 'none';
  if (missing.withoutReason.length > 0 && missing.undecided.length === 0) return 'reasons';
  return level === 'reason' && missing.withoutReason.length === 0 ? 'excuse' : 'decisions';
}
