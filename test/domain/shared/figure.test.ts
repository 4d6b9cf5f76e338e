import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../src/domain/shared/figure';
import type { Figure, NumberStyle } from '../../../src/domain/shared/figure';

function read(written: string, style: NumberStyle = 'unknown'): Figure {
  const reading = readFigure(written, style);
  if (reading.state !== 'read') throw new Error(`${written} is ${reading.state}`);
  return reading.figure;
}

describe('a figure that can only be read one way', () => {
  it.each<[string, number, string | null]>([
    ['10.3M', 10_300_000, null],
    ['2,16M', 2_160_000, null],
    ['1,3k', 1300, null],
    ['47,4k', 47_400, null],
    ['37,000,000', 37_000_000, null],
    ['1.234.567', 1_234_567, null],
    ['1,00,000', 100_000, null],
    ['1,3 Million', 1_300_000, null],
    ['1,3 Mio. €', 1_300_000, 'EUR'],
    ['2 Mrd. Euro', 2e9, 'EUR'],
    ['12 тыс.', 12_000, null],
    ['12 тыс. руб.', 12_000, 'RUB'],
    ['1,5 млн', 1_500_000, null],
    ['3 mil millones', 3e9, null],
    ['3万', 30_000, null],
    ['1.2億円', 120_000_000, 'JPY'],
    ['+396%', 396, '%'],
    ['−12 %', -12, '%'],
    ['3,5 Prozent', 3.5, '%'],
    ['0.5 pp', 0.5, 'pp'],
    ['#28,804', 28_804, '#'],
    ['3rd', 3, '#'],
    ['3:1', 3, 'x'],
    ['x3', 3, 'x'],
    ['4.2/5', 4.2, '/5'],
    ['8 out of 10', 8, '/10'],
    ['3 500 leads', 3500, 'leads'],
    ['1\u202f234,5', 1234.5, null],
    ["1'234.50 CHF", 1234.5, 'CHF'],
    ['1,234.50', 1234.5, null],
    ['1.234,50', 1234.5, null],
    ['0,500', 0.5, null],
    ['１２％', 12, '%'],
    ['487 qualified leads', 487, 'qualified leads'],
    ['487 (97%)', 487, null],
    ['**6.2M**', 6_200_000, null],
    ['✅ 512', 512, null],
    ['~~400~~ 500', 500, null],
    ['487¹', 487, null],
    ['500 - a great result', 500, null],
  ])('reads %s as %d in %s', (written, value, unit) => {
    expect(read(written)).toEqual({ written, value, unit, range: null, comparison: 'exactly' });
  });
});

describe('a figure with a bound', () => {
  it.each<[string, number, Figure['comparison'], string | null]>([
    ['<$50', 50, 'less-than', 'USD'],
    ['≤ 50 €', 50, 'less-than', 'EUR'],
    ['under 2 weeks', 20_160, 'less-than', 'minutes'],
    ['до 300', 300, 'less-than', null],
    ['>3x', 3, 'more-than', 'x'],
    ['500+', 500, 'more-than', null],
    ['mindestens 40', 40, 'more-than', null],
    ['100以上', 100, 'more-than', null],
    ['~200', 200, 'about', null],
    ['ca. 3,5 %', 3.5, 'about', '%'],
    ['約3%', 3, 'about', '%'],
  ])('reads %s as %d, %s', (written, value, comparison, unit) => {
    expect(read(written)).toEqual({ written, value, unit, range: null, comparison });
  });
});

describe('a range', () => {
  it.each<[string, [number, number], string | null]>([
    ['8–12%', [8, 12], '%'],
    ['8 to 12 %', [8, 12], '%'],
    ['between 8 and 12', [8, 12], null],
    ['10-12k', [10_000, 12_000], null],
    ['500-1k', [500, 1000], null],
    ['$8–12', [8, 12], 'USD'],
    ['$1.2M-$1.5M', [1_200_000, 1_500_000], 'USD'],
    ['2-3 weeks', [20_160, 30_240], 'minutes'],
    ['2k–3k leads', [2000, 3000], 'leads'],
  ])('reads %s with both ends and its middle', (written, range, unit) => {
    expect(read(written)).toMatchObject({ written, range, value: (range[0] + range[1]) / 2, unit });
  });
});

