import { describe, expect, it } from 'vitest';
import type { CoverageReport } from '../../../src/application/coverage';
import { Locale } from '../../../src/locales/locale';
import { coverageRows } from '../../../src/ui/coverage/coverage-rows';
import { reminderText } from '../../../src/ui/coverage/due-reminders';
import { withDueHint } from '../../../src/ui/coverage/due-hint';
import { retroFileName } from '../../../src/ui/coverage/start-retro';
import { periodOf } from '../../../src/domain/library/cadence-period';
import { retroPeriod } from '../../../src/domain/library/retro-period';
import type { Row } from '../../../src/ui/library/row';
import { day, note, rule } from '../../note-record-builder';

const english = new Locale('en');
const russian = new Locale('ru');
const nothing: CoverageReport = { today: '2026-11-22', postmortems: [], retros: [], unreviewed: [], rules: [], drafts: [] };
const sale = note({ path: 'Briefs/Sale.md', end: '2026-11-10' }, { kind: 'brief', campaign: 'Sale', status: 'live' });
const guarded = note({ path: 'Lesson.md', items: [rule('Never gate.', { reviewBy: day('2026-06-30') })] });
const [gate] = guarded.items;

const said = (rows: readonly Row[]): string[] => rows.map((row) => {
  if (row.type === 'group') return `# ${row.label} ${String(row.count)}`;
  return [row.text.map(({ text }) => text).join(''), ...row.meta.map(String), ...row.chips.map(({ text }) => `(${text})`), ...(row.fix === undefined || row.fix === null ? [] : [`[${row.fix}]`])].join(' · ');
});

describe('the rows of what is due', () => {
  it('name the campaign, when it ended, and what to do', () => {
    const due = { brief: sale, ended: '2026-11-10', days: 12 } as const;
    const report = { ...nothing, postmortems: [{ ...due, standing: 'due' }, { ...due, days: 1, standing: 'draft' }] } as const;
    expect(said(coverageRows(report, english))).toEqual([
      '# Ended without postmortem 2', 'Sale · ended 10 Nov 2026 · 12 days ago · [Start postmortem]',
      'Sale · ended 10 Nov 2026 · 1 day ago · (the brief is still a draft) · [Start postmortem]',
    ]);
    expect(coverageRows(report, english)[1]).toMatchObject({ path: 'Briefs/Sale.md', action: { type: 'start-postmortem', path: 'Briefs/Sale.md' } });
    expect(said(coverageRows(report, russian))[1]).toBe('Sale · завершена 10 нояб. 2026 · 12 дней назад · [Начать постмортем]');
  });

  it('name the month, quarter or week of a retrospective, and the one before', () => {
    const last = note({ path: 'Retros/Last.md' });
    const retros = (['weekly', 'monthly', 'quarterly'] as const).map((cadence) => ({ reason: 'period', period: periodOf(cadence, '2026-10-31'), last: cadence === 'weekly' ? null : last } as const));
    const rows = coverageRows({ ...nothing, retros }, english);
    expect(said(rows)).toEqual([
      '# Retrospectives due 3', 'Weekly retrospective, 26 Oct 2026 to 1 Nov 2026 · ended 21 days ago · [Start retrospective]',
      'Monthly retrospective, Oct 2026 · ended 22 days ago · the last one: Last · [Start retrospective]',
      'Quarterly retrospective, Q4 2026 · the last one: Last · [Start retrospective]',
    ]);
    expect(rows[2]).toMatchObject({ path: 'Retros/Last.md', action: { retro: { cadence: 'monthly', from: '2026-10-01', to: '2026-10-31' } } });
    expect(said(coverageRows({ ...nothing, retros }, russian))[3]).toContain('Квартальная ретроспектива, 4-й квартал 2026');
  });

  it('count the campaigns of a retrospective that is due by volume', () => {
    const volume = { reason: 'volume', campaigns: 5, from: '2026-09-16', last: note({ path: 'All hands.md' }) } as const;
    const rows = coverageRows({ ...nothing, retros: [volume, { ...volume, from: null, last: null }] }, english);
    expect(said(rows).slice(1)).toEqual([
      '5 campaigns ended since the last retrospective · the last one: All hands · [Start retrospective]',
      '5 campaigns ended, and there was no retrospective yet · [Start retrospective]',
    ]);
    expect(rows[1]).toMatchObject({ action: { retro: { cadence: null, from: '2026-09-16', to: '2026-11-22' } } });
  });

  it('offer the review that was left out, and lead to rules and drafts', () => {
    if (gate?.kind !== 'guardrail') throw new Error('a rule');
    const report = { ...nothing, unreviewed: [sale], rules: [{ item: gate, note: guarded, reviewBy: day('2026-06-30'), days: 145 }], drafts: [{ note: guarded, days: 56 }] };
    expect(said(coverageRows(report, english))).toEqual([
      '# Ready without review 1', 'Sale · live · ended 10 Nov 2026 · [Review]',
      '# Rules past their review date 1', 'Never gate. · Lesson · review was due 30 Jun 2026 · [Keep for another year]',
      '# Postmortems left in draft 1', 'Lesson · campaign ended 56 days ago',
    ]);
    expect(coverageRows(report, english)[3]).toMatchObject({ path: 'Lesson.md', line: 20 });
  });

  it('have keys of their own, also for one brief in two groups', () => {
    const rows = coverageRows({ ...nothing, postmortems: [{ brief: sale, ended: '2026-11-10', days: 12, standing: 'due' }], unreviewed: [sale] }, english);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(4);
  });
});

describe('the reminder in words', () => {
  it('says what is due in one sentence', () => {
    expect(reminderText({ postmortems: 1, retros: 0 }, english)).toBe('1 campaign ended without a postmortem.');
    expect(reminderText({ postmortems: 2, retros: 1 }, english)).toBe('2 campaigns ended without a postmortem, 1 retrospective is due.');
    expect(reminderText({ postmortems: 0, retros: 5 }, russian)).toBe('Пора провести 5 ретроспектив.');
  });
});

describe('the card of a brief', () => {
  const card = { state: 'open', title: '', badge: '', text: '', buttons: [] } as const;

  it('says that its campaign ended, and offers the postmortem, whatever its status', () => {
    const report = { ...nothing, postmortems: [{ brief: sale, ended: '2026-11-10', days: 12, standing: 'due' } as const] };
    expect(withDueHint(card, report, 'Briefs/Sale.md', english)).toMatchObject({ due: 'Ended 12 days ago: the postmortem is due.', buttons: [{ action: 'postmortem', text: 'Start postmortem', isMain: false }] });
    expect(withDueHint(card, report, 'Briefs/Other.md', english)).toBe(card);
  });
});

describe('the file name of a retrospective that is started', () => {
  it('tells its period again when it is read', () => {
    for (const locale of [english, russian]) {
      for (const cadence of ['weekly', 'monthly', 'quarterly'] as const) {
        const period = periodOf(cadence, '2026-08-05');
        const record = note({ path: `${retroFileName(period, locale)}.md`, start: period.from, end: period.to }, { kind: 'retro', campaign: 'Any' });
        expect(retroPeriod(record), record.title).toEqual(period);
      }
    }
  });
});
