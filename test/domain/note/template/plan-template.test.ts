import { describe, expect, it } from 'vitest';
import { defaultReadingConfig as config } from '../../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import { planTemplate, templateGaps } from '../../../../src/domain/note/template/plan-template';
import { templateLanguages, templatesIn } from '../../../../src/locales/templates/template-languages';
import { showPlan } from '../../../show-plan';

const template = [
  '---', 'type: postmortem', 'status: draft', 'outcome:', '---', '# Autumn', '', '%% Top. %%', '',
  '## Setup', '', '%% What was planned. %%', '', '- Budget:', '', '### Assumptions', '', '- ', '',
  '## Outcomes', '', '%% Facts. %%', '', '## Actions', '', '| Gap | Owner |', '| --- | --- |', '|  |  |', '',
].join('\n');

const apply = (text: string, from = template): string => applyPlan(text, planTemplate('N.md', from, config)(text));
const diff = (text: string): string[] => showPlan(text, planTemplate('N.md', template, config)(text)).split('\n');

describe('applying a template', () => {
  it('adds what is missing where it belongs and touches nothing else', () => {
    const text = '---\nTyp: postmortem # ours\n---\nSome thoughts.\n\n## Results so far\n\nGood.\n\n## Outcome\n\n41 SQLs.\n';
    expect(diff(text)).toEqual([
      '+3 status: draft', '+4 outcome:', '+12 ## Setup', '+13 ', '+14 %% What was planned. %%', '+15 ', '+16 - Budget:', '+17 ', '+18 ### Assumptions', '+19 ', '+20 - ', '+21 ',
      '+25 ', '+26 ## Actions', '+27 ', '+28 | Gap | Owner |', '+29 | --- | --- |', '+30 |  |  |',
    ]);
  });

  it('gives a note without properties a block', () => {
    expect(apply('Text.\n')).toMatch(/^---\ntype: postmortem\nstatus: draft\noutcome:\n---\nText\.\n\n## Setup\n/);
  });

  it('puts a subsection at the end of the text of its section', () => {
    expect(apply('## Setup\n\nA lot.\n\n### Team\n\nAnna.\n\n## Outcomes\n')).toContain('A lot.\n\n### Assumptions\n\n- \n\n### Team\n');
  });

  it('keeps line endings, a missing last one, comments, and sections in another language', () => {
    const text = '---\r\n# mine\r\ntype: "postmortem"\r\n---\r\n## Ergebnis\r\n\r\nGut.\r\n## Maßnahmen\r\n- [ ] Anna';
    const merged = apply(text);
    expect(merged).toMatch(/^---\r\n# mine\r\ntype: "postmortem"\r\nstatus: draft\r\noutcome:\r\n---\r\n\r\n## Setup\r\n/);
    expect(merged.replaceAll('\r\n', '')).not.toContain('\n');
    expect(merged).not.toContain('## Outcomes');
    expect(merged.endsWith('- [ ] Anna')).toBe(true);
  });

  it('says what it adds', () => {
    expect(templateGaps('N.md', '---\ntype: postmortem\n---\n## Setup\n', template, config)).toEqual({ properties: ['status', 'outcome'], sections: ['Assumptions', 'Outcomes', 'Actions'] });
  });

  it('is refused where properties cannot be read', () => {
    expect(diff('---\ntype: [postmortem\n---\nText\n')[0]).toMatch(/^refused/);
  });

  it.each(Object.keys(templateLanguages).flatMap((tag) => templatesIn(tag).map((each) => ({ ...each, tag }))))('$id in $tag adds itself to an empty note, and then nothing', ({ markdown }) => {
    const filled = markdown.replaceAll(/"\{\{.*\}\}"/g, 'x').replaceAll('{{title}}', 'x');
    const headings = (text: string): string[] => text.split('\n').filter((line) => /^##+ /.test(line));
    const once = apply('', filled);
    expect(headings(once)).toEqual(headings(filled));
    expect(planTemplate('N.md', filled, config)(once).state).toBe('unchanged');
    expect(planTemplate('N.md', filled, config)(filled).state).toBe('unchanged');
  });

  it('changes nothing in a note in another language that has all sections', () => {
    const [english, german] = ['en', 'de'].map((tag) => templatesIn(tag).find(({ id }) => id === 'retro-solo')?.markdown.replaceAll(/"\{\{.*\}\}"/g, 'x') ?? '');
    expect(planTemplate('N.md', english ?? '', config)(german ?? '').state).toBe('unchanged');
  });
});
