import { describe, expect, it } from 'vitest';
import { scrollToShow, virtualWindow } from '../../../src/ui/virtual-list/virtual-window';

const even = (count: number, height: number): number[] => Array.from({ length: count }, () => height);

describe('the rows to draw', () => {
  it('are all of them when all fit', () => {
    expect(virtualWindow(even(5, 20), { top: 0, height: 300 }, 50)).toEqual({ first: 0, end: 5, before: 0, after: 0 });
  });

  it('are those in sight and a few beyond', () => {
    expect(virtualWindow(even(100, 20), { top: 1000, height: 100 }, 40)).toEqual({ first: 47, end: 57, before: 940, after: 860 });
  });

  it('leave exactly the room that the others take', () => {
    const heights = Array.from({ length: 1000 }, (_, index) => 30 + (index % 7));
    const total = heights.reduce((sum, height) => sum + height, 0);
    for (const top of [0, 1, 5000, 20000, total]) {
      const { first, end, before, after } = virtualWindow(heights, { top, height: 700 }, 400);
      const drawn = heights.slice(first, end).reduce((sum, height) => sum + height, 0);
      expect(before + drawn + after).toBe(total);
    }
  });

  it('are never more than the screen reader and the browser can bear', () => {
    const { first, end } = virtualWindow(even(10_000, 1), { top: 0, height: 5000 }, 400);
    expect(end - first).toBeLessThanOrEqual(250);
  });

  it('are none without rows', () => {
    expect(virtualWindow([], { top: 0, height: 100 }, 10)).toEqual({ first: 0, end: 0, before: 0, after: 0 });
  });
});

describe('scrolling to a row', () => {
  it('does nothing while the row is in sight', () => {
    expect(scrollToShow(even(10, 20), 3, { top: 40, height: 100 })).toBe(40);
  });

  it('brings a row above to the upper edge', () => {
    expect(scrollToShow(even(10, 20), 1, { top: 100, height: 60 })).toBe(20);
  });

  it('brings a row out from under the heading that stays in view', () => {
    expect(scrollToShow(even(10, 20), 3, { top: 50, height: 100 }, 30)).toBe(30);
    expect(scrollToShow(even(10, 20), 0, { top: 50, height: 100 }, 30)).toBe(0);
  });

  it('brings a row below to the lower edge', () => {
    expect(scrollToShow(even(10, 20), 9, { top: 0, height: 60 })).toBe(140);
  });
});
