import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import { checksOff, planCheckOff, planChecksOn } from '../../../../src/domain/postmortem/checks/checks-off';
import { showPlan } from '../../../show-plan';
import { findingsOf } from './findings-of';

const dismissed = (text: string): string => showPlan(text, planCheckOff('Note.md', 'no-entry')(text));

describe('a check dismissed in a note', () => {
  it('finds nothing there any more', () => {
    const body = '## Learnings\n\n- Say who should come.\n';
    const codes = (properties: string): string[] => findingsOf(`---\ntype: postmortem\n${properties}---\n${body}`).map(({ code }) => code);
    expect(codes('')).toEqual(['no-entry', 'no-guardrail']);
    expect(codes('checks-off: [no-entry]\n')).toEqual(['no-guardrail']);
  });

  it('is read from a list, a text, and whatever case the property has', () => {
    expect(checksOff('---\nchecks-off:\n  - no-entry\n  - no-guardrail\n---\n')).toEqual(['no-entry', 'no-guardrail']);
    expect(checksOff('---\nChecks Off: no-entry, nonsense\n---\n')).toEqual(['no-entry']);
    expect(checksOff('---\nchecks-off: 5\n---\n')).toEqual([]);
    expect(checksOff('No properties')).toEqual([]);
  });

  it('is one readable property more, and nothing the second time', () => {
    expect(dismissed('---\ntype: postmortem\n---\nText\n')).toBe('+3 checks-off:\n+4   - no-entry');
    expect(dismissed('---\nchecks-off:\n  - no-entry\n---\n')).toBe('unchanged');
  });

  it('keeps what was dismissed before, known or not', () => {
    expect(dismissed('---\nchecks-off:\n  - nonsense\n  - no-guardrail\n---\n')).toBe('+4   - no-entry'.replace('4', '5'));
  });
});

describe('bringing back what a note dismissed', () => {
  const back = (text: string): string => showPlan(text, planChecksOn('Note.md')(text));

  it('takes the property away, and nothing else', () => {
    expect(applyPlan('---\ntype: postmortem # ours\nchecks-off:\n  - no-entry\n  - no-guardrail\n---\nText\n', planChecksOn('Note.md')('---\ntype: postmortem # ours\nchecks-off:\n  - no-entry\n  - no-guardrail\n---\nText\n'))).toBe('---\ntype: postmortem # ours\n---\nText\n');
  });

  it('leaves names that are no checks, and notes that dismiss nothing', () => {
    const text = '---\nchecks-off: [nonsense, no-entry]\n---\n';
    expect(checksOff(applyPlan(text, planChecksOn('Note.md')(text)))).toEqual([]);
    expect(applyPlan(text, planChecksOn('Note.md')(text))).toContain('nonsense');
    expect(back('---\ntype: postmortem\n---\n')).toBe('unchanged');
  });
});
