import { beforeEach, describe, expect, test } from 'vitest';
import { SearchIndex } from '../../../src/domain/search/search-index';
import type { SearchHit, SearchOptions } from '../../../src/domain/search/search-answer';
import { action, entry, learning, markets, note, rule } from '../../note-record-builder';

const autumn = note({
  path: 'Postmortems/Autumn webinar DE.md', type: 'webinar', market: 'Germany', channel: 'LinkedIn', goal: 'conversion', start: '2025-10-01', end: '2025-11-15',
  items: [
    entry('Registrations came from students: the title promised a course, not a product session.'),
    rule('Never gate the webinar recording behind a second form.', { campaignCount: 3 }),
    rule('Never show prices on the first slide.', { status: 'retired' }),
  ],
  digest: { hypothesis: 'Mid-size firms register when the title names the buyer role.' },
}, { campaign: 'Autumn webinar DE', outcome: 'missed' });

const partner = note({
  path: 'Postmortems/Partner webinar DACH.md', type: 'Webinar', market: 'DACH', channel: 'Partner', goal: 'conversion', start: '2026-02-01', end: '2026-03-10',
  items: [
    entry('The partner’s list converted twice as well once sales called within a day.'),
    rule('Always confirm source fields in the CRM before launch.'),
    action('Agree the call window with sales', { owner: 'Maria' }),
  ],
}, { campaign: 'Partner webinar DACH', outcome: 'met', tags: ['#postmortem/dach'] });

const russian = note({
  path: 'Постмортемы/Вебинар DE, весна.md', type: 'вебинар', market: 'Германия', start: '2026-03-20', end: '2026-04-20',
  items: [rule('Никогда не переносить американский тайминг на рынок DE.'), learning('Инфлюенсер с малой аудиторией привёл больше заявок.')],
}, { campaign: 'Вебинар DE, весна', outcome: 'mixed' });

const launch = note({
  path: 'Postmortems/US launch.md', type: 'product launch', market: 'United States', channel: 'Email', goal: 'awareness', start: '2024-05-01', end: '2024-06-30',
  items: [entry('Unlike Germany, an early price list doubled the replies in America.'), rule('Avoid naming competitors in the first email.')],
}, { campaign: 'US launch', outcome: 'exceeded', owner: 'Ivan Petrov' });

let index: SearchIndex;
beforeEach(() => {
  index = new SearchIndex({ markets });
  for (const record of [autumn, partner, russian, launch]) index.upsert(record);
});

const pathsOf = (hits: readonly SearchHit[]): string[] => [...new Set(hits.map(({ path }) => path))];
const found = (query: string, options?: SearchOptions): string[] => pathsOf(index.search(query, options).hits);
const texts = (query: string, options?: SearchOptions): string[] => index.search(query, options).hits.map(({ text }) => text);

describe('a query by campaign type and market', () => {
  test('acts as facets and says what it understood', () => {
    const answer = index.search('webinar germany', { kinds: ['guardrail'] });
    expect(answer.understood.map(({ facet, key, written, reading }) => ({ facet, key, written, reading }))).toEqual([
      { facet: 'campaignType', key: 'webinar', written: 'webinar', reading: 'literal' },
      { facet: 'market', key: 'DE', written: 'germany', reading: 'literal' },
    ]);
    expect([answer.total, answer.among]).toEqual([4, 5]);
  });

  test('finds Germany in three languages and lessons of its region after its own', () => {
    expect(found('webinar germany')).toEqual([russian.path, autumn.path, partner.path]);
    expect(found('Германия')).toContain(autumn.path);
    expect(found('Deutschland')).toContain(russian.path);
  });

  test.each(['webinr germny', 'wbeinar gremany', 'webbinar germanyy', 'weninar germsny'])('is forgiven when misspelt: %s', (query) => {
    const answer = index.search(query);
    expect(answer.understood.map(({ key, reading }) => [key, reading])).toEqual([['webinar', 'typo'], ['DE', 'typo']]);
    expect(pathsOf(answer.hits)).toContain(autumn.path);
  });

  test('is understood from the wrong keyboard and in the other alphabet', () => {
    expect(index.search('цуиштфк').understood.map(({ key, reading }) => [key, reading])).toEqual([['webinar', 'keyboard-layout']]);
    index.upsert(note({ path: 'Hack.md', type: 'хакатон' }));
    expect(index.search('hackathon').understood.map(({ key, reading }) => [key, reading])).toEqual([['хакатон', 'transliterated']]);
  });

  test('knows names of two words, in any order with others', () => {
    expect(index.search('product launch united states').understood.map(({ key }) => key)).toEqual(['product launch', 'US']);
    expect(index.search('untied states').understood.map(({ key }) => key)).toEqual(['US']);
  });

  test('can be turned back into text', () => {
    const answer = index.search('germany', { asText: true });
    expect(answer.understood).toEqual([]);
    expect(answer.hits.map(({ text }) => text)).toContain('Unlike Germany, an early price list doubled the replies in America.');
  });

  test('leaves out notes that state another market and only mention this one', () => {
    expect(found('germany')).not.toContain(launch.path);
  });

  test('does not take short words of a sentence for countries', () => {
    expect(index.search('how it converted in america').understood.map(({ key }) => key)).toEqual(['US']);
  });

  test('falls back to the words as text, and says so, when no note has all facets', () => {
    const answer = index.search('webinar united states');
    expect(answer.hits.length === 0 || answer.notices.some(({ code }) => code === 'facets-read-as-text' || code === 'some-words-missing')).toBe(true);
  });
});

