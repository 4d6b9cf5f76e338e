import { describe, expect, it } from 'vitest';
import { scanMetadata } from './scan-metadata';

describe('properties', () => {
  it('keeps dates as texts and types numbers and booleans', () => {
    expect(scanMetadata('---\nstart: 2026-03-01\nat: 2026-03-01T10:00\nn: 1.5\nok: true\nyes: yes\nnone:\n---\n').frontmatter)
      .toEqual({ start: '2026-03-01', at: '2026-03-01T10:00', n: 1.5, ok: true, yes: 'yes', none: null });
  });

  it.each([
    ['an unquoted @', 'owner: @maria'],
    ['a tab as indentation', 'a:\n\t- b'],
    ['a key twice', 'a: 1\na: 2'],
    ['conflict marks', '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> other'],
    ['a colon in a plain text', 'title: a: b'],
    ['a list instead of a map', '- a\n- b'],
  ])('leaves a block with %s as a yaml section without values', (_, yaml) => {
    const cache = scanMetadata(`---\n${yaml}\n---\n\ntext\n`);
    expect(cache.sections?.map(({ type }) => type)).toEqual(['yaml', 'paragraph']);
    expect(cache).not.toHaveProperty('frontmatter');
    expect(cache).not.toHaveProperty('frontmatterPosition');
    expect(cache).not.toHaveProperty('frontmatterLinks');
  });

  it('keeps an empty block as a yaml section without values', () => {
    const cache = scanMetadata('---\n---\ntext\n');
    expect(cache.sections?.[0]).toMatchObject({ type: 'yaml', position: { end: { line: 1, col: 3, offset: 7 } } });
    expect(cache).not.toHaveProperty('frontmatter');
  });

  it('takes a block only from the very first line, and only when it is closed', () => {
    expect(scanMetadata('\n---\na: 1\n---\n')).not.toHaveProperty('frontmatter');
    expect(scanMetadata('---\na: 1\n').sections?.[0]?.type).toBe('thematicBreak');
    expect(scanMetadata('--- \na: 1\n---  \n').frontmatter).toEqual({ a: 1 });
  });

  it('finds quoted links in values, lists and maps, with their keys', () => {
    const cache = scanMetadata('---\nbrief: "[[Briefs/Spring|Spring]]"\nrelated:\n  - "[[A#B]]"\n  - plain\nnested:\n  deep: "[[C]]"\n---\n');
    expect(cache.frontmatterLinks).toEqual([
      { key: 'brief', link: 'Briefs/Spring', original: '[[Briefs/Spring|Spring]]', displayText: 'Spring' },
      { key: 'related.0', link: 'A#B', original: '[[A#B]]', displayText: 'A > B' },
      { key: 'nested.deep', link: 'C', original: '[[C]]', displayText: 'C' },
    ]);
  });

  it('has an empty list of links beside values without links', () => {
    expect(scanMetadata('---\na: 1\n---\n').frontmatterLinks).toEqual([]);
  });

  it('reads notes with a byte order mark and with CRLF, with places in the text as it is', () => {
    const text = '\uFEFF---\r\ncampaign: Spring\r\n---\r\n\r\n# Summary\r\n\r\n- one\r\n- two\r\n';
    const cache = scanMetadata(text);
    expect(cache.frontmatter).toEqual({ campaign: 'Spring' });
    expect(cache.headings?.[0]?.heading).toBe('Summary');
    expect(cache.listItems?.map(({ position }) => text.slice(position.start.offset, position.end.offset))).toEqual(['- one', '- two']);
  });

  it('is not fooled by aliases that multiply', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghi'.split('').map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`)];
    expect(scanMetadata(`---\n${bomb.join('\n')}\n---\n`)).not.toHaveProperty('frontmatter');
  });
});
