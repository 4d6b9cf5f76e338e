import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/domain/note/edit/apply-plan';
import { editorChanges } from '../../src/vault/editor-changes';

describe('the changes of a plan in an editor', () => {
  it('have lines and columns from 0, the last change first', () => {
    const text = 'one\ntwo\n\nfour';
    expect(editorChanges(text, [{ start: 1, end: 5, insert: 'x' }, { start: 8, end: 8, insert: 'new' }, { start: 13, end: 13, insert: '!' }])).toEqual([
      { from: { line: 3, ch: 4 }, to: { line: 3, ch: 4 }, text: '!' },
      { from: { line: 2, ch: 0 }, to: { line: 2, ch: 0 }, text: 'new' },
      { from: { line: 0, ch: 1 }, to: { line: 1, ch: 1 }, text: 'x' },
    ]);
  });

  it('give the planned text when carried out one after the other', () => {
    const lines = fc.array(fc.string({ maxLength: 8 }).map((line) => line.replace(/[\r\n]/g, '')), { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(lines, fc.array(fc.nat(60), { maxLength: 8 }), (written, places) => {
      const text = written.join('\n');
      const offsets = [...new Set(places.map((place) => Math.min(place, text.length)))].sort((first, second) => first - second);
      const changes = offsets.flatMap((start, index) => (index % 2 === 0 ? [{ start, end: offsets[index + 1] ?? start, insert: 'N\nL' }] : []));
      const result = editorChanges(text, changes).reduce((current, { from, to, text: insert }) => {
        const offset = ({ line, ch }: { line: number; ch: number }): number => current.split('\n').slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + ch;
        return current.slice(0, offset(from)) + insert + current.slice(offset(to ?? from));
      }, text);
      expect(result).toBe(applyChanges(text, changes));
    }));
  });
});
