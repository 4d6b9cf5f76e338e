import { describe, expect, it } from 'vitest';
import { decide, decisionOf, giveReason, goOn, isSettled, progressOf, startSession, step } from '../../../src/ui/review/review-session';

const fresh = startSession(['a', 'b', 'c'], {});

describe('a review', () => {
  it('starts at the first lesson', () => {
    expect(fresh.open).toBe('a');
    expect(progressOf(fresh)).toEqual({ done: 0, total: 3, undecided: 3, withoutReason: 0 });
  });

  it('goes on where it was left', () => {
    expect(startSession(['a', 'b', 'c'], { a: { decision: 'apply', reason: '' } }).open).toBe('b');
  });

  it('has nothing open when all was decided', () => {
    expect(startSession(['a'], { a: { decision: 'override', reason: 'agreed' } }).open).toBeNull();
  });

  it('goes to the next lesson once one is applied, reason or not', () => {
    expect(goOn(decide(fresh, 'a', 'apply'), 'a').open).toBe('b');
  });

  it('stays where a reason is missing', () => {
    const session = decide(fresh, 'a', 'not-applicable');
    expect(goOn(session, 'a').open).toBe('a');
    expect(progressOf(session)).toMatchObject({ done: 0, withoutReason: 1, undecided: 2 });
  });

  it('takes white space for no reason', () => {
    expect(isSettled({ decision: 'override', reason: '  ' })).toBe(false);
  });

  it('keeps the reason when the decision changes', () => {
    const session = decide(giveReason(decide(fresh, 'a', 'apply'), 'a', 'because'), 'a', 'override');
    expect(decisionOf(session, 'a')).toEqual({ decision: 'override', reason: 'because' });
  });

  it('comes back to what was skipped', () => {
    const last = step(step(fresh, 1), 1);
    expect(last.open).toBe('c');
    expect(goOn(decide(last, 'c', 'apply'), 'c').open).toBe('a');
  });

  it('closes the last lesson when all are decided', () => {
    const session = ['a', 'b', 'c'].reduce((before, key) => goOn(decide(before, key, 'apply'), key), fresh);
    expect(session.open).toBeNull();
    expect(progressOf(session).done).toBe(3);
  });

  it('does not move beyond its ends', () => {
    expect(step(fresh, -1).open).toBe('a');
    expect(step(step(step(step(fresh, 1), 1), 1), 1).open).toBe('c');
  });

  it('opens the first or last lesson when none is open', () => {
    expect(step({ ...fresh, open: null }, 1).open).toBe('a');
    expect(step({ ...fresh, open: null }, -1).open).toBe('c');
  });

  it('without lessons has nothing to open', () => {
    expect(step(startSession([], {}), 1).open).toBeNull();
  });
});
