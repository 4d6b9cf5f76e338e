import { describe, expect, it } from 'vitest';
import { mirrorBrief } from '../../../src/domain/brief/mirror-brief';
import { parseReceipt } from '../../../src/domain/brief/parse-receipt';
import { defaultReadingConfig as config } from '../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../src/domain/note/edit/apply-plan';
import { Locale } from '../../../src/locales/locale';
import { mirrorWordsIn } from '../../../src/locales/templates/mirror-words';
import { templatesIn } from '../../../src/locales/templates/template-languages';
import { itemsOf, recordOf } from '../postmortem/read-note-of';

const brief = `---
type: brief
campaign: Autumn
status: ready
---
## Hypothesis

CFOs register when the title names their month-end.

## Planned KPIs

| KPI | Planned |
| --- | --- |
| Registrations | 400 |
| Cost per lead | < 45 € |

## Assumptions

- Finance teams plan in October.
- The recording is watched | shared.

## Participants

- Anna Kruse: channel

> [!postmortem-review] Review
> - [[Spring webinar|Spring]] · apply · shorter form · Anna · 2026-09-01
> - [[Spring webinar]] › Never gate the recording. · override · partner insists · Anna · 2026-09-01
`;
const words = mirrorWordsIn('en', new Locale('en').words.receipt);

function mirroredInto(text: string, from = brief): string {
  const planner = mirrorBrief({ record: recordOf(from, 'Briefs/Autumn.md'), receipt: parseReceipt(from) }, { path: 'P.md', config, words });
  return applyPlan(text, planner(text));
}

const filled = (tag: string): string => (templatesIn(tag)[0]?.markdown ?? '').replaceAll(/"\{\{.*\}\}"/g, '').replaceAll('{{title}}', 'Autumn');

describe.each(['en', 'ru', 'de'])('a brief mirrored into the postmortem template in %s', (tag) => {
  const text = mirroredInto(filled(tag));

  it('has the planned figures in the plan column, and nothing as actual', () => {
    expect(itemsOf(text, 'kpi').map(({ name, plannedWritten, actualWritten }) => [name, plannedWritten, actualWritten])).toEqual([['Registrations', '400', null], ['Cost per lead', '< 45 €', null]]);
  });

  it('has the assumptions, all of them untested', () => {
    expect(itemsOf(text, 'assumption').map(({ text: said, result }) => [said.replace('\\', ''), result])).toEqual([['Finance teams plan in October.', 'untested'], ['The recording is watched | shared.', 'untested']]);
  });

  it('asks of each lesson whether it was heeded', () => {
    expect(text).toMatch(/^\| \[\[Spring webinar\\\|Spring\]\] +\| Apply: shorter form +\| +\| +\|$/mi);
    expect(text).toMatch(/^\| \[\[Spring webinar\]\] › Never gate the recording\. +\| Override: partner insists +\| +\| +\|$/mi);
  });

  it('takes over the hypothesis and the people', () => {
    expect(recordOf(text).digest.find(({ role }) => role === 'hypothesis')?.text).toBe('CFOs register when the title names their month-end.');
    expect(itemsOf(text, 'participant').map(({ name, role }) => [name, role])).toEqual([['Anna Kruse', 'channel']]);
  });

  it('has nothing else for the library, and is the same when it is mirrored again', () => {
    expect(new Set(recordOf(text).items.map(({ kind }) => kind))).toEqual(new Set(['kpi', 'assumption', 'participant']));
    expect(mirroredInto(text)).toBe(text);
  });
});

