import { describe, expect, it } from 'vitest';
import { inferNumberStyle } from '../../../src/domain/shared/infer-number-style';

describe('inferNumberStyle', () => {
  it.each([
    ['Reach was 10.3M.', 'point'],
    ['37,000,000 views', 'point'],
    ['1,234.5 kg', 'point'],
    ['Spend: $1,300', 'point'],
    ['Reichweite 2,16M', 'comma'],
    ['1.234.567 Aufrufe', 'comma'],
    ['1.234,5', 'comma'],
    ['Budget 12.000 €', 'comma'],
    ['47,4k', 'comma'],
  ])('%s tells the %s style', (text, style) => {
    expect(inferNumberStyle(text)).toBe(style);
  });

  it.each(['1,300', '1.300', '14.03.', '14.03.2026', '1.2.3', '12:30', '2026-03-14', '', '500 leads'])('%j tells nothing', (text) => {
    expect(inferNumberStyle(text)).toBe('unknown');
  });

  it('goes by the language where no number tells', () => {
    expect(inferNumberStyle('We got 1,300 leads and that was more than we had planned for the quarter')).toBe('point');
    expect(inferNumberStyle('Wir haben 1.300 Leads, das ist mehr als wir für das Quartal geplant hatten')).toBe('comma');
    expect(inferNumberStyle('Мы получили 1.300 лидов')).toBe('comma');
  });

  it('is unknown where a single number contradicts the language around it', () => {
    expect(inferNumberStyle('The budget is 3,2M and we want 180,000 downloads with our spot for it')).toBe('unknown');
    expect(inferNumberStyle('The budget is 3,2M and 4,5k for the rest, and we want 180,000 downloads')).toBe('comma');
    expect(inferNumberStyle('The reach was 3.2M and we had 180,000 downloads of the spot')).toBe('point');
  });

  it('is unknown where a note mixes both styles', () => {
    expect(inferNumberStyle('10.3M reach, 2,16M views, and the rest is 1,300')).toBe('unknown');
  });

  it('follows a clear majority', () => {
    expect(inferNumberStyle('10.3M reach, 4.1% CTR, 5.5x ROAS, 2,16M views')).toBe('point');
  });

  it('looks at no more than the head of a very long text', () => {
    for (const piece of ['9', '1,']) expect(inferNumberStyle(piece.repeat(1_000_000))).toBe(inferNumberStyle(piece.repeat(10_000)));
    expect(inferNumberStyle(`${' '.repeat(200_000)}10.3M`)).toBe('unknown');
  });
});
