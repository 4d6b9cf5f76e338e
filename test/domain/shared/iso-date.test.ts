import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, daysInMonth, isIsoDate, isoOf } from '../../../src/domain/shared/iso-date';

const anyDay = fc.date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9000-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('isIsoDate', () => {
  it.each(['2026-03-14', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  it.each(['2026-02-30', '2025-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '20202-01-16', '2026-3-4', '2026-03-14T10:00', '0000-01-01', ''])(
    'refuses %j', (text) => {
      expect(isIsoDate(text)).toBe(false);
    });
});

describe('isoOf', () => {
  it('pads year, month and day', () => {
    expect(isoOf(76, 3, 4)).toBe('0076-03-04');
  });

  it('gives null for days and years that do not exist', () => {
    expect(isoOf(2026, 2, 30)).toBeNull();
    expect(isoOf(20_202, 1, 16)).toBeNull();
    expect(isoOf(2026, 1, 0)).toBeNull();
    expect(isoOf(2026, 1.5, 1)).toBeNull();
  });
});

describe('addDays', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-12-31', 2, '2027-01-02'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 3, '2026-10-27'],
  ])('%s plus %i days is %s', (iso, days, expected) => {
    expect(addDays(iso, days)).toBe(expected);
  });

  it('gives back what is no ISO date', () => {
    expect(addDays('soon', 3)).toBe('soon');
  });

  it('agrees with the calendar of the platform for every day', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (iso, days) => {
      const expected = new Date(Date.parse(`${iso}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
      expect(addDays(iso, days)).toBe(expected);
    }));
  });
});

describe('daysBetween', () => {
  it('counts forwards and backwards', () => {
    expect(daysBetween('2026-03-02', '2026-03-27')).toBe(25);
    expect(daysBetween('2026-03-27', '2026-03-02')).toBe(-25);
    expect(daysBetween('2023-12-31', '2024-12-31')).toBe(366);
  });

  it('is not a number for what is no date', () => {
    expect(daysBetween('2026-02-30', '2026-03-01')).toBeNaN();
  });

  it('is what addDays adds', () => {
    fc.assert(fc.property(anyDay, anyDay, (from, to) => {
      expect(addDays(from, daysBetween(from, to))).toBe(to);
    }));
  });
});

describe('daysInMonth', () => {
  it('knows leap years and refuses a thirteenth month', () => {
    expect([daysInMonth(2024, 2), daysInMonth(2100, 2), daysInMonth(2000, 2), daysInMonth(2026, 13)]).toEqual([29, 28, 29, 0]);
  });
});
