import { describe, expect, test } from 'vitest';
import { Glossary } from '../../../src/domain/search/glossary';
import { entry, markets, note } from '../../note-record-builder';
import { SearchIndex } from '../../../src/domain/search/search-index';
import { autumn, smallIndex } from './small-library';

describe('a glossary', () => {
  test('knows the other names in a line, whatever their case and inflection', () => {
    const glossary = new Glossary(['Gated content = закрытый контент = Bezahlschranke', 'lead = лид']);
    expect(glossary.equalsOf('gated content')).toEqual(['закрытыи контент', 'bezahlschranke']);
    expect(glossary.equalsOf('leads')).toEqual(['лид']);
    expect(glossary.equalsOf('other')).toEqual([]);
  });

  test('joins lines that share a name and ignores lines that say nothing', () => {
    const glossary = new Glossary(['a1 = b1', 'b1 = c1', '=', 'alone', '']);
    expect([...glossary.equalsOf('b1')].sort()).toEqual(['a1', 'c1']);
    expect(glossary.equalsOf('alone')).toEqual([]);
  });
});

describe('equal words', () => {
  const index = smallIndex(['students = студенты = Studierende', 'webinar = онлайн-встреча', 'paywall = second form']);

  test('are found in texts, and the hit says so', () => {
    const [hit] = index.search('студент').hits;
    expect(hit?.path).toBe(autumn.path);
    expect(hit?.reading).toEqual({ type: 'glossary', written: 'студент', read: 'students' });
    expect(hit?.highlights.text.map(({ start, end }) => hit.text.slice(start, end))).toEqual(['students']);
  });

  test('can be several words', () => {
    expect(index.search('paywall').hits.map(({ text }) => text)).toEqual(['Never gate the webinar recording behind a second form.']);
    index.upsert(note({ path: 'Paywall.md', items: [entry('The paywall cost us half of the visitors.')] }));
    expect(index.search('second form').hits.map(({ text }) => text)).toContain('The paywall cost us half of the visitors.');
    index.remove('Paywall.md');
  });

  describe('in any inflection', () => {
    const inflected = new SearchIndex({ markets, glossary: ['package = bundle', 'free trial = kostenlos testen', 'workshop = webinar', 'скидка = discount'] });
    inflected.upsert(note({ path: 'A.md', type: 'webinar', items: [entry('Bundles sold better.')] }));
    inflected.upsert(note({ path: 'Other.md', type: 'sale', items: [entry('Free trials convert.'), entry('Packages were late.'), entry('Jede Firma durfte kostenlos testen.'), entry('Скидки мало помогли.')] }));
    const found = (query: string): string[] => inflected.search(query).hits.map(({ text }) => text);

    test('are found too, after what has the word itself', () => {
      expect(found('package')).toEqual(['Packages were late.', 'Bundles sold better.']);
      expect(found('bundles')).toEqual(['Bundles sold better.', 'Packages were late.']);
      expect(found('discounts')).toEqual(['Скидки мало помогли.']);
      const bundle = inflected.search('package').hits[1];
      expect(bundle?.reading).toMatchObject({ type: 'glossary', written: 'package' });
      expect(bundle?.highlights.text.map(({ start, end }) => bundle.text.slice(start, end))).toEqual(['Bundles']);
    });

    test('are found as phrases from either side of the line', () => {
      expect(found('free trial')).toEqual(['Free trials convert.', 'Jede Firma durfte kostenlos testen.']);
      expect(found('free trials')).toEqual(['Free trials convert.', 'Jede Firma durfte kostenlos testen.']);
      expect(found('kostenlos testen')).toEqual(['Jede Firma durfte kostenlos testen.', 'Free trials convert.']);
      expect(found('trial free')).not.toContain('Jede Firma durfte kostenlos testen.');
    });

    test('name facets', () => {
      for (const query of ['workshop', 'workshops', 'type:workshop']) {
        expect(inflected.search(query).understood).toMatchObject([{ facet: 'campaignType', key: 'webinar' }]);
        expect(found(query)).toContain('Bundles sold better.');
        expect(found(query)).not.toContain('Free trials convert.');
      }
      expect(inflected.search('workshops').understood[0]?.reading).toBe('inflected');
    });
  });

  test('name facets', () => {
    expect(index.search('онлайн-встреча').understood).toMatchObject([{ facet: 'campaignType', key: 'webinar', reading: 'glossary' }]);
    expect(index.search('type:онлайн-встреча').total).toBe(index.search('type:webinar').total);
  });

  test('come after the word itself', () => {
    const both = new SearchIndex({ markets, glossary: ['budget = бюджет'] });
    both.upsert(note({ path: 'Other.md', items: [entry('Бюджет закончился.')] }));
    both.upsert(note({ path: 'Same.md', items: [entry('The budget ran out.')] }));
    expect(both.search('budget').hits.map(({ path }) => path)).toEqual(['Same.md', 'Other.md']);
  });

  test('can change without the library being read again', () => {
    const changing = smallIndex();
    expect(changing.search('вступительный').total).toBe(0);
    changing.useGlossary(['students = вступительный', 'webinar = эфир']);
    expect(changing.search('вступительный').hits[0]?.path).toBe(autumn.path);
    expect(changing.search('эфир').understood).toMatchObject([{ key: 'webinar' }]);
    changing.useGlossary([]);
    expect(changing.search('вступительный').total).toBe(0);
  });
});
