import { describe, expect, it } from 'vitest';
import { checksOff, planCheckOff } from '../../../../src/domain/postmortem/checks/checks-off';
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
