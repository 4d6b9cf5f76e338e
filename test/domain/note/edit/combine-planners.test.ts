import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import { combinePlanners } from '../../../../src/domain/note/edit/combine-planners';
import type { EditPlanner, TextChange } from '../../../../src/domain/note/edit/edit-plan';
import { makePlan } from '../../../../src/domain/note/edit/make-plan';

function replacing(what: string, by: string): EditPlanner {
  return (text) => {
    const start = text.indexOf(what);
    return start === -1 ? { state: 'unchanged' } : makePlan(text, [{ start, end: start + what.length, insert: by }]);
  };
}

const refusing: EditPlanner = () => ({
  state: 'refused',
  problem: { code: 'conflict-markers', path: 'a.md', line: 0, column: null, details: {} },
});

describe('several planners in one plan', () => {
  it('let later planners see what earlier ones wrote', () => {
    const plan = combinePlanners(replacing('draft', 'in review'), replacing('review', 'discussion'))('status: draft');
    expect(applyPlan('status: draft', plan)).toBe('status: in discussion');
  });

  it('become one plan against the original with only the bytes that differ', () => {
    const plan = combinePlanners(replacing('one', 'ONE'), replacing('three', 'THREE'))('one two three');
    expect(plan).toEqual({
      state: 'changes',
      madeFrom: 'one two three',
      changes: [{ start: 0, end: 3, insert: 'ONE' }, { start: 8, end: 13, insert: 'THREE' }],
    });
  });

  it('say unchanged when one takes back what another did', () => {
    expect(combinePlanners(replacing('a', 'b'), replacing('b', 'a'))('a c')).toEqual({ state: 'unchanged' });
  });

  it('are refused as a whole when one refuses', () => {
    expect(combinePlanners(replacing('a', 'b'), refusing)('a').state).toBe('refused');
  });

  it('say unchanged when there are none', () => {
    expect(combinePlanners()('text')).toEqual({ state: 'unchanged' });
  });

  it('give the same text as one after the other, whatever they change', () => {
    const edit = fc.record({ at: fc.nat(40), length: fc.nat(10), insert: fc.string({ maxLength: 6 }) });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 5 }), (text, steps) => {
      const planners = steps.map((edits): EditPlanner => (current) => makePlan(current, apart(current, edits)));
      const oneByOne = planners.reduce((current, planner) => applyPlan(current, planner(current)), text);
      const plan = combinePlanners(...planners)(text);
      expect(applyPlan(text, plan)).toBe(oneByOne);
      expect(plan.state === 'unchanged').toBe(oneByOne === text);
    }), { numRuns: 1000 });
  });
});

describe('applying a plan', () => {
  it('throws when the text is another one by now', () => {
    const plan = replacing('a', 'b')('a');
    expect(() => applyPlan('c', plan)).toThrow('another text');
  });

  it('never splits a character or a line end in two', () => {
    const plan = makePlan('😀', [{ start: 0, end: 2, insert: '😁' }]);
    expect(plan).toMatchObject({ changes: [{ start: 0, end: 2, insert: '😁' }] });
    expect(makePlan('a\r\nb', [{ start: 1, end: 3, insert: '\r' }])).toMatchObject({ changes: [{ start: 1, end: 3 }] });
  });
});

interface RawEdit { readonly at: number; readonly length: number; readonly insert: string }

function apart(text: string, edits: readonly RawEdit[]): TextChange[] {
  let done = 0;
  return [...edits].sort((first, second) => first.at - second.at).map(({ at, length, insert }) => {
    const start = Math.min(text.length, Math.max(done, at));
    done = Math.min(text.length, start + length);
    return { start, end: done, insert };
  });
}
