import { describe, expect, it } from 'vitest';
import { defaultReadingConfig as config } from '../../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import type { Fix } from '../../../../src/domain/postmortem/checks/finding';
import { planFix } from '../../../../src/domain/postmortem/checks/plan-fix';
import { checks as words } from '../../../../src/locales/checks/en';
import { showPlan } from '../../../show-plan';
import { findingsOf } from './findings-of';

const plan = (text: string, fix: Fix) => planFix('Note.md', fix, { words, config })(text);
const entry: Fix = { type: 'add-section', role: 'library-entry' };
const note = '---\ntype: postmortem\n---\n## Actions\n\n- Improve quality (Maria Kern)\n';

function fixOf(code: string, text: string): Fix {
  const fix = findingsOf(text).find((finding) => finding.code === code)?.fix;
  if (!fix) throw new Error(`${code} has no fix`);
  return fix;
}

describe('the fix of a finding', () => {
  it('adds a heading with its prompt as a comment, once', () => {
    expect(showPlan('# A\n\nText\n', plan('# A\n\nText\n', entry))).toBe(
      '+4 \n+5 ## Library entry\n+6 \n+7 %% Two or three sentences a colleague can use next year. %%');
    const fixed = applyPlan(note, plan(note, entry));
    expect(plan(fixed, entry)).toEqual({ state: 'unchanged' });
  });

  it('turns a missing part into an empty heading that the finding then points at', () => {
    const fixed = applyPlan(note, plan(note, fixOf('no-entry', note)));
    const found = findingsOf(fixed).find(({ code }) => code === 'no-entry');
    expect(fixed.split('\n')[found?.line ?? 0]).toBe('## Library entry');
    expect(found?.fix).toBeNull();
  });

  it('writes the missing slots behind an action, to be filled in, and counts none of them as said', () => {
    const fix = fixOf('vague-action', note);
    const fixed = applyPlan(note, plan(note, fix));
    expect(fixed).toContain('- Improve quality (Maria Kern) – Due: [date] – Success criterion: [figure]\n');
    expect(findingsOf(fixed).find(({ code }) => code === 'vague-action')?.details['missing']).toBe('object,number,date,criterion');
    expect(plan(fixed, fixOf('vague-action', fixed))).toEqual({ state: 'unchanged' });
  });

  it('finds an action that has moved, and refuses one that is gone', () => {
    const fix = fixOf('vague-action', note);
    const moved = note.replace('## Actions', '# Title\n\n## Actions');
    expect(applyPlan(moved, plan(moved, fix))).toContain('Due: [date]');
    expect(plan('Nothing left.\n', fix)).toMatchObject({ state: 'refused', problem: { code: 'text-moved' } });
  });
});
