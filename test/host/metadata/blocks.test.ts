import { describe, expect, it } from 'vitest';
import { scanMetadata } from './scan-metadata';

/** Sections as `type firstLine-lastLine`. */
function sections(text: string): string[] {
  return (scanMetadata(text).sections ?? []).map(({ type, position }) => `${type} ${position.start.line}-${position.end.line}`);
}

/** List items as the text they cover, with their task character and parent. */
function items(text: string): string[] {
  return (scanMetadata(text).listItems ?? []).map(({ position, parent, task }) =>
    `${parent}${task === undefined ? '' : ` [${task}]`} ${text.slice(position.start.offset, position.end.offset)}`);
}

describe('sections', () => {
  it('takes a whole callout as one section, nested callouts and lazy lines included', () => {
    expect(sections('> [!guardrail] Never\n> > [!note]\n> > - deep\nlazy\n\nafter\n')).toEqual(['callout 0-3', 'paragraph 5-5']);
  });

  it('knows a callout with fold marks and with spaces before it', () => {
    expect(sections('  > [!library]- Folded\n  > text\n')).toEqual(['callout 0-1']);
  });

  it('keeps a plain quote apart from a callout', () => {
    expect(sections('> only\n> a quote\n')).toEqual(['blockquote 0-1']);
  });

  it('knows tables with and without outer bars, and only below a row of dashes', () => {
    expect(sections('| a | b |\n|---|:-:|\n| 1 | 2 |\n')).toEqual(['table 0-2']);
    expect(sections('a | b\n- | -\n1 | 2\n')).toEqual(['table 0-2']);
    expect(sections('| a | b |\n| 1 | 2 |\n')).toEqual(['paragraph 0-1']);
  });

  it('ends a table at an empty line', () => {
    expect(sections('| a |\n| - |\n| 1 |\n\ntext\n')).toEqual(['table 0-2', 'paragraph 4-4']);
  });

  it('reads a table only where no paragraph stands directly above it', () => {
    expect(sections('text\n| a |\n| - |\n')).toEqual(['paragraph 0-2']);
  });

  it('tells a thematic break, an underlined heading and a list apart', () => {
    expect(sections('Title\n---\n\n---\n\n- item\n\n***\n\n- - -\n')).toEqual([
      'heading 0-1', 'thematicBreak 3-3', 'list 5-5', 'thematicBreak 7-7', 'thematicBreak 9-9',
    ]);
  });

  it('gives underlined headings their level', () => {
    expect(scanMetadata('One\n===\n\nTwo\n---\n').headings?.map(({ heading, level }) => `${level} ${heading}`)).toEqual(['1 One', '2 Two']);
  });

  it('drops closing marks from a heading and keeps other Markdown in it', () => {
    expect(scanMetadata('## **Bold** [[x]] ##\n').headings?.[0]?.heading).toBe('**Bold** [[x]]');
  });

  it('takes no heading from within lists, quotes or code', () => {
    expect(scanMetadata('- # item\n\n> # quote\n\n```\n# code\n```\n\n    # indented\n').headings).toBeUndefined();
  });

  it('needs a space behind the marks of a heading, and at most six of them', () => {
    expect(scanMetadata('#tag\n\n####### seven\n').headings).toBeUndefined();
  });

  it('keeps a fence open until its own kind of marks closes it, or to the end of the note', () => {
    expect(sections('~~~\n```\n~~~\ntext\n')).toEqual(['code 0-2', 'paragraph 3-3']);
    expect(sections('```js\n# no heading\n- no item')).toEqual(['code 0-2']);
  });

  it('knows indented code behind an empty line only', () => {
    expect(sections('text\n    still text\n\n    code\n\n    code\n')).toEqual(['paragraph 0-1', 'code 3-5']);
  });

  it('knows HTML blocks, comments of HTML and comments of the app', () => {
    expect(sections('<div>\nx\n</div>\n\n<!-- a\n\nb -->\n\n%%\nhidden\n\n- hidden\n%%\n')).toEqual(['html 0-2', 'html 4-6', 'comment 8-12']);
  });

  it('knows formulas that span lines', () => {
    expect(sections('$$\na\n\nb\n$$\n')).toEqual(['math 0-4']);
  });

  it('knows footnotes with all their paragraphs', () => {
    const cache = scanMetadata('Text[^1] and [^two].\n\n[^1]: First\n\n    and more\n[^two]: Second\n');
    expect(cache.sections?.map(({ type }) => type)).toEqual(['paragraph', 'footnoteDefinition', 'footnoteDefinition']);
    expect(cache.footnotes?.map(({ id, position }) => `${id} ${position.start.line}-${position.end.line}`)).toEqual(['1 2-4', 'two 5-5']);
    expect(cache.footnoteRefs?.map(({ id, position }) => `${id} ${position.start.col}`)).toEqual(['1 4', 'two 13']);
  });

  it('knows the definitions of reference-style links', () => {
    expect(scanMetadata('See [brief][b].\n\n[b]: <Briefs/Spring webinar.md> "Brief"\n').referenceLinks?.map(({ id, link }) => `${id} ${link}`))
      .toEqual(['b Briefs/Spring webinar.md']);
  });
});

