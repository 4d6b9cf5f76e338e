import type { Kpi } from '../item';
import type { CheckedNote } from './checked-note';
import { itemsOf } from './checked-note';

/** The KPIs of a postmortem; none for other notes, whose figures are plans, rules or anecdotes. */
export function campaignKpis({ record }: CheckedNote): Kpi[] {
  return record.kind === 'postmortem' ? itemsOf(record, 'kpi') : [];
}

/** Whether the campaign is over, as far as the note says. */
export function isOver({ record, today }: CheckedNote): boolean {
  if (record.end !== null) return record.end.to < today;
  return record.outcome !== null || record.status === 'reviewed' || record.status === 'in-review';
}
