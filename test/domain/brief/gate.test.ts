import { describe, expect, test } from 'vitest';
import { gateState } from '../../../src/domain/brief/gate-state';
import { mayBecomeReady, missingDecisions } from '../../../src/domain/brief/missing-decisions';
import { parseReceipt } from '../../../src/domain/brief/parse-receipt';
import type { DecisionKind, DecisionTarget, ReviewDecision } from '../../../src/domain/brief/review-decision';
import { isMarkedReviewed } from '../../../src/domain/brief/review-property-names';
import { note } from '../../note-record-builder';

const lesson: DecisionTarget = { path: 'A.md', line: null, title: 'A', link: '[[A]]' };
const rule: DecisionTarget = { path: 'A.md', line: 12, title: 'A', link: '[[A#Guardrails]]', text: 'Never discount.' };
const decide = (target: DecisionTarget, decision: DecisionKind, reason = ''): ReviewDecision => ({ target, decision, reason, by: 'Maria', at: '2026-03-01' });

describe('what keeps a brief from being ready', () => {
  test('is every lesson and rule without a decision', () => {
    expect(missingDecisions([lesson, rule], [decide(lesson, 'apply')]).undecided).toEqual([rule]);
  });

  test('is a decision without the reason it needs: apply needs none', () => {
    const decisions = [decide(lesson, 'apply'), decide(rule, 'override', ' ')];
    expect(missingDecisions([lesson, rule], decisions).withoutReason).toEqual([decisions[1]]);
    expect(missingDecisions([lesson, rule], [...decisions, decide(rule, 'override', 'agreed')]).withoutReason).toEqual([]);
  });

  test('is not that a rule moved to another line, but that its words changed', () => {
    const decisions = [decide(rule, 'apply')];
    expect(missingDecisions([{ ...rule, line: 40 }], decisions).undecided).toEqual([]);
    expect(missingDecisions([{ ...rule, text: 'Never discount in DACH.' }], decisions).undecided).toHaveLength(1);
  });

  test('depends on the level', () => {
    const open = missingDecisions([lesson], []);
    expect([mayBecomeReady('off', open), mayBecomeReady('reason', open), mayBecomeReady('reason', open, 'deadline'), mayBecomeReady('block', open, 'deadline')])
      .toEqual([true, false, true, false]);
    const bare = missingDecisions([lesson], [decide(lesson, 'override')]);
    expect([mayBecomeReady('reason', bare, 'deadline'), mayBecomeReady('block', bare)]).toEqual([false, false]);
    expect(mayBecomeReady('block', missingDecisions([lesson], [decide(lesson, 'apply')]))).toBe(true);
  });
});

describe('the state of the gate', () => {
  const brief = (status: string | null) => note({ path: 'Brief.md' }, { kind: 'brief', status });
  const receipt = parseReceipt('> [!postmortem-review] Review\n> - [[A]] · apply · x · Maria · 2026-03-01\n> - [[B]] · override · y · Ivan · 2026-03-02');

  test('is unreviewed, started, reviewed, or ready without review', () => {
    expect(gateState(brief('draft'), null, false)).toEqual({ state: 'unreviewed' });
    expect(gateState(brief(null), null, false)).toEqual({ state: 'unreviewed' });
    expect(gateState(brief('draft'), receipt, false)).toEqual({ state: 'started', decided: 2 });
    expect(gateState(brief('ready'), receipt, true)).toEqual({ state: 'reviewed', at: '2026-03-02', by: ['Maria', 'Ivan'], decided: 2, overrides: 1, conflict: false });
    expect(gateState(brief('live'), null, true)).toEqual({ state: 'ready-without-review', status: 'live' });
  });

  test('is not reviewed when the status was set by hand over a review that was only begun', () => {
    expect(gateState(brief('ready'), receipt, false)).toEqual({ state: 'ready-without-review', status: 'ready' });
  });

  test('is reviewed when there was no precedent', () => {
    const record = parseReceipt('> [!postmortem-review]\n> - No precedent · Maria · 2026-03-01');
    expect(gateState(brief('done'), record, true)).toMatchObject({ state: 'reviewed', decided: 0, at: '2026-03-01' });
  });

  test('is none for a note that is no brief', () => {
    expect(gateState(note({}), receipt, true)).toBeNull();
  });

  test('reads the mark of a finished review from the properties', () => {
    expect(isMarkedReviewed('---\nreviewed-by: Maria\nreviewed: true\n---\n', {})).toBe(true);
    expect(isMarkedReviewed('---\nreviewed-by: Maria\nreviewed: false\n---\nreviewed: true', {})).toBe(false);
    expect(isMarkedReviewed('---\ngeprüft: true\n---\n', { reviewed: ['geprüft'] })).toBe(true);
    expect(isMarkedReviewed('reviewed: true', {})).toBe(false);
  });
});
