import { describe, expect, it } from 'vitest';
import { extractMilestones } from '../../../src/domain/postmortem/extract-milestones';
import { extractionContextOf } from './extraction-context-of';

function milestonesIn(text: string): unknown[] {
  return extractMilestones(extractionContextOf(text)).items.map(({ text: words, dateWritten, date }) => [words, dateWritten, date?.from ?? null]);
}

describe('a milestone', () => {
  it.each([
    ['2026-03-02: Launch', 'Launch', '2026-03-02', '2026-03-02'],
    ['2026-03-02 - Launch', 'Launch', '2026-03-02', '2026-03-02'],
    ['2026-03-02 Launch', 'Launch', '2026-03-02', '2026-03-02'],
    ['**2026-03-02** Launch', 'Launch', '2026-03-02', '2026-03-02'],
    ['**March 2, 2026** – Launch', 'Launch', 'March 2, 2026', '2026-03-02'],
    ['March 2, 2026: Launch', 'Launch', 'March 2, 2026', '2026-03-02'],
    ['2. März 2026: Start', 'Start', '2. März 2026', '2026-03-02'],
    ['2026-03-02 – 2026-03-05: Sprint', 'Sprint', '2026-03-02 – 2026-03-05', '2026-03-02'],
    ['[2026-03-02] Launch', 'Launch', '2026-03-02', '2026-03-02'],
    ['Launch (2026-03-02)', 'Launch', '2026-03-02', '2026-03-02'],
    ['Launch: 2026-03-02', 'Launch', '2026-03-02', '2026-03-02'],
    ['2026-03-02 10:30 - Launch', 'Launch', '2026-03-02 10:30', '2026-03-02'],
    ['March 2: Launch', 'Launch', 'March 2', null],
    ['12:26 - alarm', 'alarm', '12:26', null],
    ['12:26 UTC alarm', 'alarm', '12:26 UTC', null],
    ['2022-02-?? ??:?? something broke', 'something broke', '2022-02-?? ??:??', '2022-02-01'],
    ['2019-12-03 --:-- something broke', 'something broke', '2019-12-03 --:--', '2019-12-03'],
    ['Week 1: Briefing', 'Briefing', 'Week 1', null],
    ['2025-01-20: Clicks stable, requests down', 'Clicks stable, requests down', '2025-01-20', '2025-01-20'],
    ['Launch', 'Launch', null, null],
  ])('%s', (line, text, written, from) => {
    expect(milestonesIn(`## Timeline\n- ${line}\n`)).toEqual([[text, written, from]]);
  });

  it('keeps an impossible date as written and reports it', () => {
    const { items, problems } = extractMilestones(extractionContextOf('## Timeline\n- 20202-01-16 12:00 something broke\n'));
    expect(items).toMatchObject([{ text: 'something broke', date: null, dateWritten: '20202-01-16 12:00' }]);
    expect(problems).toMatchObject([{ code: 'date-impossible', line: 1, details: { written: '20202-01-16 12:00' } }]);
  });

  it('is read from tables', () => {
    expect(milestonesIn('## Milestones\n| Milestone | Date |\n|---|---|\n| Launch | 2026-03-02 |\n| Wrap-up | TBD |\n')).toEqual([
      ['Launch', '2026-03-02', '2026-03-02'], ['Wrap-up', null, null],
    ]);
    expect(milestonesIn('## Timeline\n| Phase | Planned | Actual | On time? |\n|---|---|---|---|\n| Launch | 2026-03-02 | 2026-03-04 | no |\n')).toEqual([['Launch', '2026-03-04', '2026-03-04']]);
  });

  it('is read from lines that start with a date, but not from other prose', () => {
    expect(milestonesIn('## Timeline\nAll times are UTC.\n2022-08-03 12:26-12:??  alarm\n2022-08-03 12:40 fixed\n')).toEqual([
      ['alarm', '2022-08-03 12:26-12:??', '2022-08-03'], ['fixed', '2022-08-03 12:40', '2022-08-03'],
    ]);
  });

  it('is a sub-item where the item above is only a day', () => {
    expect(milestonesIn('## Timeline\n- 2026-03-02:\n  - 10:00 launch\n  - 12:00 lunch\n').map((milestone) => (milestone as string[])[0])).toEqual(['launch', 'lunch']);
  });
});
