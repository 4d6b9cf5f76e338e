import { describe, expect, test } from 'vitest';
import { smallIndex } from './small-library';

const index = smallIndex(['Germany = Alemanha']);

/** Completes at `|`. */
function complete(marked: string, language = 'en'): { texts: string[]; results: string[]; counts: number[] } {
  const cursor = marked.indexOf('|');
  const query = marked.replace('|', '');
  const { from, to, options } = index.complete(query, cursor, language);
  return {
    texts: options.map(({ text }) => text),
    results: options.map(({ text }) => query.slice(0, from) + text + query.slice(to)),
    counts: options.map(({ count }) => count),
  };
}

describe('operators', () => {
  test('are offered by their beginning, with how many values they know', () => {
    expect(complete('mark|').texts).toEqual(['market:']);
    expect(complete('mark|').counts).toEqual([3]);
    expect(complete('webinar -out|').results).toEqual(['webinar -outcome:']);
  });

  test('in the language of the interface, and in the one in which they were begun', () => {
    expect(complete('ры|', 'ru').texts).toEqual(['рынок:']);
    expect(complete('ры|', 'en').texts).toEqual(['рынок:']);
    expect(complete('кан|', 'ru').texts).toContain('канал:');
    expect(complete('', 'ru').texts.slice(0, 2)).toEqual(['тип:', 'рынок:']);
    expect(complete('отв|', 'ru').texts).toEqual(['ответственный:']);
  });
});

describe('values', () => {
  test('of an operator are offered by their beginning, the most frequent first', () => {
    expect(complete('market:|').texts).toEqual(['Germany', 'DACH', '"United States"']);
    expect(complete('market:germa|').results[0]).toBe('market:Germany');
    expect(complete('webinar type:pro| budget').results).toEqual(['webinar type:"product launch" budget']);
  });

  test('are found by any of their names, by their second word, after a space, a comma and an open quote', () => {
    expect(complete('market:deutschland|').results).toEqual(['market:Germany']);
    expect(complete('market:alem|').results).toEqual(['market:Germany']);
    expect(complete('market:sta|').texts).toEqual(['"United States"']);
    expect(complete('market: germany|').results).toEqual(['market: Germany']);
    expect(complete('market:DACH,germany|').results).toEqual(['market:DACH,Germany']);
    expect(complete('type:"product l|"').results).toEqual(['type:"product launch"']);
    expect(complete('type:"product l|').results).toEqual(['type:"product launch"']);
  });

  test('replace the whole word around the cursor', () => {
    expect(complete('market:ge|rmny webinar').results[0]).toBe('market:Germany webinar');
  });

  test('exist for owners, tags, folders, kinds, outcomes and years', () => {
    expect(complete('owner:iv|').texts).toEqual(['"Ivan Petrov"']);
    expect(complete('tag:post|').texts).toEqual(['postmortem/dach']);
    expect(complete('path:пост|').texts).toEqual(['Постмортемы']);
    expect(complete('kind:gu|').texts).toEqual(['guardrail']);
    expect(complete('outcome:mi|').texts.sort()).toEqual(['missed', 'mixed']);
    expect(complete('in:202|').texts.sort()).toEqual(['2024', '2025', '2026']);
  });

  test('are offered for a plain word too, with their operator', () => {
    expect(complete('webi|').texts).toEqual(['type:Webinar']);
    expect(complete('alem|').texts).toEqual(['market:Germany']);
  });
});

test.each(['|', ' |', '"|', 'market:|"', ':|', '::|', 'nonsense:va|', '🎯|', '-|', `${'x'.repeat(50_000)}|`, `${'a:'.repeat(20_000)}|`])('completing %j never throws', (marked) => {
  expect(() => complete(marked)).not.toThrow();
  expect(index.complete('webinar', -5)).toEqual(index.complete('webinar', 0));
});
