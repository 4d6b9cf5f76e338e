import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../src/domain/search/search-index';
import { Locale } from '../../../src/locales/locale';
import { facetLabel } from '../../../src/ui/library/facet-label';
import type { ItemRow } from '../../../src/ui/library/row';
import { hitRow } from '../../../src/ui/search/hit-row';
import { markets, note, rule } from '../../note-record-builder';

const locale = new Locale('en');
const context = { locale, today: '2026-01-01', label: facetLabel(markets, locale) };

function rowsFor(query: string): ItemRow[] {
  const index = new SearchIndex({ markets });
  index.upsert(note(
    { path: 'P/Autumn webinar.md', type: 'webinar', market: 'Deutschland', end: '2025-11-21', items: [rule('Never gate the recording.')], digest: { summary: 'Too many students.' } },
    { campaign: 'Autumn webinar', outcome: 'missed' },
  ));
  return index.search(query).hits.map((hit) => hitRow(hit, context));
}

const marked = (row: ItemRow | undefined): string[] => [...(row?.title ?? []), ...(row?.text ?? [])].filter((part) => part.marked).map(({ text }) => text);

describe('a search hit', () => {
  it('that is an item says its kind, campaign, month and scope, and marks what matched', () => {
    const row = rowsFor('recording').find(({ icon }) => icon.name === 'shield-x');
    expect(row?.meta).toEqual(['Guardrail', 'Autumn webinar', 'Nov 2025', 'webinar, Germany']);
    expect(marked(row)).toEqual(['recording']);
  });

  it('that is a note has its name as title, and does not say it twice', () => {
    const row = rowsFor('autumn').find(({ icon }) => icon.name === 'file-text');
    expect(row?.title?.map(({ text }) => text).join('')).toBe('Autumn webinar');
    expect(row?.meta).toEqual(['Postmortem', 'Nov 2025', 'webinar, Germany']);
    expect(marked(row)).toContain('Autumn');
  });
});