describe('a brief mirrored into a template of the user’s', () => {
  it('gets what it needs where it is missing, with the columns that are to be filled in, and nothing more', () => {
    expect(mirroredInto('# Ours\n')).toBe(`# Ours

## Planned vs actual

| KPI           | Planned | Actual | Why |
| ------------- | ------- | ------ | --- |
| Registrations | 400     |        |     |
| Cost per lead | < 45 €  |        |     |

## Assumptions

| Assumption                     | Result   |
| ------------------------------ | -------- |
| Finance teams plan in October. | untested |
| The recording is watched \\| shared. | untested |

## Lessons from the review

| Past lesson                | Decided             | Did we heed it? |
| -------------------------- | ------------------- | --------------- |
| [[Spring webinar\\|Spring]] | apply: shorter form |                 |
| [[Spring webinar]] › Never gate the recording. | override: partner insists |                 |
`);
  });

  it('stays as it is for an empty brief', () => {
    expect(mirroredInto('# Ours\n', '---\ntype: brief\n---\n')).toBe('# Ours\n');
  });
});

describe('a brief whose KPIs were edited after it became ready', () => {
  const changed = brief
    .replace('| Registrations | 400 |', '| Registrations | 250 |\n| Demos | 30 |')
    .replace('> - [[Spring webinar|', '> - Committed plan · Registrations: 400 · Cost per lead: < 45 € · Press: 12 · 2026-09-01\n> - [[Spring webinar|');
  const planned = (text: string) => itemsOf(text, 'kpi').map(({ name, planned: plan, plannedWritten }) => [name, plan?.value, plannedWritten]);

  it('is mirrored with what it was, what came and what went after launch, and figures that still can be read', () => {
    expect(planned(mirroredInto(filled('en'), changed))).toEqual([
      ['Registrations', 250, '250 (changed after launch, was 400)'], ['Demos', 30, '30 (added after launch)'],
      ['Cost per lead', 45, '< 45 €'], ['Press', 12, '12 (dropped after launch)'],
    ]);
  });

  it.each([['de', '250 (nach dem Start geändert, vorher 400)'], ['ru', '250 (изменено после запуска, было 400)']] as const)('says so in the language of the note (%s)', (tag, written) => {
    const planner = mirrorBrief({ record: recordOf(changed, 'Briefs/Autumn.md'), receipt: parseReceipt(changed) }, { path: 'P.md', config, words: mirrorWordsIn(tag, new Locale('en').words.receipt) });
    const text = applyPlan(filled(tag), planner(filled(tag)));
    expect(planned(text)[0]).toEqual(['Registrations', 250, written]);
    expect(itemsOf(text, 'assumption')[0]?.result).toBe('untested');
  });

  it('is mirrored as it is where the same figure is only spelled otherwise, or nothing was committed', () => {
    const respelled = changed.replace('Registrations: 400', 'registrations: 250').replace('· Press: 12 ', '').replace('· Cost', '· Demos: 30 · Cost').replace('< 45 € ·', '<45,0 € ·');
    expect(planned(mirroredInto(filled('en'), respelled)).map(([, , written]) => written)).toEqual(['250', '30', '< 45 €']);
  });
});

describe('a brief mirrored into a template that has outcomes', () => {
  const outcomes = (below: string): string => `---\ntype: postmortem\n---\n## Outcomes\n\n${below}\n## Actions\n`;

  it('fills the table below the outcomes where that compares plan and actual', () => {
    const text = mirroredInto(outcomes('| KPI | Planned | Actual | Why |\n| --- | --- | --- | --- |\n|  |  |  |  |\n'));
    expect(text).toMatch(/## Outcomes\n\n\| KPI \| Planned \| Actual \| Why \|\n\| --- .+\|\n\| Registrations +\| 400 +\| +\| +\|\n\| Cost per lead +\| < 45 € +\| +\| +\|\n/);
    expect(text).not.toContain('## Planned vs actual');
  });

  it.each(['We won.\n', '| Channel | Verdict |\n| --- | --- |\n|  |  |\n'])('makes a section for the plan where the outcomes are told otherwise: %j', (below) => {
    const text = mirroredInto(outcomes(below));
    expect(text).toContain(`## Outcomes\n\n${below}`);
    expect(text).toMatch(/\| Registrations +\| 400 +\|/);
  });
});
