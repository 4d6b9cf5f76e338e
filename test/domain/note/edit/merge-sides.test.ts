import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conflictRegions, isInProperties, sideOf } from '../../../../src/domain/note/conflict-sides';
import { mergeSides } from '../../../../src/domain/note/edit/merge-sides';

const marks = ['<<<<<<< HEAD\n', '=======\n', '>>>>>>> other\n'] as const;
const merge = (ours: string, theirs: string): string => mergeSides(ours, theirs, { marks, isUnited: (line) => line.startsWith('+ ') });

describe('two sides of a note', () => {
  it('become one where they say the same, and keep both between marks where not', () => {
    expect(merge('a\nb\nc\n', 'a\nx\nc\n')).toBe('a\n<<<<<<< HEAD\nb\n=======\nx\n>>>>>>> other\nc\n');
    expect(merge('a\n+ b\nc\n', 'a\n+ x\n+ b\nc\n')).toBe('a\n+ x\n+ b\nc\n');
  });

  it('have their properties compared by name, whatever their order', () => {
    expect(merge('---\na: 1\nb: [x]\n# note\nc: 3\n---\n', '---\nc: 3\nd: 4\na: 1\nb: [y]\n# note\n---\n')).toBe(
      '---\na: 1\n<<<<<<< HEAD\nb: [x]\n# note\n=======\nb: [y]\n# note\n>>>>>>> other\nc: 3\nd: 4\n---\n',
    );
    expect(merge('---\na: 1 # why\n---\n', '---\na: 1\n---\n')).toBe('---\na: 1 # why\n---\n');
  });

  it('can be taken apart again, line for line, but for blank lines', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '- x', '## h'), { maxLength: 9 }).map((lines) => lines.map((line) => `${line}\n`).join(''));
    fc.assert(fc.property(text, text, (ours, theirs) => {
      const merged = merge(ours, theirs);
      const regions = conflictRegions(merged);
      expect(sideOf(merged, regions, 'ours')).toBe(ours);
      expect(sideOf(merged, regions, 'theirs')).toBe(theirs);
    }));
  });
});

describe('the regions of a conflict', () => {
  it('are found with Windows line ends and with a third side, which is passed over', () => {
    const [region] = conflictRegions('a\r\n<<<<<<< HEAD\r\nb\r\n||||||| base\r\no\r\n=======\r\nc\r\n>>>>>>> x');
    expect(region).toMatchObject({ ours: 'b\r\n', theirs: 'c\r\n', start: 3 });
  });

  it('are none where the marks are not in order', () => {
    expect(conflictRegions('<<<<<<< a\nb\n>>>>>>> c\n')).toEqual([]);
    expect(conflictRegions('=======\n<<<<<<< a\n=======\n')).toEqual([]);
  });

  it('are among the properties from the first line on to the closing fence', () => {
    const text = '---\n<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n---\n<<<<<<< a\nx\n=======\ny\n>>>>>>> b\n';
    expect(conflictRegions(text).map((region) => isInProperties(text, region))).toEqual([true, false]);
  });
});
