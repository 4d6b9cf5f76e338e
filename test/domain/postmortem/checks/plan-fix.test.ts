import { describe, expect, it } from 'vitest';
import { defaultReadingConfig as config } from '../../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import type { Fix } from '../../../../src/domain/postmortem/checks/finding';
import { planFix } from '../../../../src/domain/postmortem/checks/plan-fix';
import { fixWordsIn } from '../../../../src/locales/checks/fix-words';
import { showPlan } from '../../../show-plan';
import { itemsOf } from '../read-note-of';
import { findingsOf } from './findings-of';

const plan = (text: string, fix: Fix, language = 'en') => planFix('Note.md', fix, { words: fixWordsIn(language, 'en'), config })(text);
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
      '+4 \n+5 ## Library entry\n+6 \n+7 %% Two or three sentences a colleague can use next year without reading the rest. Then, where it helps, who and what worked. %%');
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

  it.each([
    ['de', '## Bibliothekseintrag', '– Bis: [Datum] – Erfolgskriterium: [Zahl]'],
    ['ru', '## Запись в библиотеку', '– Срок: [дата] – Критерий успеха: [число]'],
    ['fr', '## Library entry', '– Due: [date]'],
  ])('writes in the language of the note (%s), and in the one of new notes where ours is missing', (language, heading, slots) => {
    expect(applyPlan(note, plan(note, entry, language))).toContain(heading);
    const fixed = applyPlan(note, plan(note, fixOf('vague-action', note), language));
    expect(fixed).toContain(slots);
    expect(findingsOf(fixed).find(({ code }) => code === 'vague-action')?.details['missing']).toBe('object,number,date,criterion');
  });

  const kpis = '---\ntype: postmortem\n---\n## Outcomes\n\n| KPI   | Plan | Actual | Variance |\n| ----- | ---- | ------ | -------- |\n| Demos | 80   | 90     | +40 %    |\n';

  it('corrects a figure in its cell and changes nothing else', () => {
    const fixed = applyPlan(kpis, plan(kpis, fixOf('variance-contradiction', kpis)));
    expect(fixed).toBe(kpis.replace('+40 %', '+13 %'));
    expect(findingsOf(fixed).some(({ code }) => code === 'variance-contradiction')).toBe(false);
  });

  it.each([['en', '80 (changed after launch, was 60)'], ['de', '80 (nach dem Start geändert, vorher 60)'], ['ru', '80 (изменено после запуска, было 60)']])('notes the committed plan behind the figure, which is read as before (%s)', (language, cell) => {
    const fix: Fix = { type: 'remark-plan', line: 7, written: '| Demos | 80   | 90     | +40 %    |', figure: '80', remark: 'was', plan: '60' };
    const fixed = applyPlan(kpis, plan(kpis, fix, language));
    expect(fixed).toContain(`| Demos | ${cell}   | 90 `);
    expect(itemsOf(fixed, 'kpi')[0]?.planned?.value).toBe(80);
    expect(plan(fixed, { ...fix, written: fixed.split('\n')[7] ?? '' }, language)).toEqual({ state: 'unchanged' });
  });
});
