import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NoteKind } from '../../../src/domain/note/note-kind';
import { extractKpis } from '../../../src/domain/postmortem/extract-kpis';
import type { Kpi } from '../../../src/domain/postmortem/item';
import { extractionContextOf } from './extraction-context-of';

function kpisOf(text: string, kind: NoteKind = 'postmortem'): readonly Kpi[] {
  return extractKpis(extractionContextOf(text, kind)).items;
}

function brief(text: string, kind: NoteKind = 'postmortem'): unknown[] {
  return kpisOf(text, kind).map(({ name, plannedWritten, actualWritten, verdict }) => [name, plannedWritten, actualWritten, verdict]);
}

function table(header: string, ...rows: string[]): string {
  return `## Results\n\n${[header, header.replace(/[^|]+/g, '---'), ...rows].join('\n')}\n`;
}

describe('a table of measures', () => {
  it.each([
    ['| Metric | Target | Actual |', '| MQLs | 500 | 487 |', ['MQLs', '500', '487', 'missed']],
    ['| Metric | Target | Actual | Variance | Status |', '| MQLs | 500 | 512 | +2.4% | ✅ |', ['MQLs', '500', '512', 'hit']],
    ['| Objective | Target | Actual | % of target | Verdict |', '| Signups | 200 | 150 | 75% | Not met |', ['Signups', '200', '150', 'missed']],
    ['| Metric | Target | Actual | Achievement | Grade |', '| CPL | <$50 | $42 | 119% | A |', ['CPL', '<$50', '$42', 'hit']],
    ['| Metric | Target | Actual | Achievement | Grade |', '| ROAS | >3x | 3.4x | 113% | A |', ['ROAS', '>3x', '3.4x', 'hit']],
    ['| Metric | Goal | Actual | Δ% |', '| MQLs | 500 | 487 | -2.6% |', ['MQLs', '500', '487', 'missed']],
    ['| | Goal | Actual | Δ% |', '| MQLs | 500 | 487 | -2.6% |', ['MQLs', '500', '487', 'missed']],
    ['| Goal | Actual | Δ% |', '| 500 MQLs | 487 | -2.6% |', ['500 MQLs', '500 MQLs', '487', 'missed']],
    ['| Metric | Baseline | Goal |', '| CTR | 1.2% | 2% |', ['CTR', '2%', null, null]],
    ['| Channel | Budget | Spend |', '| LinkedIn | $10k | $9.5k |', ['LinkedIn', '$10k', '$9.5k', 'hit']],
    ['| Budget | Spend |', '| $10k | $12k |', ['Budget', '$10k', '$12k', 'missed']],
    ['| KPI | Q4 target | Campaign actual |', '| MQLs | 500 | TBD |', ['MQLs', '500', null, null]],
    ['| Kennzahl | Soll | Ist | Abweichung | Bewertung |', '| Leads | 500 | 487 | -2,6 % | verfehlt |', ['Leads', '500', '487', 'missed']],
    ['| Indicateur | Objectif | Réalisé | Écart |', '| Inscrits | 500 | 487 | -13 |', ['Inscrits', '500', '487', 'missed']],
    ['| Métrica | Objetivo | Real | Cumplimiento |', '| Registros | 500 | 487 | 97 % |', ['Registros', '500', '487', 'missed']],
    ['| Métrica | Meta | Realizado | % da meta |', '| Inscritos | 500 | 512 | 102 % |', ['Inscritos', '500', '512', 'hit']],
    ['| Метрика | План | Факт | Отклонение |', '| Заявки | 12 тыс. | 10,5 тыс. | -12,5 % |', ['Заявки', '12 тыс.', '10,5 тыс.', 'missed']],
    ['| 指标 | 目标 | 实际 | 达成率 |', '| 线索 | 500 | 487 | 97% |', ['线索', '500', '487', 'missed']],
    ['| 指標 | 目標 | 実績 | 達成率 |', '| リード | 500 | 512 | 102% |', ['リード', '500', '512', 'hit']],
  ])('is read from %s', (header, row, expected) => {
    expect(brief(table(header, row))).toEqual([expected]);
    expect(extractKpis(extractionContextOf(table(header, row))).problems).toEqual([]);
  });

  it('is no timetable, also where its days have no year', () => {
    const text = table('| Phase | Planned | Actual | On time? |', '| Teaser | 4 Mar | 4 Mar | yes |', '| Shops | 18 Mar | 25 Mar | no |');
    expect(brief(text)).toEqual([]);
    expect(brief(text.replace('Results', 'Phases'))).toEqual([]);
  });

  it.each(['Плановые показатели', 'Планируемые показатели', 'Плановые KPI'])('is one of plans below %j', (heading) => {
    expect(brief(`## ${heading}\n\n| Показатель | План |\n|---|---|\n| Заказы | 500 |\n`)).toEqual([['Заказы', '500', null, null]]);
  });

  it.each(['Status of the servers', 'System status', 'Serverstatus', 'Uptime', 'Состояние серверов'])('is none below %j', (heading) => {
    expect(brief(table('| Metric | Target | Actual |', '| CPU | <80 % | 71 % |').replace('Results', heading))).toEqual([]);
  });

  it('reads durations, also those written with a colon where the name is one of time', () => {
    const text = table('| Metric | Target | Actual |', '| Average view duration | 4m 30s | 6m 10s |', '| Watch time | 3:20 | 2:10 |', '| Drop-off point | 0:20 | 0:34 |', '| Send time | 9:00 | 9:30 |');
    expect(brief(text)).toEqual([
      ['Average view duration', '4m 30s', '6m 10s', 'hit'], ['Watch time', '3:20', '2:10', 'missed'], ['Drop-off point', '0:20', '0:34', 'hit'], ['Send time', null, null, null],
    ]);
  });

  it('is read under headings of other results, where it has both plan and actual', () => {
    expect(brief(table('| Metric | Target | Actual |', '| MQLs | 500 | 487 |').replace('Results', 'Webinar funnel'))).toHaveLength(1);
    expect(brief(table('| Metric | Value |', '| MQLs | 500 |').replace('Results', 'Webinar funnel'))).toEqual([]);
  });

  it.each([
    ['a timetable', '## Results\n| Phase | Planned | Actual | On time? |\n|---|---|---|---|\n| Launch | 2026-03-02 | 2026-03-04 | no |\n'],
    ['software states', '## Results\n| Component | Target | Actual | Status |\n|---|---|---|---|\n| API | 1.2.3 | 1.2.2 | behind |\n'],
    ['a timeline', '## Timeline\n| Milestone | Planned | Actual |\n|---|---|---|\n| Brief | 5 | 7 |\n'],
    ['an unfilled template', '## KPIs\n| Metric | Target | Actual |\n|---|---|---|\n| MQLs | TBD | |\n| | | |\n'],
    ['actions', '## Actions\n| Action | Target | Actual |\n|---|---|---|\n| Fix | 1 | 2 |\n'],
  ])('is not seen in %s', (_what, text) => {
    expect(brief(text)).toEqual([]);
  });

  it('keeps a row whose figures are missing beside rows that have them', () => {
    expect(brief(table('| Metric | Target | Actual |', '| MQLs | 500 | 487 |', '| SQLs | TBD |  |'))).toEqual([['MQLs', '500', '487', 'missed'], ['SQLs', null, null, null]]);
  });

  it('has why and unit', () => {
    expect(kpisOf(table('| Metric | Target | Actual | Why |', '| **CPL** | $50 | $62 | late creatives |'))).toMatchObject([
      { name: 'CPL', why: 'late creatives', actual: { value: 62, unit: 'USD' }, direction: 'lower-is-better', verdict: 'missed' },
    ]);
  });
});

