import { describe, expect, it } from 'vitest';
import { completenessOf, isComplete } from '../../../../src/domain/postmortem/checks/completeness';
import { templatesIn } from '../../../../src/locales/templates/template-languages';
import { checkedNoteOf } from './findings-of';

const partsOf = (text: string): Record<string, string> => Object.fromEntries(completenessOf(checkedNoteOf(text)).map(({ part, done, total }) => [part, `${done}/${total}`]));
const full = `---
type: postmortem
campaign-type: webinar
market: DE
start: 2026-03-01
end: 2026-03-20
---
## Planned vs actual

| KPI | Planned | Actual | Why |
| --- | --- | --- | --- |
| Sign-ups | 300 | 612 | The title |
| Demos | 25 | 4 | Late calls |

## Analysis

Sales called after nine days.

## Learnings

- Call within a day.

## Library entry

Two sentences. They say it.

## Guardrails

- Never let a lead wait a weekend.

## Actions

- [ ] Call within a day (Maria Kern) by 2026-05-01
`;

describe('what of a note is complete', () => {
  it('is all of a postmortem that has everything, and asks nothing of assumptions that nobody made', () => {
    expect(completenessOf(checkedNoteOf(full)).filter((part) => !isComplete(part))).toEqual([]);
    expect(Object.keys(partsOf(full))).toEqual(['setup', 'kpis', 'analysis', 'learnings', 'library-entry', 'guardrails', 'actions']);
  });

  it('counts what is half there, and tells it from what is missing', () => {
    const half = full.replace('market: DE\n', '').replace('| 4 | Late calls |', '|  |  |').replace('(Maria Kern) ', '').replace('- Never let a lead wait a weekend.\n', '');
    expect(partsOf(half)).toMatchObject({ setup: '3/4', kpis: '1/2', actions: '0/1', guardrails: '0/0', learnings: '1/1' });
  });

  it('points at the heading of a part, also of an empty one', () => {
    const { line } = completenessOf(checkedNoteOf(full)).find(({ part }) => part === 'guardrails') ?? {};
    expect(full.split('\n')[line ?? 0]).toBe('## Guardrails');
  });

  it('asks a brief for what its campaign will be held against', () => {
    expect(partsOf('---\ntype: brief\ngoal: conversion\n---\n## Planned KPIs\n\n| KPI | Planned |\n| --- | --- |\n| Demos | 25 |\n| Leads |  |\n\n## Assumptions\n\n- They search.\n')).toEqual({
      setup: '0/4', goal: '1/1', audience: '0/0', hypothesis: '0/0', plan: '1/2', assumptions: '1/1',
    });
  });

  it('judges assumptions in the postmortem only', () => {
    expect(partsOf('---\ntype: postmortem\n---\n## Assumptions\n\n| Assumption | Result |\n| --- | --- |\n| They search | untested |\n| They click | held |\n')).toMatchObject({ assumptions: '1/2' });
  });

  it('asks a retrospective for no more than its headings do', () => {
    expect(partsOf('---\ntype: retro\n---\n## What went well\n\n- The title\n\n## Plan\n\n- Call sooner\n')).toEqual({ learnings: '1/1', actions: '1/1' });
    expect(partsOf('---\ntype: retro\n---\n## What went well\n\n- The title\n\n## Plan\n\n- \n')).toEqual({ learnings: '1/1', actions: '0/0' });
  });

  it.each(['en', 'ru', 'de'])('is nothing in any fresh template (%s), and a lesson is asked for nothing', (tag) => {
    for (const { kind, markdown } of templatesIn(tag)) {
      const parts = completenessOf(checkedNoteOf(markdown.replaceAll(/"\{\{[^}]*\}\}"/g, '').replaceAll('{{title}}', 'X')));
      expect(parts.filter(isComplete), kind).toEqual([]);
      expect(parts.length > 0).toBe(kind !== 'lesson');
    }
  });
});
