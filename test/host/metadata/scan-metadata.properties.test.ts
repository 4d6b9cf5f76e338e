import fc from 'fast-check';
import type { CachedMetadata, Pos } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { scanMetadata } from './scan-metadata';

const pieces = [
  '- ', '* ', '1. ', '2) ', '> ', '>', '  ', '    ', '\t', '# ', '## ', '---', '***', '```', '~~~', '| a ', '|', '|---|', '[ ] ', '[x] ', '#tag', '#日本',
  '[[', ']]', '[[Note#A|b]]', '![[', '[a](b%20c.md)', '](', '`', '``', '%%', '$$', '$', '<!--', '-->', '<div>', '</div>', '<a href="#x">', '^id', '[^1]: ',
  '[^1]', '[r]: x', '\\', '===', 'text', 'Слово', '🔥', '[!note]', ' ', 'key: ', '"', '@',
];
const lineEnds = ['\n', '\n', '\n\n', '\r\n'];
const soup = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...lineEnds), fc.string({ maxLength: 4 })), { maxLength: 80 }).map((parts) => parts.join(''));
const notes = fc.tuple(fc.constantFrom('', '\uFEFF', '---\n', '---\r\nkey: value\r\n---\r\n', '---\n- a\n---\n'), soup).map(([head, body]) => head + body);

function positions(cache: CachedMetadata): Pos[] {
  const { sections = [], headings = [], listItems = [], tags = [], links = [], embeds = [], footnotes = [], footnoteRefs = [], referenceLinks = [] } = cache;
  const blocks = Object.values(cache.blocks ?? {});
  const all = [...sections, ...headings, ...listItems, ...tags, ...links, ...embeds, ...footnotes, ...footnoteRefs, ...referenceLinks, ...blocks];
  return all.map(({ position }) => position);
}

/** Line and column of an offset, counted the slow way. */
function placeOf(text: string, offset: number): { line: number; col: number; offset: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, col: before[before.length - 1]?.length ?? 0, offset };
}

describe('any text', () => {
  it('gives places that lie in the text, with lines and columns that agree with the offsets', () => {
    fc.assert(fc.property(notes, (text) => {
      for (const { start, end } of positions(scanMetadata(text))) {
        expect(start.offset).toBeLessThanOrEqual(end.offset);
        expect(end.offset).toBeLessThanOrEqual(text.length);
        expect(start).toEqual(placeOf(text, start.offset));
        expect(end).toEqual(placeOf(text, end.offset));
      }
    }), { numRuns: 2000 });
  });

  it('gives sections in order that do not overlap and leave out nothing but white space', () => {
    fc.assert(fc.property(notes, (text) => {
      let covered = text.startsWith('\uFEFF') ? 1 : 0;
      for (const { position } of scanMetadata(text).sections ?? []) {
        expect(position.start.offset).toBeGreaterThanOrEqual(covered);
        expect(text.slice(covered, position.start.offset).trim()).toBe('');
        covered = position.end.offset;
      }
      expect(text.slice(covered).trim()).toBe('');
    }), { numRuns: 2000 });
  });

  it('gives list items in order whose parents come before them', () => {
    fc.assert(fc.property(notes, (text) => {
      const items = scanMetadata(text).listItems ?? [];
      const lines = new Set<number>();
      for (const { position, parent } of items) {
        if (parent >= 0) expect(lines.has(parent)).toBe(true);
        lines.add(position.start.line);
      }
      const starts = items.map(({ position }) => position.start.line);
      expect(starts).toEqual([...starts].sort((first, second) => first - second));
    }), { numRuns: 2000 });
  });

  it('gives tags and links that quote the text', () => {
    fc.assert(fc.property(notes, (text) => {
      const { tags = [], links = [], embeds = [] } = scanMetadata(text);
      for (const { tag, position } of tags) expect(text.slice(position.start.offset, position.end.offset)).toBe(tag);
      for (const { original, position } of [...links, ...embeds]) expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
    }), { numRuns: 1000 });
  });

  it('has no empty lists and no positions of properties without properties', () => {
    fc.assert(fc.property(notes, (text) => {
      const { frontmatter, frontmatterPosition, frontmatterLinks, ...rest } = scanMetadata(text);
      expect(frontmatterPosition === undefined).toBe(frontmatter === undefined);
      expect(frontmatterLinks === undefined).toBe(frontmatter === undefined);
      for (const list of Object.values(rest)) if (Array.isArray(list)) expect(list.length).toBeGreaterThan(0);
    }));
  });
});

describe('any properties block', () => {
  const lines = fc.constantFrom(
    'a: 1', 'b: "q"', "c: 'x'", 'd:', '  - e', '- f', 'g: [h, i]', 'j: {k: l}', 'm: n: o', '@p', 'q: @r', 's: t #u', '#v', 'w: |', '  x', 'y: 2026-01-02',
    'z: ~', 'a: 2', 'A: true', 'B: 0x1F', 'C: 1e3', 'D: .5', 'E: +1', 'F: null', 'G: No', 'H: "[[x]]"', 'I: [[x]]', 'J: a, b', 'K K: v', 'L: - x', 'M: 007', 'N: -',
    'O: 1_000', 'P: "a\\nb"', 'Q: \u00a0x', 'R: 12:30', 'S: x:y', 'T: *no', 'U: !tag x', 'V: "#w"', 'ключ: знач',
  );

  function mapOf(source: string): unknown {
    try {
      const document = parseDocument(`${source}\n`, { logLevel: 'silent' });
      const value: unknown = document.errors.length > 0 ? null : document.toJS();
      return typeof value === 'object' && !Array.isArray(value) ? value ?? undefined : undefined;
    } catch {
      return undefined;
    }
  }

  it('has the values that the YAML package reads, or none where it finds an error', () => {
    fc.assert(fc.property(fc.array(lines, { maxLength: 7 }), (chosen) => {
      const source = chosen.join('\n');
      expect(scanMetadata(`---\n${source}\n---\n`).frontmatter).toEqual(mapOf(source));
    }), { numRuns: 2000 });
  });
});
