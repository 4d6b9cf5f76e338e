import { describe, expect, it } from 'vitest';
import { campaignExtractors } from '../../../src/domain/postmortem/campaign-extractors';
import { extractionContextOf } from './extraction-context-of';

const headings = ['Action items', 'Results', 'Assumptions', 'Root causes', 'Risks', 'Timeline', 'Data trust', 'Attendees'];
const lines: Readonly<Record<string, (length: number) => string>> = {
  'spaces': (length) => `- a${' '.repeat(length)}b`,
  'dashes': (length) => `- a ${'- '.repeat(length / 2)}`,
  'colons': (length) => `- ${'a: '.repeat(length / 3)}`,
  'brackets': (length) => `- a ${'(['.repeat(length / 2)}`,
  'mentions': (length) => `- a ${'@b, '.repeat(length / 4)}`,
  'emphasis': (length) => `- ${'*_'.repeat(length / 2)}`,
  'arrows': (length) => `- ${'a → '.repeat(length / 4)}`,
  'digits': (length) => `- a: ${'9'.repeat(length)}`,
  'dates': (length) => `- ${'2026-03-14 '.repeat(length / 11)}`,
  'bullets': (length) => '- MQLs: 487 (target: 500) by 2026-03-14 (paris)\n'.repeat(length / 48),
  'sub-items': (length) => `- a\n${'  - Owner: b\n'.repeat(length / 13)}`,
  'rows': (length) => `| Metric | Target | Actual | Owner |\n|---|---|---|---|\n${'| MQLs | 500 | 487 | Maria |\n'.repeat(length / 28)}`,
  'cells': (length) => `| Metric | Target |\n|---|---|\n|${' a |'.repeat(length / 4)}`,
  'paragraphs': (length) => '2026-03-14 alarm\n\n'.repeat(length / 18),
  'prose': (length) => 'All of this is prose. '.repeat(length / 22),
  'headings': (length) => '### Results\n- a: 1\n'.repeat(length / 20),
};

/** The best of three runs, in milliseconds. */
function cost(text: string): number {
  const runs = [0, 1, 2].map(() => {
    const context = extractionContextOf(text);
    const started = performance.now();
    for (const extract of campaignExtractors) extract(context);
    return performance.now() - started;
  });
  return Math.min(...runs);
}

describe('gathering items', () => {
  it.each(Object.entries(lines))('costs in proportion to the length of a note full of %s', (_name, line) => {
    const note = (length: number): string => headings.map((heading) => `## ${heading}\n${line(length)}\n`).join('\n');
    const [short, long] = [cost(note(3000)), cost(note(24_000))];
    // Eight times the text: quadratic work would be 64 times the time.
    expect(long).toBeLessThan(100 + 32 * short);
  });

  it('reads lists nested deeper than anybody writes', () => {
    const text = `## Action items\n${Array.from({ length: 1500 }, (_, level) => `${' '.repeat(level * 2)}- [ ] a${level}`).join('\n')}\n`;
    expect(campaignExtractors.flatMap((extract) => [...extract(extractionContextOf(text)).items]).length).toBeGreaterThan(1400);
  });
});
