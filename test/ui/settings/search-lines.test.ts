import { describe, expect, it } from 'vitest';
import { glossaryFromLines, unreadableGlossaryLines } from '../../../src/ui/settings/glossary-lines';
import { linesFromSearches, searchesFromLines } from '../../../src/ui/settings/saved-search-lines';

describe('the glossary by line', () => {
  it('keeps every line that has two words or more', () => {
    expect(glossaryFromLines(' webinar = вебинар \n\nsale = Rabattaktion = скидка')).toEqual(['webinar = вебинар', 'sale = Rabattaktion = скидка']);
  });

  it('tells which line cannot be read, and does without it', () => {
    const text = 'webinar = вебинар\nlonely\n= nothing\nsale =';
    expect(unreadableGlossaryLines(text)).toEqual([2, 3, 4]);
    expect(glossaryFromLines(text)).toEqual(['webinar = вебинар']);
  });
});

describe('saved searches by line', () => {
  const filters = [{ facet: 'market' as const, key: 'DE', label: 'Germany' }];
  const before = [{ name: 'Webinars', query: 'webinar', filters }, { name: 'Sums', query: 'a=b outcome:missed', filters: [] }];

  it('are read and written the same, equals signs in the query included', () => {
    expect(searchesFromLines(linesFromSearches(before), before).searches).toEqual(before);
  });

  it('keep their filters when they are renamed or ask for something else', () => {
    expect(searchesFromLines('Our webinars = webinar', before).searches).toEqual([{ name: 'Our webinars', query: 'webinar', filters }]);
    expect(searchesFromLines('Webinars = webinar recording', before).searches[0]?.filters).toEqual(filters);
  });

  it('are gone with their line', () => {
    expect(searchesFromLines('Sums = a=b outcome:missed', before).searches).toEqual([before[1]]);
  });

  it('tell which line has no name, and which a name twice', () => {
    const { searches, unreadable, repeated } = searchesFromLines('Webinars = webinar\nno sign\n= nameless\nwebinars = other', before);
    expect(searches).toHaveLength(1);
    expect(unreadable).toEqual([2, 3]);
    expect(repeated).toEqual([4]);
  });
});
