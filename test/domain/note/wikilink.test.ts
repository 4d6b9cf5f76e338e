import { describe, expect, test } from 'vitest';
import { splitList } from '../../../src/domain/note/split-list';
import { firstLink, linkParts, withoutLinks } from '../../../src/domain/note/wikilink';

describe('links', () => {
  test.each([
    ['[[Spring]]', 'Spring', 'Spring'], ['[[Briefs/Spring]]', 'Spring', 'Briefs/Spring'], ['[[Briefs/Spring.md#Goal|the brief]]', 'the brief', 'Briefs/Spring.md#Goal'], ['see [[Spring|]] and [[Summer]]', 'Spring', 'Spring'], ['[[#Goal]]', '#Goal', '#Goal'],
    ['[the brief](Briefs/Spring%20one.md)', 'the brief', 'Briefs/Spring one.md'], ['[b](<Briefs/Spring one.md> "title")', 'b', 'Briefs/Spring one.md'], ['[bad](%E0%A4%A)', 'bad', '%E0%A4%A'], ['[[a\\|b]]', 'b', 'a'], ['![[Image.png]]', 'Image.png', 'Image.png'],
  ])('%j', (written, text, target) => {
    expect(firstLink(written)).toEqual({ text, target });
  });

  test.each(['', 'Spring', '[[', '[[]]', '[text]', '[site](https://example.org)', '[mail](mailto:a@b.c)', '[x]()'])('%j has none', (written) => {
    expect(firstLink(written)).toBeNull();
  });

  test('are replaced by what a reader sees', () => {
    expect(withoutLinks('[[A/b|c]], [d](e.md) and ![[f.png]]')).toBe('c, d and f.png');
    expect(withoutLinks('no links [here]')).toBe('no links [here]');
  });

  test('may come without brackets', () => {
    expect(linkParts('Markets/Germany|DE')).toEqual({ text: 'DE', target: 'Markets/Germany' });
  });
});

describe('lists as text', () => {
  test.each<[string, string[]]>([
    ['a, b;c、d', ['a', 'b', 'c', 'd']], ['a, (b, c), [[d, e]]', ['a', '(b, c)', '[[d, e]]']], ['1,000', ['1,000']], ['a,,b,', ['a', 'b']], ['', []], ['a | b', ['a', 'b']], ['a\nb', ['a', 'b']], ['(a, b', ['(a, b']], ['a), b', ['a)', 'b']],
  ])('%j', (text, members) => {
    expect(splitList(text)).toEqual(members);
  });

  test('stay whole when a member is a sentence', () => {
    expect(splitList('short, and a member that is longer than anything a name would be, really', 20)).toHaveLength(1);
  });
});
