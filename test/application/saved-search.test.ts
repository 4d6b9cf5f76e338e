import { describe, expect, it } from 'vitest';
import { savedSearchNamed, withoutSavedSearch, withSavedSearch } from '../../src/application/saved-search';
import { readSettings } from '../../src/application/settings';

const search = (name: string, query: string) => ({ name, query, filters: [] });

describe('saved searches', () => {
  it('take the place of one with the same name, whatever its case', () => {
    const searches = [search('Webinars', 'webinar'), search('Sales', 'sale')];
    expect(withSavedSearch(searches, search('webinars', 'webinar germany'))).toEqual([search('webinars', 'webinar germany'), search('Sales', 'sale')]);
    expect(withSavedSearch(searches, search('Fairs', 'fair'))).toHaveLength(3);
  });

  it('are found and taken away by name', () => {
    const searches = [search('Webinars', 'webinar'), search('Sales', 'sale')];
    expect(savedSearchNamed(searches, ' sales')?.query).toBe('sale');
    expect(savedSearchNamed(searches, 'fairs')).toBeNull();
    expect(withoutSavedSearch(searches, 'WEBINARS')).toEqual([search('Sales', 'sale')]);
  });

  it('survive a data.json in which one of them makes no sense', () => {
    const stored = { savedSearches: [{ name: 'Webinars', query: 'webinar' }, { query: 'nameless' }, 7, { name: 'Odd', query: 5, filters: 'none' }] };
    expect(readSettings(stored).savedSearches).toEqual([search('Webinars', 'webinar'), search('Odd', '')]);
    expect(readSettings({ savedSearches: 'none' }).savedSearches).toEqual([]);
  });
});
