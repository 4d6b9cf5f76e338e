import { facetValuesOf } from '../../domain/library/facet';
import type { SearchHit } from '../../domain/search/search-answer';
import { highlightedText } from '../text/highlighted-text';
import { itemRow, noteMeta, outcomeDot } from '../library/item-row';
import type { ItemRow } from '../library/row';
import type { ListContext } from '../library/list-model';

/** A search hit as a row that says what it is and where it applies. */
export function hitRow(hit: SearchHit, context: ListContext): ItemRow {
  const scope = scopeOf(hit, context);
  if (hit.item !== null) {
    const row = itemRow(hit.item, hit.note, hit.highlights.text, context);
    return { ...row, meta: [context.locale.words.kinds[hit.item.kind], ...row.meta, ...scope] };
  }
  const { locale } = context;
  const kind = locale.words.kinds[hit.note.kind ?? 'note'];
  return {
    type: 'item',
    key: `note:${hit.path}`,
    path: hit.path,
    line: hit.line,
    icon: { name: 'file-text', label: kind, tone: 'plain' },
    title: highlightedText(hit.title, hit.highlights.title),
    text: highlightedText(hit.text, hit.highlights.text),
    remedy: null,
    outcome: outcomeDot(hit.note, locale, false),
    meta: [kind, ...noteMeta(hit.note, locale).filter((text) => text !== hit.title), ...scope],
    chips: [],
  };
}

/** The type and markets a hit applies to, as one text. */
function scopeOf(hit: SearchHit, context: ListContext): string[] {
  const subject = hit.item === null ? hit.note : { item: hit.item, note: hit.note };
  const facets = ['campaignType', 'market'] as const;
  const labels = facets.flatMap((facet) => facetValuesOf(subject, facet).slice(0, 3).map((value) => context.label(facet, value)));
  return labels.length === 0 ? [] : [labels.join(', ')];
}
