import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineAt, lineStarts } from '../../../src/domain/shared/line-starts';
import { readNoteOf } from './read-note-of';

const lines = [
  '', '---', 'type: postmortem', 'type: [retro, "[[x]]"]', 'market: {name: DE}', 'owner: @maria', 'start: 2026-02-30', 'campaign:', '  name: x', '- item', '  - nested',
  '# Title', '## Library entry', '## Guardrails', '## What went well', '### Never', '**Learnings**', '_What went well?_', 'Actions:', '- Never gate it (DE) because [market:: US]',
  '- **Always** ', '- Always', '* [ ] task #guardrail', '1. ~~Avoid x~~ (retired)', '> [!guardrail] Never', '> > [!library] a', '> - Prefer **b** — c', '> text', '| a | b |', '|---|---|',
  '| Keep | \\| Try', '```', '~~~', '%%', '<!--', '-->', '$$', '<<<<<<< HEAD', '=======', '>>>>>>> x', '**Market:** Germany', 'Market:: [[DE|x]]', '[[', ']](', '\t- tab', '🎉 emoji: ä é 国 никогда', '必ず確認する',
  'Creator profile: x', '- Content type: `y`', '[review-by:: 2026-13-01]', '\u0000', '\ud800', 'a'.repeat(60),
];
const text = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...lines) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) }), { maxLength: 30 });
const note = fc.tuple(text, fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([parts, lineEnd, known]) => `${known ? `---${lineEnd}type: postmortem${lineEnd}---${lineEnd}` : ''}${parts.join(lineEnd)}`);

describe('any text', () => {
  test('is read without a throw, with items and problems that lie in it and quote it', () => {
    fc.assert(fc.property(note, (written) => {
      const record = readNoteOf(written);
      const starts = lineStarts(written);
      for (const { source, text: said } of record?.items ?? []) {
        expect(source.start).toBeGreaterThanOrEqual(0);
        expect(source.end).toBeLessThanOrEqual(written.length);
        expect(source.start).toBeLessThan(source.end);
        expect(lineAt(starts, source.start)).toBe(source.line);
        expect(lineAt(starts, source.end - 1)).toBe(source.endLine);
        expect(said.trim()).not.toBe('');
        expect(said).not.toContain('[object Object]');
      }
      for (const { line } of record?.problems ?? []) {
        expect(line).toBeGreaterThanOrEqual(0);
        expect(line).toBeLessThan(starts.length);
      }
    }), { numRuns: 800, examples: [['## Library entry\n- item\n\n- item\n| Keep | \\| Try']] });
  });

  test('is read the same twice', () => {
    fc.assert(fc.property(note, (written) => {
      expect(readNoteOf(written)).toEqual(readNoteOf(written));
    }), { numRuns: 200 });
  });

  test('gives the texts that were written: every guardrail without markup and asides is a piece of its source', () => {
    fc.assert(fc.property(note, (written) => {
      for (const item of readNoteOf(written)?.items ?? []) {
        if (item.kind !== 'guardrail') continue;
        const source = written.slice(item.source.start, item.source.end).replace(/\s+/g, ' ');
        const first = item.text.replace(/\s+/g, ' ').split(' ')[0] ?? '';
        expect(source).toContain(first);
      }
    }), { numRuns: 500 });
  });
});
