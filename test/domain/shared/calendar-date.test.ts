import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/domain/shared/calendar-date';

function read(written: string): [string, string, string] {
  const reading = readDate(written);
  if (reading.state !== 'read') throw new Error(`${written} is ${reading.state}`);
  expect(reading.date.written).toBe(written.trim());
  return [reading.date.from, reading.date.to, reading.date.precision];
}

describe('a day', () => {
  it.each([
    '2026-03-14', '2026/03/14', '2026.03.14', '20260314', '2026-3-14', '2026-03-14T23:30:00Z', '2026-03-14T00:15:00+14:00', '2026-03-14T10:00:00.000Z', '2026-03-14 10:00',
    '2026-03-14 --:--', '2026-03-14 12:26-12:??', '2026-03-14 10:00 UTC', '14.03.2026', '14.3.2026', '14.03.26', '14.03.2026 10:30 Uhr', '14/3/2026', '3/14/2026',
    '14 March 2026', 'March 14, 2026', 'Mar 14th 2026', '14th of March, 2026', '14. März 2026', '14. Maerz 2026', '14 марта 2026 г.', '14 марта 2026', '14 mars 2026',
    '14 de marzo de 2026', '14 de março de 2026', '2026年3月14日', '２０２６年３月１４日', 'Sat, 14 March 2026', 'by 2026-03-14', 'due March 14, 2026', 'bis 14.03.2026',
    'до 14.03.2026', '[[2026-03-14]]', '**2026-03-14**', '📅 2026-03-14', '2026-03-14 (was 2026-03-01)', 'moved to 2026-03-14 because of Easter', '14 Mar 26',
  ])('is read from %s', (written) => {
    expect(read(written)).toEqual(['2026-03-14', '2026-03-14', 'day']);
  });

  it('is the same for both orders when they agree', () => {
    expect(read('4/4/2026')[0]).toBe('2026-04-04');
  });

  it('may be 29 February in a leap year', () => {
    expect(read('29.02.2024')[0]).toBe('2024-02-29');
  });
});

describe('a longer stretch with a name', () => {
  it.each([
    ['March 2026', '2026-03-01', '2026-03-31', 'month'],
    ['März 2026', '2026-03-01', '2026-03-31', 'month'],
    ['Февраль 2024', '2024-02-01', '2024-02-29', 'month'],
    ['en août 2025', '2025-08-01', '2025-08-31', 'month'],
    ['diciembre de 2025', '2025-12-01', '2025-12-31', 'month'],
    ["Mar '26", '2026-03-01', '2026-03-31', 'month'],
    ['2026-03', '2026-03-01', '2026-03-31', 'month'],
    ['2026年3月', '2026-03-01', '2026-03-31', 'month'],
    ['end of March 2026', '2026-03-01', '2026-03-31', 'month'],
    ['Ende Mai 2026', '2026-05-01', '2026-05-31', 'month'],
    ['2022-02-?? ??:??', '2022-02-01', '2022-02-28', 'month'],
    ['Q4 2025', '2025-10-01', '2025-12-31', 'quarter'],
    ['Q4/2025', '2025-10-01', '2025-12-31', 'quarter'],
    ["Q4'25", '2025-10-01', '2025-12-31', 'quarter'],
    ['2025-Q4', '2025-10-01', '2025-12-31', 'quarter'],
    ['2025 Q4', '2025-10-01', '2025-12-31', 'quarter'],
    ['4Q25', '2025-10-01', '2025-12-31', 'quarter'],
    ['4. Quartal 2025', '2025-10-01', '2025-12-31', 'quarter'],
    ['IV квартал 2025', '2025-10-01', '2025-12-31', 'quarter'],
    ['T4 2025', '2025-10-01', '2025-12-31', 'quarter'],
    ['2025年第四季度', '2025-10-01', '2025-12-31', 'quarter'],
    ['H1 2026', '2026-01-01', '2026-06-30', 'half'],
    ['2026 H2', '2026-07-01', '2026-12-31', 'half'],
    ['1. Halbjahr 2026', '2026-01-01', '2026-06-30', 'half'],
    ['2026年上半年', '2026-01-01', '2026-06-30', 'half'],
    ['2026', '2026-01-01', '2026-12-31', 'year'],
    ['FY26', '2026-01-01', '2026-12-31', 'year'],
    ['2026-W01', '2025-12-29', '2026-01-04', 'range'],
    ['KW 12 2026', '2026-03-16', '2026-03-22', 'range'],
    ['KW 53/2020', '2020-12-28', '2021-01-03', 'range'],
  ])('%s runs from %s to %s', (written, from, to, precision) => {
    expect(read(written)).toEqual([from, to, precision]);
  });
});