describe('a bullet', () => {
  it.each([
    ['MQLs: 487 (target: 500)', ['MQLs', '500', '487', 'missed']],
    ['Aided awareness: +9.4% (target 8–12%)', ['Aided awareness', '8–12%', '+9.4%', 'hit']],
    ['**MQLs:** 512 vs 500 target', ['MQLs', '500', '512', 'hit']],
    ['MQLs: 487 against a target of 500', ['MQLs', '500', '487', 'missed']],
    ['CPL – planned $50, actual $42', ['CPL', '$50', '$42', 'hit']],
    ['MQLs: goal 500; actual 487', ['MQLs', '500', '487', 'missed']],
    ['Time to detection: 2 minutes', ['Time to detection', null, '2 minutes', null]],
    ['Leads: 487 (Ziel: 500)', ['Leads', '500', '487', 'missed']],
    ['Заявки: 487 (план: 500)', ['Заявки', '500', '487', 'missed']],
    ['リード：487（目標：500）', ['リード', '500', '487', 'missed']],
  ])('is read from %s', (line, expected) => {
    expect(brief(`## Results\n- ${line}\n`)).toEqual([expected]);
  });

  it('is a plan under a heading that says so, and in a brief', () => {
    expect(brief('## Planned KPIs\n- MQLs: 500\n')).toEqual([['MQLs', '500', null, null]]);
    expect(brief('## KPIs\n- MQLs: 500\n', 'brief')).toEqual([['MQLs', '500', null, null]]);
  });

  it('needs plan and actual outside of results', () => {
    expect(brief('## Summary\n- Budget: 500\n- MQLs: 487 (target: 500)\n')).toEqual([['MQLs', '500', '487', 'missed']]);
  });

  it('is no measure without a figure', () => {
    expect(brief('## Results\n- MQLs: TBD\n- Great feedback: people loved it\n- 487 people came\n- Date: 2026-03-14\n')).toEqual([]);
  });
});

