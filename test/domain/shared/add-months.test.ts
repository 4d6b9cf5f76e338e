import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/domain/shared/add-months';

describe('months later', () => {
  it.each([
    ['2026-11-22', 6, '2027-05-22'], ['2026-11-22', 12, '2027-11-22'], ['2026-08-31', 6, '2027-02-28'], ['2027-08-31', 6, '2028-02-29'], ['2026-12-31', 1, '2027-01-31'], ['2026-01-15', -1, '2025-12-15'],
  ])('%s and %i months is %s', (iso, months, expected) => {
    expect(addMonths(iso, months)).toBe(expected);
  });

  it('leaves what is no date', () => {
    expect(addMonths('soon', 6)).toBe('soon');
  });
});
