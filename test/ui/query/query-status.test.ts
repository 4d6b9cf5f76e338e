import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../src/domain/search/search-index';
import type { SearchNotice } from '../../../src/domain/search/search-answer';
import { Locale } from '../../../src/locales/locale';
import { facetLabel } from '../../../src/ui/library/facet-label';
import type { AsText } from '../../../src/ui/query/as-text';
import { noticeWords } from '../../../src/ui/query/notice-words';
import { queryStatus } from '../../../src/ui/query/query-status';
import type { QueryStatus } from '../../../src/ui/query/query-status';
import { markets, note, rule } from '../../note-record-builder';

const index = new SearchIndex({ markets });
index.upsert(note({ path: 'A.md', type: 'webinar', market: 'Deutschland', items: [rule('Never gate the recording.')] }));
index.upsert(note({ path: 'B.md', type: 'sale', market: 'Austria', items: [rule('Always show the price.')] }));

function statusOf(query: string, asText: AsText = false, language = 'en'): QueryStatus | null {
  const locale = new Locale(language);
  const answer = index.search(query, { asText });
  const loosenings = answer.total === 0 ? index.loosenings(query) : [];
  return queryStatus({ query, answer, asText, loosenings, locale, label: facetLabel(markets, locale) });
}

const understood = (status: QueryStatus | null) => status?.understood.map(({ parts }) => parts.map(({ text }) => text).join(''));

describe('what is said beside a search box', () => {
  it('is nothing before anything was asked', () => {
    expect(statusOf('')).toBeNull();
  });

  it('names every word that acts as a facet and how it was read', () => {
    const status = statusOf('webinr germny');
    expect(understood(status)).toEqual(['webinar', 'in Germany']);
    expect(status?.understood.map(({ written }) => written)).toEqual(['webinr', 'germny']);
    expect(status?.understood[0]?.hint).toBe('“webinr” read as “webinar”. Search “webinr” as text');
    expect(status?.allAsText).toBe(false);
  });

  it('keeps the words that were taken back at hand', () => {
    const status = statusOf('webinar germany', ['germany']);
    expect(understood(status)).toEqual(['webinar']);
    expect(status?.asText).toEqual([{ written: 'germany', hint: 'Read “germany” as type or market again' }]);
  });

  it('does not offer to take the value of an operator as text', () => {
    expect(statusOf('market:germany')?.understood.map(({ written }) => written)).toEqual([null]);
  });

  it('offers ways out with how much they find where nothing was found', () => {
    const status = statusOf('kind:action market:austria');
    expect(status?.changes.length).toBeGreaterThan(0);
    expect(status?.changes.every(({ label, query }) => /\d result/.test(label) && index.search(query).total > 0)).toBe(true);
  });

  it('says in Russian what was understood', () => {
    expect(understood(statusOf('webinar germany', false, 'ru'))?.[1]).toContain('Германия');
  });
});

const notices: readonly SearchNotice[] = [
  { code: 'unknown-operator', operator: 'xyz', suggestion: null },
  { code: 'unknown-operator', operator: 'markt', suggestion: 'market' },
  { code: 'operator-without-value', operator: 'market' },
  { code: 'unknown-value', operator: 'market', value: 'x'.repeat(500), known: [] },
  { code: 'unknown-value', operator: 'kind', value: 'thing', known: ['entry', 'guardrail'] },
  { code: 'date-unreadable', operator: 'before', value: 'soon' },
  { code: 'unbalanced-quote' },
  { code: 'query-shortened', words: 24 },
  { code: 'nothing-searchable' },
  { code: 'facets-read-as-text', written: ['webinar', 'germany'] },
  { code: 'some-words-missing' },
];

describe.each(['en', 'ru'])('a notice in %s', (language) => {
  const locale = new Locale(language);

  it.each(notices)('is one short sentence with its values put in: $code', (notice) => {
    const text = noticeWords(notice, locale);
    expect(text).toMatch(/[.?]$/);
    expect(text).not.toMatch(/[{}]/);
    expect(text.length).toBeLessThan(140);
  });

  it('quotes what was typed', () => {
    expect(noticeWords({ code: 'date-unreadable', operator: 'before', value: 'soon' }, locale)).toMatch(/soon.*before:/);
  });
});
