import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../src/domain/search/search-index';
import { Locale } from '../../../src/locales/locale';
import { facetLabel } from '../../../src/ui/library/facet-label';
import { hitRow } from '../../../src/ui/search/hit-row';
import type { HitRow } from '../../../src/ui/search/hit-row';
import { markets, note, rule } from '../../note-record-builder';

const locale = new Locale('en');
const context = { locale, today: '2026-01-01', label: facetLabel(markets, locale) };

function rowsFor(query: string): HitRow[] {
  const index = new SearchIndex({ markets });
  index.upsert(note(
    { path: 'P/Autumn webinar.md', type: 'webinar', market: 'Deutschland', end: '2025-11-21', items: [rule('Never gate the recording.')], digest: { summary: 'Too many students.' } },
    { campaign: 'Autumn webinar', outcome: 'missed' },
  ));
  return index.search(query).hits.map((hit) => hitRow(hit, context));
}

const shown = (row: HitRow | undefined): string[] => (row?.meta ?? []).map((parts) => parts.map(({ text }) => text).join(''));
const marked = (row: HitRow | undefined): string[] => (
  [...(row?.title ?? []), ...(row?.text ?? []), ...(row?.meta ?? []).flat()].filter((part) => part.marked).map(({ text }) => text)
);
const ruleOf = (query: string): HitRow | undefined => rowsFor(query).find(({ icon }) => icon.name === 'shield-x');

describe('a search hit', () => {
  it('that is an item says its kind, campaign, month and scope, and marks what matched', () => {
    const row = ruleOf('recording');
    expect(shown(row)).toEqual(['Guardrail', 'Autumn webinar', 'Nov 2025', 'webinar, Germany']);
    expect(marked(row)).toEqual(['recording']);
  });

  it('that is a note has its name as title, and does not say it twice', () => {
    const row = rowsFor('autumn').find(({ icon }) => icon.name === 'file-text');
    expect(row?.title?.map(({ text }) => text).join('')).toBe('Autumn webinar');
    expect(shown(row)).toEqual(['Postmortem', 'Nov 2025', 'webinar, Germany']);
    expect(marked(row)).toContain('Autumn');
  });

  it('marks the campaign and the scope too where they matched', () => {
    expect(marked(ruleOf('autumn germany'))).toEqual(expect.arrayContaining(['Autumn', 'Germany']));
  });

  it('says how it was read where it does not have the words as typed', () => {
    expect(ruleOf('recrding')?.reading).toBe('read as “recording”');
    expect(ruleOf('recording')?.reading).toBeNull();
  });

  it('says why it stands where it stands, without figures', () => {
    const why = ruleOf('webinar germany recording')?.why ?? '';
    expect(why).toContain('type and market match');
    expect(why).toContain('“recording” in the text');
    expect(why).not.toMatch(/0\.\d|score/);
  });
});
