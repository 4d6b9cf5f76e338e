import { describe, expect, it } from 'vitest';
import { defaultReadingConfig } from '../../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import type { SectionTarget } from '../../../../src/domain/note/edit/find-section';
import { planTableRow } from '../../../../src/domain/note/edit/plan-table-row';
import type { RowCell } from '../../../../src/domain/note/edit/plan-table-row';
import { showPlan } from '../../../show-plan';

const actions: SectionTarget = { role: 'actions', heading: 'Actions', config: defaultReadingConfig };

function cell(heading: string, text: string, ...others: readonly string[]): RowCell {
  return { heading, text, matches: (header) => [heading, ...others].includes(header) };
}

const row = [cell('Action', 'Fix the form', 'Task'), cell('Owner', 'Maria'), cell('Due', '2026-03-14', 'Deadline')];

function after(text: string, cells: readonly RowCell[] = row): string {
  return applyPlan(text, planTableRow('a.md', actions, cells)(text));
}

describe('appending a row to a table', () => {
  it('pads the cells to the columns, in the order that the table has', () => {
    expect(after('## Action items\n\n| Deadline   | Owner  | Action         |\n|:-----------|--------|----------------|\n| 2026-01-01 | Jonas  | Write it       |\n\nText\n')).toBe(
      '## Action items\n\n| Deadline   | Owner  | Action         |\n|:-----------|--------|----------------|\n| 2026-01-01 | Jonas  | Write it       |\n'
      + '| 2026-03-14 | Maria  | Fix the form   |\n\nText\n');
  });

  it('leaves columns empty that it knows nothing for', () => {
    expect(after('## Actions\n| Task | Priority |\n| --- | --- |\n', [cell('Action', 'Fix it', 'Task')])).toBe(
      '## Actions\n| Task | Priority |\n| --- | --- |\n| Fix it |          |\n');
  });

  it('puts a value without a column behind the first one', () => {
    expect(after('## Actions\n| Action | Status |\n| --- | --- |\n')).toContain('| Fix the form (Owner: Maria; Due: 2026-03-14) |        |');
  });

  it('follows a table without outer bars', () => {
    expect(after('## Actions\nAction | Owner | Due\n--- | --- | ---\na | b | c')).toBe(
      '## Actions\nAction | Owner | Due\n--- | --- | ---\na | b | c\nFix the form | Maria | 2026-03-14');
  });

  it('fills an empty last row', () => {
    expect(after('## Actions\n| Action | Owner | Due |\n|---|---|---|\n|  |  |  |\n')).toBe(
      '## Actions\n| Action | Owner | Due |\n|---|---|---|\n| Fix the form | Maria | 2026-03-14 |\n');
  });

  it('keeps bars and line ends of a value inside of its cell', () => {
    expect(after('## Actions\n| Action |\n|---|\n', [cell('Action', 'a | b\nsee [[x\\|y]]')])).toContain('| a \\| b<br>see [[x\\|y]] |');
  });

  it('counts wide characters twice', () => {
    expect(after('## Actions\n| Action | Owner |\n|--------|-------|\n', [cell('Action', '修正'), cell('Owner', 'é')])).toContain('| 修正   | é     |');
  });

  it('changes nothing when such a row is there', () => {
    const text = '## Actions\n|Action|Owner|Due|\n|-|-|-|\n|Fix the form|Maria|2026-03-14|\n|x|y|z|\n';
    expect(showPlan(text, planTableRow('a.md', actions, row)(text))).toBe('unchanged');
  });

  it('takes the table of its own section only', () => {
    const text = '## Results\n| Action | Owner | Due |\n|---|---|---|\n\n## Actions\n';
    expect(after(text)).toBe(`${text}| Action       | Owner | Due        |\n| ------------ | ----- | ---------- |\n| Fix the form | Maria | 2026-03-14 |\n`);
  });

  it('creates section and table, with the line end of the note', () => {
    expect(after('Text\r\n', [cell('Action', 'Fix it')])).toBe('Text\r\n\r\n## Actions\r\n\r\n| Action |\r\n| ------ |\r\n| Fix it |\r\n');
  });
});
