import type { LessonUse } from '../../domain/brief/lesson-uses';
import type { ReviewDecision } from '../../domain/brief/review-decision';
import type { NoteRecord } from '../../domain/postmortem/note-record';
import { fill } from '../../locales/fill';
import { highlightedText } from '../text/highlighted-text';
import { withHeading } from './grouped-rows';
import { noteMeta, outcomeDot } from './item-row';
import type { RowContext } from './item-row';
import type { ItemRow, Row } from './row';

const icons = { apply: 'circle-check', 'not-applicable': 'circle-slash', override: 'circle-alert' } as const;

/** Which briefs applied, dismissed or overrode the lessons of a note, and how those campaigns ended. */
export function useRows(uses: readonly LessonUse[], context: RowContext): Row[] {
  if (uses.length === 0) return [];
  const rows = uses.map((use, index) => useRow(use, index, context));
  return withHeading({ key: 'uses', label: context.locale.words.uses.heading, rows });
}

function useRow({ brief, decision, postmortem }: LessonUse, index: number, context: RowContext): ItemRow {
  const { words } = context.locale;
  const what = fill(words.uses[decision.decision], { brief: brief.campaign ?? brief.title });
  return {
    ...decisionRow(decision, what, context),
    key: `use:${brief.path}:${String(index)}:${what}`, path: brief.path, line: 0,
    outcome: postmortem === null ? null : outcomeDot(postmortem, context.locale, true),
    meta: postmortem === null ? [words.uses.running] : noteMeta(postmortem, context.locale).slice(1),
  };
}

/** What was decided in a brief itself, each with the lesson it is about. */
export function ownDecisionRows(brief: NoteRecord, decisions: readonly ReviewDecision[], pathOf: (decision: ReviewDecision) => string | null, context: RowContext): Row[] {
  if (decisions.length === 0) return [];
  const { uses } = context.locale.words;
  const rows = decisions.map((decision, index): ItemRow => {
    const { target } = decision;
    const path = pathOf(decision) ?? brief.path;
    const title = target.title === '' ? target.path : target.title;
    return { ...decisionRow(decision, uses.decision[decision.decision], context), key: `decision:${String(index)}:${target.path}`, path, line: 0, meta: [title, ...whoAndWhen(decision, context)] };
  });
  return withHeading({ key: 'decisions', label: uses.own, rows });
}

/** What is said of a decision wherever it is shown: what was decided and why, and the words of the rule. */
function decisionRow({ decision, reason, target }: ReviewDecision, what: string, { locale: { words } }: RowContext): ItemRow {
  const said = reason === '' ? what : fill(words.uses.reason, { what, reason });
  return {
    type: 'item', key: '', path: '', line: 0, icon: { name: icons[decision], label: words.uses.icon, tone: decision === 'override' ? 'warn' : 'plain' },
    title: null, text: highlightedText(said, []), remedy: null, outcome: null, meta: [], chips: [],
    ...(target.text === undefined || target.text === null ? {} : { quote: target.text }),
  };
}

function whoAndWhen({ by, at }: ReviewDecision, { locale }: RowContext): string[] {
  return [...(by === '' ? [] : [by]), ...(at === '' ? [] : [locale.day(at)])];
}
