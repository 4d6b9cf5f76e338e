import { describe, expect, it } from 'vitest';
import { highlightedText } from '../../../src/ui/text/highlighted-text';

describe('text with its matches marked', () => {
  it('is cut where a match starts and ends', () => {
    expect(highlightedText('the webinar form', [{ start: 4, end: 11 }])).toEqual([
      { text: 'the ', marked: false }, { text: 'webinar', marked: true }, { text: ' form', marked: false },
    ]);
  });

  it('marks the word although its emphasis is not shown', () => {
    const marked = highlightedText('a **webinar** b', [{ start: 4, end: 11 }]).filter((part) => part.marked);
    expect(marked).toEqual([{ text: 'webinar', marked: true, formats: ['strong'] }]);
  });

  it('is one piece without matches', () => {
    expect(highlightedText('plain', [])).toEqual([{ text: 'plain', marked: false }]);
  });

  it('is nothing for an empty text', () => {
    expect(highlightedText('', [{ start: 0, end: 3 }])).toEqual([]);
  });
});
