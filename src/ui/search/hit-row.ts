import type { Locale } from '../../locales/locale';
import { campaignParts } from '../library/campaign-parts';
import { itemChips } from '../library/item-chips';
import { itemIcon } from '../library/item-icon';
import { outcomeDot } from '../library/item-row';
import type { ListContext } from '../library/list-model';
import type { ItemRow } from '../library/row';
import { scopeParts } from '../library/scope-parts';
import { hitReasonWords, isTellingReading, readingWords } from '../query/hit-reason-words';
import { highlightedText } from '../text/highlighted-text';
import type { TextPart } from '../text/highlighted-text';
import type { ShownHit } from './shown-hit';

/** A result of the search: what it is, where it applies, how it was found; every field that matched is marked. */
export interface HitRow extends Pick<ItemRow, 'key' | 'path' | 'line' | 'icon' | 'title' | 'text' | 'outcome' | 'chips'> {
  readonly meta: readonly (readonly TextPart[])[];
  /** How it was read where it does not have the words as typed; null where it has. */
  readonly reading: string | null;
  /** Why it stands where it stands; empty where nobody searched. */
  readonly why: string;
}

const separator = ' · ';

/** A search hit as a row. */
export function hitRow(hit: ShownHit, context: ListContext): HitRow {
  const { locale } = context;
  const { item, note } = hit;
  const kind = locale.words.kinds[item?.kind ?? note.kind ?? 'note'];
  const scope = scopeParts(item === null ? note : { item, note }, ['campaignType', 'market'], { label: context.label, reasons: hit.reasons });
  const meta = [[plain(kind)], ...whereParts(hit, locale), ...(scope.length === 0 ? [] : [scope])];
  return {
    key: item === null ? `note:${hit.path}` : `${item.kind}:${hit.path}:${String(item.source.start)}`,
    path: hit.path,
    line: hit.line,
    icon: item === null ? { name: 'file-text', label: kind, tone: 'plain' } : itemIcon(item, locale.words),
    title: item === null || titleAlone(hit) ? highlightedText(hit.title, hit.highlights.title) : null,
    text: highlightedText(hit.text, hit.highlights.text),
    outcome: outcomeDot(note, locale, false),
    meta,
    chips: item === null ? [] : itemChips(item, locale, context.today),
    reading: isTellingReading(hit.reading) ? readingWords(hit.reading, locale) : null,
    why: (hit.offered ?? hitReasonWords(hit.reasons, locale)).join(separator),
  };
}

const plain = (text: string): TextPart => ({ text, marked: false });

/** An item is not called like its note, unless it was the note's name that matched and nothing else shows it. */
function titleAlone({ note, title, highlights }: ShownHit): boolean {
  return highlights.title.length > 0 && note.campaign !== null && note.campaign !== title && highlights.campaign.length === 0;
}

/** A note that is called like its campaign does not say it twice. */
function whereParts(hit: ShownHit, locale: Locale): TextPart[][] {
  const parts = campaignParts(hit, locale);
  return hit.item === null && (hit.note.campaign ?? hit.title) === hit.title ? parts.slice(1) : parts;
}
