import { scanMetadata } from '../host/metadata/scan-metadata';
import type { Report } from './report';

const averageNote = `---
type: postmortem
campaign: Autumn webinar DE
campaign-type: webinar
market: Germany
channel:
  - LinkedIn
  - email
goal: conversion
start: 2025-09-02
end: 2025-10-10
outcome: missed
brief: "[[Autumn webinar DE brief]]"
---

# Autumn webinar DE

Three sessions for [[DACH]], 412 sign-ups, 118 seats taken. #webinar

## What worked

- Partner logo on slide one
- Short invitation, one date
    - [ ] Ask for the second list earlier

> [!guardrail] Never run a webinar in the last week of a quarter
> Buyers were closing their own books.

| Metric | Target | Actual |
| --- | --- | --- |
| Sign-ups | 600 | 412 |
| Show-up rate | 40 % | 29 % |

Sales called after nine days; 18,400 € were spent, 156 € a seat against 60 € planned.
`;

/** Inputs that make careless scanners slow; each text grows in proportion to `size`. */
const pathological: Readonly<Record<string, (size: number) => string>> = {
  'nested list levels in one line': (size) => `${'- '.repeat(size / 2)}x\n`,
  'nested lists, then lazy lines': (size) => `${'- '.repeat(size / 4)}x\n${'y\n'.repeat(size / 4)}`,
  'nested quotes, then lazy lines': (size) => `${'> - '.repeat(size / 8)}x\n${'y\n'.repeat(size / 4)}`,
  'one line of words': (size) => 'word '.repeat(size / 5),
  'one line of opening brackets': (size) => '[['.repeat(size / 2),
  'one line of link beginnings': (size) => '[a]('.repeat(size / 4),
  'one line of backticks': (size) => '` `` '.repeat(size / 5),
  'table rows': (size) => `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(size / 10)}`,
  callouts: (size) => '> [!note] x\n> y\n\n'.repeat(size / 17),
  'one callout of many lines': (size) => '> [!note] #x\n'.repeat(size / 13),
  'unclosed fences': (size) => '```x\n~~~\n'.repeat(size / 9),
  'unclosed comments and tags': (size) => 'x <!-- <a\n\n'.repeat(size / 11),
  'list items': (size) => '- [ ] [[x]]\n'.repeat(size / 12),
  'properties': (size) => `---\n${Array.from({ length: size / 10 }, (_, index) => `k${index}: v`).join('\n')}\n---\n`,
};

/** How fast metadata is computed: notes a second, and time against size for input that makes careless scanners slow. */
export function run(): Promise<readonly Report[]> {
  return Promise.resolve([speed(), growth()]);
}

function speed(): Report {
  const plain = averageNote.slice(averageNote.indexOf('# Autumn'));
  const rows = [['750 characters, with properties', averageNote], ['body only', plain]].map(([note = '', text = '']) => {
    for (let round = 0; round < 1000; round++) scanMetadata(text);
    const rounds = [1, 2, 3, 4, 5].map(() => millisecondsOf(() => {
      for (let round = 0; round < 1000; round++) scanMetadata(text);
    }));
    return { note, characters: text.length, 'notes/s (goal 5000)': Math.round(1_000_000 / Math.min(...rounds)) };
  });
  return { title: 'Metadata of average notes', rows };
}

function growth(): Report {
  const rows = Object.entries(pathological).map(([input, build]) => {
    const [small = 0, large = 0] = [500_000, 2_000_000].map((size) => {
      const text = build(input === 'properties' ? size / 10 : size);
      return Math.min(...[1, 2, 3].map(() => millisecondsOf(() => scanMetadata(text))));
    });
    return { input, '0.5 MB, ms': Math.round(small), '2 MB, ms': Math.round(large), 'times (4 is linear)': Number((large / small).toFixed(1)) };
  });
  return { title: 'Metadata of pathological notes (properties: a tenth of the size)', rows };
}

function millisecondsOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
