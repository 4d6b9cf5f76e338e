import type { SearchHit } from '../../domain/search/search-answer';
import type { Locale } from '../../locales/locale';
import { highlightedText } from '../text/highlighted-text';
import type { TextPart } from '../text/highlighted-text';
import { noteMeta } from './item-row';

/** The campaign of a hit, with what matched in its name, and when it ran. */
export function campaignParts({ note, title, highlights }: Pick<SearchHit, 'note' | 'title' | 'highlights'>, locale: Locale): TextPart[][] {
  const [, ...dates] = noteMeta(note, locale);
  const matches = note.campaign === null ? highlights.title : highlights.campaign;
  return [highlightedText(note.campaign ?? title, matches), ...dates.map((text) => [{ text, marked: false }])];
}
