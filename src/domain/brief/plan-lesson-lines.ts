import { bodyPlanner } from '../note/edit/body-planner';
import { combinePlanners } from '../note/edit/combine-planners';
import type { EditPlan, EditPlanner } from '../note/edit/edit-plan';
import { findSection } from '../note/edit/find-section';
import type { SectionLines, SectionTarget } from '../note/edit/find-section';
import { makePlan } from '../note/edit/make-plan';
import { insertion, newSection } from '../note/edit/plan-section';
import { scanLines } from '../note/edit/scan-lines';
import type { ScannedNote } from '../note/edit/scan-lines';
import type { ReadingConfig } from '../note/reading-config';
import { fold } from '../shared/fold';
import { linkTargets } from './linked-paths';
import { targetKey } from './missing-decisions';
import { parseReceipt } from './parse-receipt';
import type { Receipt } from './receipt';
import { receiptText } from './receipt-text';
import type { ReviewDecision } from './review-decision';

/** Where lessons that a brief applies stand in its plan. */
export interface LessonPlan {
  readonly config: ReadingConfig;
  /** What the section is called where the brief has none. */
  readonly heading: string;
  /** Path of the note that a link's target means; the target as written where it cannot be told. */
  readonly pathOf: (target: string) => string;
}

/** The decisions that bring something new into the plan: applied, with what will change, and not said by a finished review before. */
export function newlyApplied(decisions: readonly ReviewDecision[], before: Receipt | null, pathOf: LessonPlan['pathOf']): ReviewDecision[] {
  const said = new Set((before?.decisions ?? []).map((decision) => wordsOf(decision, pathOf)));
  return decisions.filter((decision) => decision.decision === 'apply' && changeIn(decision) !== '' && !said.has(wordsOf(decision, pathOf)));
}

/**
 * Adds what applied lessons change to the brief's plan, one line for each: `- what will change ([[Lesson]])`. The plan is the first
 * section about it in any language, else the next steps, else a new section. A line that says the same with a link to the same note is
 * there already; lines that are there are never changed.
 */
export function planLessonLines(path: string, applied: readonly ReviewDecision[], plan: LessonPlan): EditPlanner {
  return combinePlanners(...applied.map((decision) => bodyPlanner(path, (text, note) => addLine(path, text, note, decision, plan))));
}

const lessonLine = /^- \S.*\((?:\[\[[^\]]+\]\]|\[[^\]]*\]\([^()]*\))\)$/;

/** Whether a line of a note is one that a review adds to the plan. */
export function isLessonLine(line: string): boolean {
  return lessonLine.test(line);
}

/** A line of a plan that a review has added; `line` counts from 0. */
export interface PlannedLesson {
  readonly line: number;
  readonly text: string;
}

/** The lines of a brief that say what an applied lesson changes. */
export function plannedLessons(text: string): PlannedLesson[] {
  return scanLines(text).lines.flatMap(({ text: written, kind }, line) => (kind === 'text' && isLessonLine(written) ? [{ line, text: written }] : []));
}

/** Whether the brief has a section for its plan or next steps. */
export function hasPlanSection(path: string, text: string, plan: LessonPlan): boolean {
  return planSectionIn(path, text, scanLines(text), plan) !== null;
}

function addLine(path: string, text: string, note: ScannedNote, decision: ReviewDecision, plan: LessonPlan): EditPlan {
  const receipt = parseReceipt(text);
  if (isPlanned(note, receipt, decision, plan)) return { state: 'unchanged' };
  const section = planSectionIn(path, text, note, plan);
  const lines = [lineFor(decision)];
  if (section === null) return makePlan(text, [newSection(text, note, targetOf('plan', plan), lines)]);
  return makePlan(text, [insertion(text, note, aboveReceipt(section, note, receipt), lines)]);
}

function planSectionIn(path: string, text: string, note: ScannedNote, plan: LessonPlan): SectionLines | null {
  return findSection(path, text, note, targetOf('plan', plan)) ?? findSection(path, text, note, targetOf('actions', plan));
}

const targetOf = (role: 'plan' | 'actions', { config, heading }: LessonPlan): SectionTarget => ({ role, config, heading });

// A receipt at the end of a note without a section of its own is no part of the plan above it.
function aboveReceipt(section: SectionLines, { lines }: ScannedNote, receipt: Receipt | null): SectionLines {
  const at = receipt === null ? -1 : lines.findIndex(({ start }) => start === receipt.start);
  return at >= section.from && at < section.to ? { ...section, to: at } : section;
}

function isPlanned({ lines }: ScannedNote, receipt: Receipt | null, decision: ReviewDecision, { pathOf }: LessonPlan): boolean {
  const { target } = decision;
  const words = fold(changeIn(decision));
  const lesson = pathOf(target.path);
  return lines.some(({ text, kind, start }) => {
    const isReceipt = receipt !== null && start >= receipt.start && start < receipt.end;
    if (kind !== 'text' || isReceipt || !fold(text).includes(words)) return false;
    return target.link === '' ? text.includes(target.title) : text.includes(target.link) || linkTargets(text).some((link) => pathOf(withoutPart(link)) === lesson);
  });
}

const withoutPart = (link: string): string => link.split('#')[0] ?? '';

function lineFor(decision: ReviewDecision): string {
  const { target } = decision;
  return `- ${changeIn(decision)} (${target.link === '' ? receiptText(target.title) : target.link})`;
}

// The words become a line of a list, whatever they begin with.
function changeIn({ reason }: ReviewDecision): string {
  return reason.replaceAll(/\s+/g, ' ').replace(/^(?:(?:[-*+>]|#{1,6}|\d{1,9}[.)])\s+)+/, '').trim();
}

function wordsOf(decision: ReviewDecision, pathOf: LessonPlan['pathOf']): string {
  const { target } = decision;
  return `${decision.decision}\n${fold(changeIn(decision))}\n${targetKey({ ...target, path: pathOf(target.path) })}`;
}