describe('a query by words', () => {
  test('finds words in any order, in title and text together', () => {
    expect(texts('students autumn')).toEqual(['Registrations came from students: the title promised a course, not a product session.']);
  });

  test('finds beginnings as typed, inflections and parts of words', () => {
    expect(texts('regist')[0]).toContain('Registrations');
    expect(texts('registration')[0]).toContain('Registrations');
    expect(texts('petitors')).toEqual(['Avoid naming competitors in the first email.']);
  });

  test('reads typos, the other alphabet and the other keyboard, and says which', () => {
    const reading = (query: string): unknown => index.search(query).read.map(({ written, type, read }) => [written, type, read]);
    expect(reading('studnets')).toEqual([['studnets', 'typo', 'students']]);
    expect(reading('influencer')).toEqual([['influencer', 'transliterated', 'инфлюенсер']]);
    expect(reading('byak.tycth')).toEqual([['byak.tycth', 'keyboard-layout', 'инфлюенсер']]);
  });

  test('finds a whole note whose words are spread over its items', () => {
    expect(found('students recording')).toEqual([autumn.path]);
  });

  test('finds most of the words rather than nothing, and says so', () => {
    const answer = index.search('students xylophone');
    expect(pathsOf(answer.hits)).toEqual([autumn.path]);
    expect(answer.notices).toEqual([{ code: 'some-words-missing' }]);
  });

  test('ranks a retired rule below active ones', () => {
    const hits = index.search('never', { kinds: ['guardrail'] }).hits;
    expect(hits.at(-1)?.text).toBe('Never show prices on the first slide.');
  });

  test('puts a sentence or a title that is exactly the query first', () => {
    expect(texts('Never gate the webinar recording behind a second form.')[0]).toBe('Never gate the webinar recording behind a second form.');
    expect(index.search('Autumn webinar DE').hits[0]).toMatchObject({ kind: 'note', path: autumn.path });
  });

  test('marks where title, text and campaign matched, on the text as written', () => {
    const hit = index.search('recording').hits.find(({ kind }) => kind === 'guardrail');
    expect(hit?.highlights.text.map(({ start, end }) => hit.text.slice(start, end))).toEqual(['recording']);
    const typed = index.search('привел').hits[0];
    expect(typed?.highlights.text.map(({ start, end }) => typed.text.slice(start, end))).toEqual(['привёл']);
  });
});

