import { describe, expect, it } from 'vitest';
import { placeholdersOf } from '../../src/locales/fill';
import { interfaceLanguageTags, Locale } from '../../src/locales/locale';
import { isPlural } from '../../src/locales/plural';
import type { Plural } from '../../src/locales/plural';

interface Said {
  readonly path: string;
  readonly text: string | Plural;
}

/** Every text of a language with the path of keys that leads to it. */
function everything(words: object, path = ''): Said[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): Said[] => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [{ path: here, text: value }];
    if (typeof value !== 'object' || value === null) return [];
    return isPlural(value) ? [{ path: here, text: value }] : everything(value, here);
  });
}

const formsOf = (text: string | Plural): string[] => (typeof text === 'string' ? [text] : Object.values(text));
const placeholders = (text: string | Plural): string[] => [...new Set(formsOf(text).flatMap(placeholdersOf))].sort();
const saidIn = (tag: string): Map<string, string | Plural> => new Map(everything(new Locale(tag).words).map(({ path, text }) => [path, text]));
const english = saidIn('en');
const others = interfaceLanguageTags.filter((tag) => tag !== 'en');

describe.each(others)('the words in %s', (tag) => {
  const words = saidIn(tag);

  it('say the same things as English', () => {
    expect([...words.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('have the placeholders of English', () => {
    const differing = [...english].filter(([path, text]) => {
      const theirs = placeholders(words.get(path) ?? '').filter((name) => name !== 'count');
      return theirs.join() !== placeholders(text).filter((name) => name !== 'count').join();
    });
    expect(differing.map(([path]) => path)).toEqual([]);
  });

  it('have every plural form that the language asks for', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    const incomplete = [...words].filter(([, text]) => typeof text !== 'string' && categories.some((category) => text[category] === undefined));
    expect(incomplete.map(([path]) => path)).toEqual([]);
  });

  it('have the same templates for the same kinds of note', () => {
    const shape = (locale: Locale): string[] => locale.templates.map(({ id, kind }) => `${id} ${kind}`);
    expect(shape(new Locale(tag))).toEqual(shape(new Locale('en')));
  });
});

describe.each(interfaceLanguageTags)('each text in %s', (tag) => {
  it('is there and has no stray white space', () => {
    const bad = [...saidIn(tag)].filter(([, text]) => formsOf(text).some((form) => form === '' || form !== form.trim()));
    expect(bad.map(([path]) => path)).toEqual([]);
  });

  it('puts the number of a plural where it belongs', () => {
    const silent = [...saidIn(tag)].filter(([, text]) => typeof text !== 'string' && !placeholdersOf(text.other).includes('count'));
    expect(silent.map(([path]) => path)).toEqual([]);
  });
});