describe('attainment', () => {
  it.each([
    ['MQLs', '500', '600', 1.2, 'hit'],
    ['Cost per lead', '$50', '$40', 1.25, 'hit'],
    ['Cost per lead', '$50', '$60', 0.833333, 'missed'],
    ['CAC', '100', '120', 0.833333, 'missed'],
    ['Bounce rate', '40%', '50%', 0.8, 'missed'],
    ['Time to first response', '4h', '2h', 2, 'hit'],
    ['Awareness', '8–12%', '9.4%', 1, 'hit'],
    ['Awareness', '8–12%', '6%', 0.75, 'missed'],
    ['Awareness', '8–12%', '15%', 1.25, 'hit'],
    ['Return on ad spend', '3x', '3.6x', 1.2, 'hit'],
    ['MQLs', '500', '97%', null, null],
    ['MQLs', '0', '5', null, 'hit'],
    ['Lead cost', '< 50', '50', 1, 'missed'],
    ['Lead cost', '≤ 50', '50', 1, 'hit'],
  ])('of %s at %s planned and %s actual is %s, %s', (name, planned, actual, expected, verdict) => {
    const [kpi] = kpisOf(table('| Metric | Target | Actual |', `| ${name} | ${planned} | ${actual} |`));
    expect([kpi?.attainment, kpi?.verdict]).toEqual([expected, verdict]);
  });
});