describe('operators', () => {
  test.each([
    ['type:webinar market:de', [autumn.path, russian.path, partner.path]],
    ['market:"united states"', [launch.path]],
    ['type:webinr -market:de', [partner.path]],
    ['type:webinr -market:dach', []],
    ['channel:linkedin', [autumn.path]],
    ['goal:awareness', [launch.path]],
    ['outcome:missed', [autumn.path]],
    ['owner:ivan', [launch.path]],
    ['tag:postmortem', [partner.path]],
    ['path:постмортемы', [russian.path]],
    ['before:2025', [launch.path]],
    ['after:2026-03-01', [russian.path]],
    ['in:2025', [autumn.path]],
    ['рынок:германия -тип:вебинар', []],
    ['"second form"', [autumn.path]],
    ['students OR competitors', [autumn.path, launch.path]],
    ['type: webinar in:2025', [autumn.path]],
  ])('%s', (query, expected) => {
    expect(found(query).filter((path) => path !== partner.path || expected.includes(path)).sort()).toEqual([...expected].sort());
  });

  test('kind: asks for items and notes in several words', () => {
    const kinds = (query: string): string[] => [...new Set(index.search(query).hits.map(({ kind }) => kind))];
    expect(kinds('kind:guardrail')).toEqual(['guardrail']);
    expect(kinds('kind:rules')).toEqual(['guardrail']);
    expect(kinds('kind:note')).toEqual(['note']);
    expect(kinds('kind:действия')).toEqual(['action']);
  });

  test('are explained when wrong, and the rest of the query still works', () => {
    expect(index.search('markets:de webinar').notices).toEqual([{ code: 'unknown-operator', operator: 'markets', suggestion: 'market' }]);
    expect(index.search('type:xyzzyxyzzy').notices).toMatchObject([{ code: 'unknown-value', operator: 'type', value: 'xyzzyxyzzy', known: ['Webinar', 'product launch'] }]);
    expect(index.search('webinar before:whenever').notices).toEqual([{ code: 'date-unreadable', operator: 'before', value: 'whenever' }]);
    expect(index.search('webinar type:').notices).toEqual([{ code: 'operator-without-value', operator: 'type' }]);
    expect(index.search('webinar "second').notices).toEqual([{ code: 'unbalanced-quote' }]);
  });

  test.each([' ', '     ', '🎯', '.*+?^${}()|[]\\', '-', '--', 'OR', 'OR OR', '"', '""', '-"', ':', 'a:', '::', '"'.repeat(5000), 'x'.repeat(100_000), 'слово '.repeat(20_000), '\u0000', '\ud800'])(
    'never throw: %j', (query) => {
      expect(() => index.search(query)).not.toThrow();
    },
  );

  test('say so when a query is shortened or has nothing to search for', () => {
    expect(index.search('word '.repeat(20_000)).notices).toMatchObject([{ code: 'query-shortened' }]);
    expect(index.search('🎯').notices).toEqual([{ code: 'nothing-searchable' }]);
    expect(index.search('🎯').hits).toEqual([]);
  });
});

describe('filters and counts', () => {
  test('an empty query lists everything that the filters leave, recent first', () => {
    const answer = index.search('', { kinds: ['guardrail'], facets: { campaignType: ['webinar'], market: ['DE'] } });
    expect(answer.total).toBe(4);
    expect(answer.hits[0]?.path).toBe(russian.path);
  });

  test('counts of a facet react to the other filters but not to its own', () => {
    const counts = index.facetValues('market', { kinds: ['guardrail'], facets: { campaignType: ['webinar'], market: ['US'] } });
    expect(counts).toEqual([{ key: 'DE', label: 'Germany', count: 3 }, { key: 'DACH', label: 'DACH', count: 1 }]);
    expect(index.facetValues('campaignType').map(({ key }) => key)).toEqual(['webinar', 'product launch']);
  });

  test('total counts beyond the limit', () => {
    const answer = index.search('', { limit: 2 });
    expect([answer.hits.length, answer.total]).toEqual([2, 14]);
  });
});

describe('a changing library', () => {
  test('finds a changed note by its new words only', () => {
    index.upsert({ ...autumn, items: [entry('Nobody came.')(autumn.path, 30, autumn.scope)] });
    expect(found('students')).toEqual([]);
    expect(texts('nobody')).toEqual(['Nobody came.']);
  });

  test('finds a note that outgrew its place', () => {
    const many = Array.from({ length: 30 }, (_, line) => rule(`Never repeat mistake number${line}.`)(autumn.path, line, autumn.scope));
    index.upsert({ ...autumn, items: many });
    expect(texts('number29')).toEqual(['Never repeat mistake number29.']);
    expect(index.search('', { kinds: ['guardrail'] }).total).toBe(33);
  });

  test('forgets a removed note and uses its room again', () => {
    index.remove(autumn.path);
    expect(found('students')).toEqual([]);
    expect(found('conversion')).not.toContain(autumn.path);
    index.upsert({ ...autumn, path: 'New.md', title: 'New' });
    expect(found('students')).toEqual(['New.md']);
  });

  test('gives the same answers whichever way it came about', () => {
    const other = new SearchIndex({ markets });
    for (const record of [launch, russian, { ...autumn, items: [] }, partner, autumn]) other.upsert(record);
    other.remove(launch.path);
    other.upsert(launch);
    for (const query of ['webinar germany', 'never', 'first', '', 'launch']) {
      const rows = (each: SearchIndex): unknown => each.search(query).hits.map(({ path, line, kind, score }) => [path, line, kind, score]);
      expect(rows(other)).toEqual(rows(index));
    }
  });
});
