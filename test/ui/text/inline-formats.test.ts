import { describe, expect, it } from 'vitest';
import { highlightedText } from '../../../src/ui/text/highlighted-text';

const shown = (markdown: string): unknown[] => highlightedText(markdown, []).map((part) => {
  const { text, formats } = part;
  if (formats === undefined && part.link === undefined) return text;
  return { text, ...(formats && { formats: formats.join(' ') }), ...(part.link !== undefined && { leadsTo: part.link }) };
});

describe('the text of an item', () => {
  it.each([
    ['a **bold** word', ['a ', { text: 'bold', formats: 'strong' }, ' word']],
    ['an *important* and _telling_ one', ['an ', { text: 'important', formats: 'emphasis' }, ' and ', { text: 'telling', formats: 'emphasis' }, ' one']],
    ['***both***', [{ text: 'both', formats: 'strong emphasis' }]],
    ['~~gone~~ ==new==', [{ text: 'gone', formats: 'strike' }, ' ', { text: 'new', formats: 'highlight' }]],
    ['the field `utm_source*` is **set**', ['the field ', { text: 'utm_source', formats: 'code' }, ' is ', { text: 'set', formats: 'strong' }]],
    ['see [[Autumn webinar DE#Library entry|the autumn]]', ['see ', { text: 'the autumn', leadsTo: 'Autumn webinar DE#Library entry' }]],
    ['see [the guide](https://example.com/a)', ['see ', { text: 'the guide', leadsTo: 'https://example.com/a' }]],
    ['see [a note](My%20note.md)', ['see ', { text: 'a note', leadsTo: 'My note.md' }]],
    ['at https://example.com/a.', ['at ', { text: 'https://example.com/a', leadsTo: 'https://example.com/a' }, '.']],
    ['snake_case and 2 * 3 = 6', ['snake_case and 2 * 3 = 6']],
  ])('shows %s as it is meant', (markdown, parts) => {
    expect(shown(markdown)).toEqual(parts);
  });

  it.each(['[x](javascript:alert(1))', '[x](data:text/html,x)', '[x](vbscript:x)'])('makes no link that would run something: %s', (markdown) => {
    expect(highlightedText(markdown, []).every((part) => part.link === undefined)).toBe(true);
  });

  it('marks a match inside of a link and emphasis', () => {
    expect(highlightedText('**[[Form|second form]]**', [{ start: 16, end: 20 }]).filter(({ marked }) => marked)).toEqual([
      { text: 'form', marked: true, link: 'Form', formats: ['strong'] },
    ]);
  });

  it('takes no longer for a text full of marks that close nothing', () => {
    const text = '*[`_~~=='.repeat(5_000);
    expect(highlightedText(text, []).length).toBeGreaterThan(0);
  });
});