describe('a written variance', () => {
  function contradictions(row: string, header = '| Metric | Target | Actual | Variance |'): unknown[] {
    return extractKpis(extractionContextOf(table(header, row))).problems.map(({ code, line, details }) => [code, line, details]);
  }

  it('is a finding where the figures contradict it', () => {
    expect(contradictions('| MQLs | 500 | 487 | +12% |')).toEqual([['variance-contradiction', 4, { written: '+12%', computed: '-2.6 %' }]]);
    expect(contradictions('| MQLs | 500 | 487 | -40 |')).toEqual([['variance-contradiction', 4, { written: '-40', computed: '-13' }]]);
    expect(contradictions('| MQLs | 500 | 487 | 120% |', '| Metric | Target | Actual | % of target |')).toEqual([
      ['variance-contradiction', 4, { written: '120%', computed: '97 %' }],
    ]);
  });

  it.each([
    ['+10%', '41', '-80 %'], ['+10%', '359', '+80 %'], ['+10%', '199.5', '-0.3 %'], ['-10%', '200.5', '+0.3 %'],
  ])('of %s beside 200 planned and %s actual is really %s: halves are rounded away from zero', (written, actual, computed) => {
    expect(contradictions(`| MQLs | 200 | ${actual} | ${written} |`)).toEqual([['variance-contradiction', 4, { written, computed }]]);
  });

  it.each([
    '| MQLs | 500 | 487 | -2.6% |', '| MQLs | 500 | 487 | -3% |', '| MQLs | 500 | 487 | -13 |', '| MQLs | 500 | 487 | 2.6% |', '| CTR | 2.0% | 2.4% | +0.4pp |', '| CTR | 2.0% | 2.4% | +20% |',
    '| CPL | $50 | $42 | +16% |', '| CPL | <$50 | $42 | -99% |', '| MQLs | 500 | TBD | +5% |', '| MQLs | 500 | 487 | n/a |', '| Reach | 2.1M | 2.4M | +14% |',
  ])('is none in %s', (row) => {
    expect(contradictions(row)).toEqual([]);
  });
});

describe('an ambiguous figure', () => {
  it('is reported with both readings and kept as written', () => {
    const text = table('| Metric | Target | Actual |', '| Views | 1,300 | 1.250 |', '| CTR | 10.3M | 2,16M |');
    const { items, problems } = extractKpis(extractionContextOf(text));
    expect(items[0]).toMatchObject({ planned: null, plannedWritten: '1,300', actual: null, actualWritten: '1.250', verdict: null, attainment: null });
    expect(problems).toMatchObject([
      { code: 'figure-ambiguous', line: 4, details: { written: '1,300', first: '1300', second: '1.3' } },
      { code: 'figure-ambiguous', line: 4, details: { written: '1.250', first: '1.25', second: '1250' } },
    ]);
  });
});

describe('a bullet of words and numbers', () => {
  it.each(['Customer impact: HTTP 429, 504 errors and degraded performance', 'Start: 2026-03-02, 3 days late', 'Cause: the form, 12 fields of it'])('is no measure: %j', (line) => {
    expect(brief(`## Impact\n- ${line}\n`)).toEqual([]);
    expect(brief(`## Stats\n- ${line}\n`)).toEqual([]);
  });

  it('has a plan that stands behind vs in brackets', () => {
    expect(brief('## Results\n- Cost per MQL: $82 (vs $90 target)\n- MQLs: 487 (vs. 500)\n')).toEqual([['Cost per MQL', '$90', '$82', 'hit'], ['MQLs', '500', '487', 'missed']]);
  });

  it('is no measure where its colon stands in brackets', () => {
    expect(brief('## Results\n- [Website visits: 12,500]\n- Issues after launch (target: 0)\n')).toEqual([]);
  });

  it('has what was spent of a budget side by side', () => {
    expect(brief('## Results\n- Spend: $18,400 of $20,000\n')).toEqual([['Spend', '$20,000', '$18,400', 'hit']]);
    expect(brief('## Ergebnisse\n- Kosten: 18.400 € von 20.000 €\n')).toEqual([['Kosten', '20.000 €', '18.400 €', 'hit']]);
  });
});

describe('the source of a measure', () => {
  const parts = ['## Results\n', '- MQLs: 487 (target: 500)\n', '| Metric | Target | Actual | Δ% |\n|---|---|---|---|\n| a | 5 | 6 | 2 |\n', '| b | 1,300 | {{x}} |\n', '\n', '**KPIs:**\n', '  - CTR – 2%\r\n', '> quoted\n', '```\n'];

  it('quotes the note and lies in it, whatever the note is', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...parts)).map((chosen) => chosen.join('')), (text) => {
      for (const { source, name } of kpisOf(text)) {
        expect(text.slice(source.start, source.end)).toContain(name.split(' ')[0]);
        expect(text.slice(0, source.start).split('\n').length - 1).toBe(source.line);
      }
    }), { numRuns: 300 });
  });
});
