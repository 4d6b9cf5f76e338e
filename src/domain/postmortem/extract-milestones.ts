import type { Problem } from '../shared/problem';
import type { Span } from '../shared/span';
import { isUnfilled } from '../note/placeholder';
import { columnsOf } from './column-finder';
import type { ExtractionContext, Extraction } from './extraction-context';
import type { Milestone } from './item';
import { datedText } from './milestone-text';
import { reportedDate } from './reported-date';
import type { SectionContent } from './role-sections';
import { roleSections } from './role-sections';
import { bareText, filledCell, isUnfilledRow } from './table-cell';

interface Draft { readonly text: string; readonly date: string | null; readonly span: Span }

/** Gathers the dated events of timelines, from lists, tables and lines that start with a date; an event may lack its date. */
export function extractMilestones(context: ExtractionContext): Extraction<Milestone> {
  const items: Milestone[] = [];
  const problems: Problem[] = [];
  for (const content of roleSections(context, 'timeline')) {
    for (const draft of draftsIn(context, content).sort((first, second) => first.span.start - second.span.start)) {
      const { date, problem } = reportedDate(context, draft.date, draft.span.line);
      const { start, end, line, endLine } = draft.span;
      items.push({ kind: 'milestone', text: draft.text, date, dateWritten: draft.date, scope: context.scope, source: { path: context.structure.path, start, end, line, endLine } });
      if (problem !== null) problems.push(problem);
    }
  }
  return { items, problems };
}

function draftsIn(context: ExtractionContext, content: SectionContent): Draft[] {
  const bullets = content.bullets.flatMap((bullet) => {
    const own = filled({ ...datedText(bullet.text), span: bullet.span });
    // Events below a day: `2026-03-02` with its hours as sub-items.
    const isDay = own.length === 0 || /[:：]$/.test(bullet.text);
    return isDay ? bullet.children.flatMap((child) => filled({ ...datedText(child.text), span: child.span })) : own;
  });
  const lines = content.paragraphs.flatMap((paragraph) => paragraph.lines).flatMap((line) => {
    const written = context.structure.text.slice(line.start, line.end).trim();
    const { text, date } = datedText(written);
    return date === null ? [] : filled({ text, date, span: line });
  });
  return [...tableDrafts(content), ...bullets, ...lines];
}

function tableDrafts(content: SectionContent): Draft[] {
  return content.tables.flatMap((table) => {
    const places = columnsOf('milestone', table.header);
    const taken = new Set(places.values());
    return table.rows.filter((row) => !isUnfilledRow(row)).flatMap((row) => {
      const text = places.has('milestone') ? filledCell(row, places, 'milestone') : row.cells.find((_, index) => !taken.has(index))?.text ?? null;
      const date = filledCell(row, places, 'actual') ?? filledCell(row, places, 'date') ?? filledCell(row, places, 'planned');
      return text === null ? [] : filled({ text, date: date === null ? null : bareText(date), span: row.span });
    });
  });
}

function filled(draft: Draft): Draft[] {
  const bare = bareText(draft.text);
  return isUnfilled(bare) || !/[\p{L}\p{N}]/u.test(bare) || /^(?:<!--|%%)/.test(bare) ? [] : [draft];
}
