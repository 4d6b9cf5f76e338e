import type { OutlineSection } from '../note/outline';
import { hasRole } from '../note/outline';
import { isUnfilled } from '../note/placeholder';
import type { Problem } from '../shared/problem';
import type { Span } from '../shared/span';
import { bulletActions } from './action-bullets';
import type { ActionDraft } from './action-draft';
import { tableActions } from './action-table';
import { actionOfText } from './action-text';
import type { ExtractionContext, Extraction } from './extraction-context';
import { headingWindow } from './heading-window';
import type { Action } from './item';
import { reportedDate } from './reported-date';
import type { SectionContent } from './role-sections';
import { contentOf } from './role-sections';
import { bareText } from './table-cell';
import { isWord } from './word-meaning';

/**
 * Gathers actions: everything listed under a heading about actions or changes to come; elsewhere tables that name a change and an owner,
 * and tasks that say who or when. An action without owner or date is listed all the same.
 */
export function extractActions(context: ExtractionContext): Extraction<Action> {
  const items: Action[] = [];
  const problems: Problem[] = [];
  for (const section of context.sections) {
    const content = contentOf(context, section);
    for (const draft of draftsIn(context, content)) {
      const { item, found } = finished(context, draft, section);
      items.push(item);
      problems.push(...found);
    }
  }
  return { items, problems };
}

function draftsIn(context: ExtractionContext, content: SectionContent): ActionDraft[] {
  const explicit = hasRole(content.section, 'actions') || hasRole(content.section, 'will-change');
  const tables = content.tables.flatMap((table) => tableActions(table, explicit));
  const bullets = bulletActions(context, content, explicit);
  const listed = content.bullets.length > 0 || content.tables.length > 0;
  const prose = explicit ? content.paragraphs.flatMap((paragraph) => proseAction(context, paragraph.text, paragraph.span, listed)) : [];
  return [...tables, ...bullets, ...prose].sort((first, second) => first.span.start - second.span.start);
}

/** A paragraph is an action where nothing is listed, or where it names its owner; an introduction ends with a colon. */
function proseAction(context: ExtractionContext, text: string, span: Span, listed: boolean): ActionDraft[] {
  const bare = bareText(text);
  if (isUnfilled(bare) || /[:：]$/.test(bare) || isWord(bare, 'nothing') || /^(?:!|<|#|%%|>)/.test(bare)) return [];
  const draft = actionOfText({ text, details: [], span }, context.markets);
  return draft === null || (listed && draft.owner === null) ? [] : [draft];
}

function finished(context: ExtractionContext, draft: ActionDraft, section: OutlineSection): { item: Action; found: Problem[] } {
  const above = headingWindow(context, section);
  const dueWritten = draft.dueWritten ?? above.due;
  const due = reportedDate(context, dueWritten, draft.dueWritten === null ? section.heading.line : draft.span.line);
  const evaluation = reportedDate(context, draft.evaluationWritten, draft.span.line);
  const { text, gap, rootCause, change, owner, successCriterion } = draft;
  const item: Action = {
    kind: 'action', text, gap, rootCause, change, owner, successCriterion, dueWritten,
    due: due.date,
    status: draft.status === 'open' ? above.status : draft.status,
    evaluationDate: evaluation.date,
    scope: context.scope,
    source: { path: context.structure.path, ...draft.span },
  };
  const inherited = draft.dueWritten === null ? [] : [due.problem];
  return { item, found: [...inherited, evaluation.problem].filter((problem) => problem !== null) };
}
