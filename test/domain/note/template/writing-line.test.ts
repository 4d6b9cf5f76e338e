import { describe, expect, it } from 'vitest';
import { writingColumn, writingLine } from '../../../../src/domain/note/template/writing-line';

const note = (body: string): string => `# A\n\n## Outcomes\n\n${body}\n## Actions\n`;
const written = (text: string): string => {
  const lines = text.split('\n');
  const line = writingLine(text);
  const before = lines[line] ?? '';
  const column = writingColumn(before);
  return `${before.slice(0, column)}here${before.slice(column)}`;
};

describe('the place where writing begins', () => {
  it('is the first empty cell of a table, never its header or behind its last bar', () => {
    expect(written(note('| KPI | Planned |\n| --- | :-: |\n|  |  |\n'))).toBe('| here |  |');
    expect(written(note('%% Help. %%\n\n| KPI | Planned | Actual |\n| --- | --- | --- |\n| Leads | 400 |        |\n'))).toBe('| Leads | 400 | here       |');
    expect(written(note('|KPI|Planned|\n|---|---|\n||\n'))).toBe('|here|');
  });

  it('is the end of the line elsewhere', () => {
    expect(written(note('- \n'))).toBe('- here');
    expect(written(note('Two | three.\n'))).toBe('Two | three.here');
    expect(written(note('| KPI | Planned |\n| --- | --- |\n| Leads | 400 |\n'))).toBe('| Leads | 400 |here');
  });
});
