import { describe, expect, it } from 'vitest';
import { asTextIn, withoutWordAsText, withWordAsText } from '../../../src/ui/query/as-text';

describe('words taken as text', () => {
  it('are taken and given back one by one', () => {
    expect(withWordAsText(withWordAsText(false, 'webinar'), 'germany')).toEqual(['webinar', 'germany']);
    expect(withoutWordAsText(['webinar', 'germany'], 'webinar')).toEqual(['germany']);
    expect(withoutWordAsText(['germany'], 'germany')).toBe(false);
  });

  it('are all of them once everything is searched as text', () => {
    expect(withWordAsText(true, 'webinar')).toBe(true);
    expect(withoutWordAsText(true, 'webinar')).toBe(false);
  });

  it('are forgotten with the word, but not with the words around it', () => {
    expect(asTextIn('webinar in germany', ['germany', 'sale'])).toEqual(['germany']);
    expect(asTextIn('webinar germ', ['germany'])).toBe(false);
    expect(asTextIn('  ', true)).toBe(false);
    expect(asTextIn('webinar', true)).toBe(true);
  });
});
