import { describe, expect, it } from 'vitest';
import type { DateParts } from '../../../src/domain/shared/date-parts';
import { daysOfParts } from '../../../src/domain/shared/date-parts';

function parts(written: Partial<DateParts> & Pick<DateParts, 'precision'>): DateParts {
  return { year: null, month: null, day: null, part: null, ...written };
}

describe('daysOfParts', () => {
  it('needs every part that the precision asks for', () => {
    expect(daysOfParts(parts({ precision: 'day', month: 3, day: 2 }))).toBeNull();
    expect(daysOfParts(parts({ precision: 'quarter', year: 2026 }))).toBeNull();
  });

  it('calls days, months, quarters and weeks beyond the last impossible', () => {
    expect(daysOfParts(parts({ precision: 'day', year: 2026, month: 2, day: 30 }))).toBe('impossible');
    expect(daysOfParts(parts({ precision: 'quarter', year: 2026, part: 5 }))).toBe('impossible');
    expect(daysOfParts(parts({ precision: 'week', year: 2025, part: 53 }))).toBe('impossible');
    expect(daysOfParts(parts({ precision: 'year', year: 20_202 }))).toBe('impossible');
  });

  it('starts the first ISO week on the Monday before 4 January', () => {
    const mondays = [2018, 2019, 2020, 2021, 2022, 2026].map((year) => daysOfParts(parts({ precision: 'week', year, part: 1 })));
    expect(mondays).toEqual([
      { from: '2018-01-01', to: '2018-01-07' }, { from: '2018-12-31', to: '2019-01-06' }, { from: '2019-12-30', to: '2020-01-05' },
      { from: '2021-01-04', to: '2021-01-10' }, { from: '2022-01-03', to: '2022-01-09' }, { from: '2025-12-29', to: '2026-01-04' },
    ]);
  });
});