describe('a range', () => {
  it.each([
    ['2026-03-02 – 2026-03-27', '2026-03-02', '2026-03-27'],
    ['2026-03-02 - 2026-03-27', '2026-03-02', '2026-03-27'],
    ['2026-03-02/2026-03-27', '2026-03-02', '2026-03-27'],
    ['2026-03-02 to 2026-03-27', '2026-03-02', '2026-03-27'],
    ['2026-03-02 10:00 – 2026-03-27 18:00', '2026-03-02', '2026-03-27'],
    ['2–27 March 2026', '2026-03-02', '2026-03-27'],
    ['March 2–27, 2026', '2026-03-02', '2026-03-27'],
    ['2.–27. März 2026', '2026-03-02', '2026-03-27'],
    ['02.03.–27.03.2026', '2026-03-02', '2026-03-27'],
    ['vom 2. März bis 27. März 2026', '2026-03-02', '2026-03-27'],
    ['с 2 по 27 марта 2026', '2026-03-02', '2026-03-27'],
    ['2026年3月2日〜2026年3月27日', '2026-03-02', '2026-03-27'],
    ['March – May 2026', '2026-03-01', '2026-05-31'],
    ['Dec – Jan 2026', '2025-12-01', '2026-01-31'],
    ['Q4 2025 - Q1 2026', '2025-10-01', '2026-03-31'],
    ['Q1–Q2 2026', '2026-01-01', '2026-06-30'],
    ['2025–2026', '2025-01-01', '2026-12-31'],
    ['2025/26', '2025-01-01', '2026-12-31'],
    ['2021/22-??-?? HH:mm', '2021-01-01', '2022-12-31'],
    ['3/4/2026 – 27/4/2026', '2026-04-03', '2026-04-27'],
  ])('%s runs from %s to %s', (written, from, to) => {
    expect(read(written)).toEqual([from, to, 'range']);
  });
});

describe('an ambiguous date', () => {
  it('has both readings, the month-first one first', () => {
    expect(readDate('3/4/2026')).toMatchObject({
      state: 'ambiguous', written: '3/4/2026', readings: [{ from: '2026-03-04', to: '2026-03-04' }, { from: '2026-04-03', to: '2026-04-03' }],
    });
    expect(readDate('03-04-2026').state).toBe('ambiguous');
    expect(readDate('3/4/26 10:00').state).toBe('ambiguous');
  });
});

describe('an impossible date', () => {
  it.each([
    '20202-01-16', '20202-01-16 12:00', '2026-02-30', '2025-02-29', '2026-13-01', '31.04.2026', '13/13/2026', '32 March 2026', 'Q5 2026', '2026-W54', '2026年13月',
    '2026-03-27 – 2026-03-02', '14.03.20262',
  ])('is reported for %s and never bent into another', (written) => {
    expect(readDate(written)).toEqual({ state: 'impossible', written });
  });
});

describe('what is no date', () => {
  it.each([
    '', '-', 'TBD', 'n/a', 'soon', 'next week', 'YYYY-MM-DD', '{{date}}', '{ { date } }', '<% tp.date.now(1) %>', 'March', '14 March', '14.03.', 'Q1', '12:30', '487', '10.3M',
    '4h 15m', 'Sprint 12', '2 weeks after launch', 'version 1.2.3', 'May 3 creators post twice', '1,300',
  ])('sees none in %j', (written) => {
    expect(readDate(written)).toEqual({ state: 'none' });
  });
});

describe('any text', () => {
  const soup = fc.array(fc.constantFrom('2026', '03', '14', '-', '/', '.', ' – ', ' ', 'Q4', 'März', 'to', '??', ':', '年', '月', 'T', 'bis', "'"), { maxLength: 14 }).map((parts) => parts.join(''));

  it('never throws, keeps what was written, and gives days in order', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), soup), (text) => {
      const reading = readDate(text);
      const dates = reading.state === 'read' ? [reading.date] : reading.state === 'ambiguous' ? reading.readings : [];
      for (const date of dates) {
        expect(date.written).toBe(text.trim());
        expect(date.from <= date.to).toBe(true);
      }
    }), { numRuns: 1000 });
  });

  it('reads every day of the calendar back in several spellings', () => {
    const days = fc.date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(fc.property(days, fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'ru', 'zh', 'ja'), (date, language) => {
      const iso = date.toISOString().slice(0, 10);
      expect(read(iso)[0]).toBe(iso);
      expect(read(`${iso}T23:59:59-12:00`)[0]).toBe(iso);
      expect(read(date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' }))[0]).toBe(iso);
      expect(read(date.toLocaleDateString(language, { dateStyle: 'medium', timeZone: 'UTC' }))[0]).toBe(iso);
    }));
  });

  it('reads no more of a very long text than of a long one', () => {
    for (const piece of ['9', '1.', '1 ', '-', '2026-03-14 ', '(', ' to ']) {
      expect(readDate(piece.repeat(500_000))).toEqual(readDate(piece.repeat(50_000)));
    }
  });
});
