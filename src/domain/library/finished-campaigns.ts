import type { NoteRecord } from '../postmortem/note-record';
import { beginOf, campaignName } from './own-campaign';

/** Statuses of campaigns that never ran, as they are read. */
const neverRan: ReadonlySet<string> = new Set([
  'cancelled', 'canceled', 'dropped', 'rejected', 'abgesagt', 'verworfen', 'отменена', 'отменен', 'отменено', 'annule', 'annulee',
  'cancelado', 'cancelada',
]);

/** Statuses of campaigns that are still being planned, as far as their notes say; `draft` in every language. */
const planned: ReadonlySet<string> = new Set(['draft', 'planned', 'planning', 'idea', 'geplant', 'in-planung', 'план', 'идея']);

/** Whether a brief's campaign was called off. */
export function isCalledOff({ status }: NoteRecord): boolean {
  return status !== null && neverRan.has(status);
}

/** Whether a brief says that it is not finished itself. */
export function isStillDraft({ status }: NoteRecord): boolean {
  return status !== null && planned.has(status);
}

/** What makes two notes speak of one campaign where nothing links them: its name, begin and markets; its own path for one without a name. */
export function campaignKey(record: NoteRecord): string {
  const name = campaignName(record);
  if (name === '') return record.path;
  return [name, beginOf(record) ?? '', record.scope.markets.map(({ key }) => key).sort().join(',')].join('\n');
}
