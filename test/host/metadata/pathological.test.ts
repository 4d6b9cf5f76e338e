import { describe, expect, it } from 'vitest';
import { scanMetadata } from './scan-metadata';

// What such texts cost is measured by the benchmark `metadata`.
describe('notes that no one would write', () => {
  it.each([
    ['10,000 nested list levels and lazy lines below', () => `${'- '.repeat(10_000)}x\n${'y\n'.repeat(50_000)}`],
    ['10,000 nested quotes with lists in them and lazy lines below', () => `${'> - '.repeat(10_000)}x\n${'y\n'.repeat(50_000)}`],
    ['10,000 nested list levels and empty lines below', () => `${'- '.repeat(10_000)}x\n${'\n'.repeat(200_000)}- y`],
    ['a line of 2 MB', () => 'word '.repeat(400_000)],
    ['2 MB of brackets that nothing closes', () => '[['.repeat(1_000_000)],
    ['2 MB of links that nothing closes', () => '[a]('.repeat(500_000)],
    ['2 MB of dollar signs', () => '$a '.repeat(700_000)],
    ['a table of 100,000 rows', () => `| a |\n| - |\n${'| 1 |\n'.repeat(100_000)}`],
    ['50,000 callouts', () => '> [!note] x\n> y\n\n'.repeat(50_000)],
    ['a callout of 100,000 lines', () => '> [!note] #x\n'.repeat(100_000)],
    ['100,000 fences of two kinds', () => '```x\n~~~\n'.repeat(100_000)],
    ['120,000 paragraphs with marks that nothing closes', () => 'x <!-- <a ` $y\n\n'.repeat(120_000)],
    ['20,000 properties', () => `---\n${Array.from({ length: 20_000 }, (_, index) => `k${index}: v`).join('\n')}\n---\n`],
  ])('takes %s in its stride', (_, build) => {
    const text = build();
    const cache = scanMetadata(text);
    expect(cache.sections?.length).toBeGreaterThan(0);
  });

  it('counts every nested level as an item', () => {
    expect(scanMetadata(`${'- '.repeat(10_000)}x\n`).listItems).toHaveLength(10_000);
  });
});
