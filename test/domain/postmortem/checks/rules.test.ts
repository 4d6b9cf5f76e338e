import { describe, expect, it } from 'vitest';
import { checkCodes } from '../../../../src/domain/postmortem/checks/check-code';
import { findingsOf, linesFound } from './findings-of';
import { ruleExamples, withProperties } from './rule-examples';

/** Bodies without properties become postmortems; three lines go before them. */
const noteOf = (written: string): string => (written.startsWith('---') ? written : withProperties('', written));

for (const code of checkCodes) {
  if (code === 'plan-changed') continue;
  describe(code, () => {
    const { found, fine } = ruleExamples[code];

    it.each(found.map(([note, ...lines]) => ({ note, lines })))('points at line $lines of $note', ({ note, lines }) => {
      expect(linesFound(code, noteOf(note))).toEqual(lines);
    });

    it.each(fine)('stays silent on %s', (note) => {
      expect(linesFound(code, noteOf(note))).toEqual([]);
    });
  });
}

describe('plan-changed', () => {
  const brief = '---\ntype: brief\n---\n## Planned KPIs\n\n- Demos: 25\n';
  const postmortem = (plan: string): string => noteOf(`## Outcomes\n\n| KPI | Plan | Actual |\n| --- | --- | --- |\n| Demos | ${plan} | 4 |\n`);

  it('names both plans where the postmortem has another than the brief', () => {
    expect(findingsOf(postmortem('5'), brief).find(({ code }) => code === 'plan-changed')?.details).toEqual({ name: 'Demos', how: 'brief', brief: '25', here: '5' });
  });

  it('stays silent where they are the same, and where no brief is known', () => {
    expect(linesFound('plan-changed', postmortem('25'), brief)).toEqual([]);
    expect(linesFound('plan-changed', postmortem('5'))).toEqual([]);
  });
});

describe('plan-changed, where the brief says what it committed to', () => {
  const brief = '---\ntype: brief\n---\n## Planned KPIs\n\n- Demos: 25\n';
  const row = (plan: string, why = ''): string => noteOf(`## Outcomes\n\n| KPI | Plan | Actual | Why |\n| --- | --- | --- | --- |\n| Demos | ${plan} | 4 | ${why} |\n`);
  const changed = (text: string, committed: string) => findingsOf(text, brief, [{ name: 'demos', written: committed }]).find(({ code }) => code === 'plan-changed');

  it('points at a plan that is not the committed one, and offers to note what it was', () => {
    const found = changed(row('25'), '40');
    expect(found).toMatchObject({ line: 7, details: { how: 'committed', brief: '40', here: '25' } });
    expect(found?.fix).toMatchObject({ type: 'remark-plan', figure: '25', remark: 'was', plan: '40' });
  });

  it('points at a brief that moved away from the plan since', () => {
    expect(changed(row('40'), '40')).toMatchObject({ details: { how: 'moved', brief: '40', here: '25' }, fix: { remark: 'became', plan: '25' } });
  });

  it('asks for the why where the row shows both figures, and stays silent once it is there', () => {
    expect(changed(row('25 (changed after launch, was 40)'), '40')).toMatchObject({ details: { brief: '40', here: '25' }, fix: null });
    expect(changed(row('25 (changed after launch, was 40)', 'Budget was halved in May'), '40')).toBeUndefined();
    expect(changed(row('40 (changed after launch to 25)', 'Budget was halved in May'), '40')).toBeUndefined();
  });

  it('stays silent where everything is as committed, however it is spelled, and on measures that came later', () => {
    expect(changed(row('25'), '25,0')).toBeUndefined();
    expect(findingsOf(row('30'), brief, [{ name: 'Sign-ups', written: '5' }]).some(({ code }) => code === 'plan-changed')).toBe(false);
  });
});

describe('variance-contradiction', () => {
  const note = (variance: string, text = ''): string => noteOf(`## Outcomes\n\n| KPI | Plan | Actual | Variance |\n| --- | --- | --- | --- |\n| Demos | 80 | 90 | ${variance} |\n${text}`);
  const found = (text: string) => findingsOf(text).find(({ code }) => code === 'variance-contradiction');

  it('says what is written and what the figures give, and offers that', () => {
    expect(found(note('+40 %'))).toMatchObject({ line: 7, details: { written: '+40 %', computed: '+13 %' }, fix: { type: 'correct-figure', figure: '+40 %', correct: '+13 %' } });
  });

  it('offers the figure with the comma of the note’s language', () => {
    const german = note('+40 %', '\n## Erkenntnisse\n\n- Die Anmeldungen kamen erst nach der Erinnerung, weil der Termin nicht im Kalender stand.\n').replace('| 90 |', '| 86 |');
    expect(found(german)?.details).toEqual({ written: '+40 %', computed: '+7,5 %' });
  });
});

describe('vague-action', () => {
  it('says which slots are filled and offers the missing ones behind a bullet', () => {
    const [found] = findingsOf(noteOf('## Actions\n\n- Improve quality (Maria Kern)\n')).filter(({ code }) => code === 'vague-action');
    expect(found?.details).toEqual({ written: 'Improve quality', filled: 'owner', missing: 'object,number,date,criterion' });
    expect(found?.fix).toEqual({ type: 'complete-action', line: 5, written: '- Improve quality (Maria Kern)', missing: ['date', 'criterion'] });
  });
});

describe('all checks', () => {
  it('never throw on long and broken notes', () => {
    const long = noteOf(`## Analysis\n\n${'The agency and LinkedIn failed. '.repeat(5000)}\n\n${'## Learnings\n- x\n'.repeat(500)}`);
    expect(findingsOf(long).length).toBeGreaterThan(0);
    expect(findingsOf(noteOf('| a |\n| --- |\n%% open <!-- [[ **'))).toHaveLength(3);
  });
});
