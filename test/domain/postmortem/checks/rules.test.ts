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
    expect(findingsOf(postmortem('5'), brief).find(({ code }) => code === 'plan-changed')?.details).toEqual({ name: 'Demos', brief: '25', here: '5' });
  });

  it('stays silent where they are the same, and where no brief is known', () => {
    expect(linesFound('plan-changed', postmortem('25'), brief)).toEqual([]);
    expect(linesFound('plan-changed', postmortem('5'))).toEqual([]);
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