describe('a duration', () => {
  it.each([
    ['4h 15m', 255],
    ['4 h 15 min', 255],
    ['1h30', 90],
    ['2d 3h', 3060],
    ['90 Minuten', 90],
    ['1,5 Stunden', 90],
    ['45s', 0.75],
    ['4m 30s', 4.5],
    ['6m10s', 6 + 1 / 6],
    ['0:20', 1 / 3],
    ['1:02:30', 62.5],
    ['5 дней', 7200],
    ['3日', 4320],
  ])('reads %s as %d minutes', (written, minutes) => {
    expect(read(written)).toMatchObject({ unit: 'minutes', range: null });
    expect(read(written).value).toBeCloseTo(minutes, 9);
  });

  it('takes m alone for a million', () => {
    expect(read('10m impressions')).toMatchObject({ value: 10_000_000, unit: 'impressions' });
  });
});

describe('money', () => {
  it.each([
    ['$50', 'USD'], ['50 $', 'USD'], ['€12k', 'EUR'], ['12k €', 'EUR'], ['EUR 40', 'EUR'], ['40 EUR', 'EUR'], ['£9.99', 'GBP'], ['100 000 ₽', 'RUB'],
    ['R$ 80', 'BRL'], ['80 zł', 'PLN'], ['CHF 12.50', 'CHF'], ['-$5', 'USD'], ['$-5', 'USD'],
  ])('knows the currency of %s', (written, currency) => {
    expect(read(written).unit).toBe(currency);
  });
});

describe('what is no figure', () => {
  it.each([
    '', '   ', '-', '–', '—', 'TBD', 'tbd', 'n/a', 'N/A', '?', '…', 'k. A.', 'нет данных', '未定', '{{target}}', '{ { x1 } }', '<% tp.x(1) %>',
    '2026-03-14', '14.03.2026', '3/4/2026', '12:30', '1.2.3', '5 → 7', 'Q4 2025', 'TBD (Q3)',
  ])('sees none in %j', (written) => {
    expect(readFigure(written, 'unknown')).toEqual({ state: 'none' });
    expect(readFigure(written, 'comma')).toEqual({ state: 'none' });
  });
});

describe('an ambiguous figure', () => {
  it('has two readings where the style of the note is unknown, the point style first', () => {
    expect(readFigure('1,300', 'unknown')).toMatchObject({
      state: 'ambiguous', written: '1,300', readings: [{ value: 1300 }, { value: 1.3 }],
    });
    expect(readFigure('12.000 €', 'unknown')).toMatchObject({
      state: 'ambiguous', readings: [{ value: 12, unit: 'EUR' }, { value: 12_000, unit: 'EUR' }],
    });
  });

  it('is decided by the style of the note', () => {
    expect([read('1,300', 'point').value, read('1,300', 'comma').value]).toEqual([1300, 1.3]);
    expect([read('1.300', 'point').value, read('1.300', 'comma').value]).toEqual([1.3, 1300]);
  });

  it('is ambiguous in a range as well', () => {
    expect(readFigure('1,300–1,500', 'unknown')).toMatchObject({ readings: [{ range: [1300, 1500] }, { range: [1.3, 1.5] }] });
  });
});

describe('any text', () => {
  const styles = fc.constantFrom<NumberStyle>('point', 'comma', 'unknown');
  const soup = fc.array(fc.constantFrom('1', '23', '.', ',', ' ', '-', '–', '%', '$', 'k', 'M', 'h', 'm', '/', ':', '<', 'to', 'тыс', '~', 'x', '(', '\u00a0'))
    .map((parts) => parts.join(''));

  it('never throws, keeps what was written, and gives finite numbers', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), soup), styles, (text, style) => {
      const reading = readFigure(text, style);
      const figures = reading.state === 'read' ? [reading.figure] : reading.state === 'ambiguous' ? reading.readings : [];
      for (const figure of figures) {
        expect(figure.written).toBe(text.trim());
        expect(Number.isFinite(figure.value)).toBe(true);
      }
    }), { numRuns: 1000 });
  });

  it('reads back numbers as both styles write them', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const value = whole + cents / 100;
      const options = { minimumFractionDigits: 2 };
      expect(read(value.toLocaleString('en', options), 'point').value).toBeCloseTo(value, 5);
      expect(read(value.toLocaleString('de', options), 'comma').value).toBeCloseTo(value, 5);
    }));
  });

  it('reads no more of a very long text than of a long one', () => {
    for (const piece of ['9', '1,', '1 ', '<', '-', '~~', '1h ']) {
      const [long, longer] = [100_000, 1_000_000].map((times) => readFigure(piece.repeat(times), 'unknown'));
      expect(longer?.state).toBe(long?.state);
    }
  });
});
