import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { noteSignalsFromCache } from '../../src/vault/note-signals-from-cache';
import { noteStructureFromCache } from '../../src/vault/note-structure-from-cache';
import { scanMetadata } from '../host/metadata/scan-metadata';
import { noteStructureOf } from '../note-structure-of';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

describe('the structure of a note', () => {
  it('keeps headings, sections, list items and links with their places in the text', () => {
    const text = '---\nbrief: "[[Spring|the brief]]"\n---\n\n## Actions\n\n- [x] Ask [[Maria#Role]]\n  - later ![[chart.png]]\n';
    const note = noteStructureOf(text, 'Retros/One.md');
    expect(note.path).toBe('Retros/One.md');
    expect(note.headings).toEqual([{ text: 'Actions', level: 2, start: 39, end: 49, line: 4, endLine: 4 }]);
    expect(note.sections.map(({ type, line, endLine }) => [type, line, endLine])).toEqual([['yaml', 0, 2], ['heading', 4, 4], ['list', 6, 7]]);
    expect(note.listItems.map(({ task, parent, start, end }) => [task, parent, text.slice(start, end)])).toEqual([
      ['x', -6, '- [x] Ask [[Maria#Role]]'], [null, 6, '- later ![[chart.png]]'],
    ]);
    expect(note.links.map(({ target, displayText, property, span }) => [target, displayText, property, span?.line ?? null])).toEqual([
      ['Spring', 'the brief', 'brief', null], ['Maria#Role', 'Maria > Role', null, 6], ['chart.png', 'chart.png', null, 7],
    ]);
  });

  it('has valid properties with their place', () => {
    expect(noteStructureOf('---\na: 1\n---\n').frontmatter).toEqual({ state: 'valid', values: { a: 1 }, span: { start: 0, end: 12, line: 0, endLine: 2 } });
  });

  it.each([['nothing', ''], ['empty lines', '\n\n'], ['a comment', '# later\n']])('takes a block with %s as valid and without values', (_, inner) => {
    expect(noteStructureOf(`---\n${inner}---\ntext`).frontmatter).toMatchObject({ state: 'valid', values: {} });
  });

  it('takes a block that the app could not read as malformed', () => {
    expect(noteStructureOf('---\nowner: @maria\n---\ntext').frontmatter).toEqual({ state: 'malformed', span: { start: 0, end: 21, line: 0, endLine: 2 } });
  });

  it('has no block where there is none', () => {
    expect(noteStructureOf('text').frontmatter).toEqual({ state: 'absent' });
  });

  it('has the text alone while the app has no cache, or an empty one', () => {
    const bare = { path: 'a.md', text: 'x', frontmatter: { state: 'absent' }, headings: [], sections: [], listItems: [], links: [], tags: [] };
    expect(noteStructureFromCache('a.md', 'x', null)).toEqual(bare);
    expect(noteStructureFromCache('a.md', 'x', {})).toEqual(bare);
  });

  it('never changes the cache, which other notes may share', () => {
    const text = '---\ntags: [a]\n---\n![[z]] [[a]] #b\n\n- [ ] x\n';
    const cache: CachedMetadata = frozen(scanMetadata(text));
    expect(noteStructureFromCache('a.md', text, cache).tags).toEqual(['#a', '#b']);
    expect(noteSignalsFromCache('a.md', cache).tags).toEqual(['#a', '#b']);
  });
});

describe('tags of a note', () => {
  it.each([
    ['a list', 'tags: [retro, "#q3", 5, null, "two words"]', ['#retro', '#q3']],
    ['one text', 'tags: retro', ['#retro']],
    ['a text with commas, which the app does not take', 'tags: retro, q3', []],
    ['a key in another case', 'Tags: [retro]', ['#retro']],
    ['the old singular key, which the app does not take', 'tag: retro', []],
  ])('come from %s', (_, yaml, expected) => {
    expect(noteStructureOf(`---\n${yaml}\n---\n`).tags).toEqual(expected);
  });

  it('come from the body as well, behind those of the properties', () => {
    expect(noteStructureOf('#body\n\n> [!note] #quoted').tags).toEqual(['#body', '#quoted']);
    expect(noteStructureOf('---\ntags: [x]\n---\n#body').tags).toEqual(['#x', '#body']);
  });
});

describe('the signals of a note', () => {
  const signals = (text: string) => noteSignalsFromCache('a.md', scanMetadata(text));

  it('hold properties, headings and whether there is a callout', () => {
    expect(signals('---\ntype: retro\n---\n# One\n## Two\n\n> [!library] x\n')).toEqual({
      path: 'a.md', properties: { type: 'retro' }, malformedProperties: false, tags: [], headings: ['One', 'Two'], hasCallout: true,
    });
  });

  it('tell malformed properties from none and from an empty block', () => {
    expect(signals('---\nowner: @maria\n---\n').malformedProperties).toBe(true);
    expect(signals('---\n---\n').malformedProperties).toBe(false);
    expect(signals('text').malformedProperties).toBe(false);
  });

  it('are empty while the app has no cache', () => {
    expect(noteSignalsFromCache('a.md', null)).toEqual({ path: 'a.md', properties: null, malformedProperties: false, tags: [], headings: [], hasCallout: false });
  });
});

describe('properties that the app may not have read', () => {
  const doubtful = (text: string): boolean => noteSignalsFromCache('a.md', scanMetadata(text)).malformedProperties;

  it('are a malformed block, and lines right below a first `---` that is never closed', () => {
    expect(['---\nowner: @maria\n---\n', '---\ntype: brief\n\n# Spring\n', '---\ntype: brief\ntags:\n- a\n'].map(doubtful)).toEqual([true, true, true]);
  });

  it('are not what stands below a horizontal rule, nor a block that can be read', () => {
    expect(['---\n\nProse.\n', 'Prose.\n\n---\nmore\n', '---\na: 1\n---\n', '---\n', ''].map(doubtful)).toEqual([false, false, false, false, false]);
  });
});
