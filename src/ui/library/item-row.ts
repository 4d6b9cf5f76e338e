import type { Item } from '../../domain/postmortem/item';
import type { NoteRecord } from '../../domain/postmortem/note-record';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { highlightedText } from '../text/highlighted-text';
import type { MatchedRange } from '../text/highlighted-text';
import { itemChips } from './item-chips';
import { itemIcon } from './item-icon';
import type { ItemRow } from './row';

/** Words, plurals and the day against which due dates are held. */
export interface RowContext {
  readonly locale: Locale;
  /** ISO `YYYY-MM-DD`. */
  readonly today: string;
}

/** The campaign a note is about and when it ran, as the muted line names them. */
export function noteMeta(note: NoteRecord, locale: Locale): string[] {
  const date = note.end ?? note.start;
  return [note.campaign ?? note.title, ...(date === null ? [] : [shortDate(date, locale)])];
}

function shortDate(date: NonNullable<NoteRecord['end']>, locale: Locale): string {
  return date.precision === 'day' || date.precision === 'range' ? locale.month(date.to) : locale.date(date);
}

/** The outcome dot of a note; `shown` where its word is written beside the dot. */
export function outcomeDot(note: NoteRecord, locale: Locale, shown: boolean): ItemRow['outcome'] {
  if (note.outcome === null) return null;
  const outcome = locale.words.outcome[note.outcome];
  return { key: note.outcome, label: fill(locale.words.item.outcomeOf, { outcome }), shown };
}

/** Stays the same while the item stays where it is. */
export function itemKey(item: Item, note: NoteRecord): string {
  return `${item.kind}:${note.path}:${String(item.source.start)}:${String(item.source.end)}`;
}

/** One item of the library as it stands among others from other notes. */
export function itemRow(item: Item, note: NoteRecord, matches: readonly MatchedRange[], context: RowContext): ItemRow {
  return {
    type: 'item',
    key: itemKey(item, note),
    path: note.path,
    line: item.source.line,
    icon: itemIcon(item, context.locale.words),
    title: null,
    text: highlightedText(item.text, matches),
    remedy: null,
    outcome: outcomeDot(note, context.locale, false),
    meta: noteMeta(note, context.locale),
    chips: itemChips(item, context.locale, context.today),
  };
}

/** One item among others of the same note: where it stands takes the place of the campaign. */
export function ownItemRow(item: Item, note: NoteRecord, context: RowContext): ItemRow {
  const line = fill(context.locale.words.item.line, { line: item.source.line + 1 });
  return { ...itemRow(item, note, [], context), outcome: null, meta: [line] };
}
