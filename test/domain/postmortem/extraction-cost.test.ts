import { describe, expect, it } from 'vitest';
import { campaignExtractors } from '../../../src/domain/postmortem/campaign-extractors';
import { itemShapes } from '../../bench/item-shapes';
import { extractionContextOf } from './extraction-context-of';

function itemsIn(text: string): number {
  return campaignExtractors.flatMap((extract) => [...extract(extractionContextOf(text)).items]).length;
}

// What this costs is measured by the benchmark `pathological`, on the same shapes.
describe('gathering items', () => {
  it.each(Object.entries(itemShapes))('finds in eight times a note full of %s hardly more than eight times as much', (_name, build) => {
    expect(itemsIn(build(24_000))).toBeLessThanOrEqual(9 * itemsIn(build(3000)));
  });

  it('reads lists nested deeper than anybody writes', () => {
    const text = `## Action items\n${Array.from({ length: 1500 }, (_, level) => `${' '.repeat(level * 2)}- [ ] a${level}`).join('\n')}\n`;
    expect(itemsIn(text)).toBeGreaterThan(1400);
  });
});