describe('list items', () => {
  it('covers its further lines but not its sublist, which starts at its content', () => {
    expect(items('- a\n  more\n    - b\n- c\n')).toEqual(['-1 - a\n  more', '0   - b', '-1 - c']);
  });

  it('nests by tabs as by spaces', () => {
    expect(items('- a\n\t- b\n\t\t- c\n\t- d\n').map((item) => item.slice(0, 2).trim())).toEqual(['-1', '0', '1', '0']);
  });

  it('includes the empty line before its next sibling', () => {
    expect(items('1. a\n\n2. b\n')).toEqual(['-1 1. a\n', '-1 2. b']);
  });

  it('starts a new list where the kind of marker changes', () => {
    expect(sections('- a\n* b\n1. c\n2) d\n')).toEqual(['list 0-0', 'list 1-1', 'list 2-2', 'list 3-3']);
  });

  it('reads any single character as a task state, an emoji too', () => {
    expect((scanMetadata('- [ ] a\n- [x] b\n1. [🔥] c\n- [xx] d\n- [ ]e\n').listItems ?? []).map(({ task }) => task)).toEqual([' ', 'x', '🔥', undefined, undefined]);
  });

  it('reports the items of callouts with the line of their list', () => {
    expect(items('text\n\n> [!todo]\n> - [ ] a\n>     - b\n')).toEqual(['-3 [ ] - [ ] a', '3   - b']);
  });

  it('keeps fenced code inside an item', () => {
    expect(items('- a\n  ```\n  - no item\n  ```\n- b\n')).toEqual(['-1 - a\n  ```\n  - no item\n  ```', '-1 - b']);
  });

  it('reports the first line of the list as the parent of its root items, at most -1', () => {
    expect((scanMetadata('\n\n- a\n- b\n').listItems ?? []).map(({ parent }) => parent)).toEqual([-2, -2]);
    expect(scanMetadata('- a').listItems?.[0]?.parent).toBe(-1);
  });
});

describe('block ids', () => {
  it('gives a paragraph and a list item the id at their end', () => {
    const cache = scanMetadata('A claim. ^Claim-1\n\n- item ^item\n');
    expect(cache.sections?.[0]?.id).toBe('Claim-1');
    expect(cache.listItems?.[0]?.id).toBe('item');
    expect(Object.entries(cache.blocks ?? {}).map(([key, { id, position }]) => `${key} ${id} ${position.start.line}`)).toEqual(['claim-1 Claim-1 0', 'item item 2']);
  });

  it('gives a table, a callout or code the id that stands alone below it', () => {
    expect(scanMetadata('| a |\n| - |\n\n^kpis\n').blocks?.kpis?.position.start.line).toBe(0);
    expect(scanMetadata('> [!note]\n\n^rule\n').sections?.[0]?.id).toBe('rule');
  });

  it('takes no id from the middle of a text or with other characters', () => {
    expect(scanMetadata('2 ^3 more\n\nx^2\n\na ^b_c\n').blocks).toBeUndefined();
  });
});
