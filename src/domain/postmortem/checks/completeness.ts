import type { SectionRole } from '../../note/section-role';
import { campaignKpis } from './campaign-kpis';
import type { CheckedNote } from './checked-note';
import { itemsOf, saysSomethingAbout, sectionAbout, toldAbout } from './checked-note';

/** What a note of its kind is asked for. */
export const askedParts = [
  'setup', 'goal', 'audience', 'hypothesis', 'kpis', 'plan', 'assumptions', 'analysis', 'learnings', 'library-entry', 'guardrails', 'actions',
] as const;

/** One thing that a note is asked for; `kpis` want actual figures, `plan` planned ones. */
export type AskedPart = (typeof askedParts)[number];

/** How far a part has got. `total` is 0 where nothing of it is there; parts that cannot be counted have a total of 1. */
export interface PartProgress {
  readonly part: AskedPart;
  readonly done: number;
  readonly total: number;
  /** Line, from 0, where the part is or would be looked for. */
  readonly line: number;
}

type Counter = (note: CheckedNote) => readonly [done: number, total: number];

const rolesOf: Readonly<Record<AskedPart, readonly SectionRole[]>> = {
  setup: ['setup'], goal: ['goal'], audience: ['audience'], hypothesis: ['hypothesis'], kpis: ['kpis', 'outcomes'], plan: ['kpis'], assumptions: ['assumptions'],
  analysis: ['analysis', 'root-causes'], learnings: ['learnings', 'repeat', 'change'], 'library-entry': ['library-entry'], guardrails: ['guardrails'], actions: ['actions', 'plan'],
};

/** What of the things that a postmortem, retrospective or brief is asked for is there, half there or missing; empty for other notes. */
export function completenessOf(note: CheckedNote): PartProgress[] {
  return askedOf(note).map((part): PartProgress => {
    const [done, total] = counters[part](note);
    return { part, done, total, line: sectionAbout(note, ...rolesOf[part])?.line ?? 0 };
  });
}

/** Whether all of a part is there. */
export function isComplete({ done, total }: PartProgress): boolean {
  return total > 0 && done === total;
}

function askedOf(note: CheckedNote): readonly AskedPart[] {
  switch (note.record.kind) {
    case 'brief': return ['setup', 'goal', 'audience', 'hypothesis', 'plan', 'assumptions'];
    case 'postmortem': return ['setup', 'kpis', ...onlyWhereAsked(note, 'assumptions'), 'analysis', 'learnings', 'library-entry', 'guardrails', 'actions'];
    // A retrospective is as long as its template: what it has no heading for, it does not ask.
    case 'retro': return [...onlyWhereAsked(note, 'kpis'), 'learnings', ...onlyWhereAsked(note, 'library-entry', 'guardrails'), 'actions'];
    default: return [];
  }
}

function onlyWhereAsked(note: CheckedNote, ...parts: readonly AskedPart[]): AskedPart[] {
  return parts.filter((part) => sectionAbout(note, ...rolesOf[part]) !== null || counters[part](note)[1] > 0);
}

const counters: Readonly<Record<AskedPart, Counter>> = {
  setup: ({ record: { scope, start, end } }) => countOf([scope.campaignTypes.length > 0, scope.markets.length > 0, start !== null, end !== null]),
  goal: (note) => there(note.record.scope.goals.length > 0 || saysSomethingAbout(note, 'goal')),
  audience: (note) => there(note.record.scope.audiences.length > 0 || saysSomethingAbout(note, 'audience')),
  hypothesis: (note) => there(saysSomethingAbout(note, 'hypothesis')),
  kpis: (note) => countOf((note.record.kind === 'retro' ? itemsOf(note.record, 'kpi') : campaignKpis(note)).map(({ actualWritten, verdict }) => actualWritten !== null || verdict !== null)),
  plan: ({ record }) => countOf(itemsOf(record, 'kpi').map(({ plannedWritten }) => plannedWritten !== null)),
  assumptions: ({ record }) => countOf(itemsOf(record, 'assumption').map(({ result }) => record.kind === 'brief' || result !== 'untested')),
  analysis: (note) => there(itemsOf(note.record, 'root-cause').length > 0 || toldAbout(note, 'analysis', 'root-causes').length > 0),
  learnings: ({ record }) => there(itemsOf(record, 'learning').length > 0),
  'library-entry': ({ record }) => there(itemsOf(record, 'entry').length > 0),
  guardrails: ({ record }) => there(itemsOf(record, 'guardrail').length > 0),
  actions: (note) => {
    const actions = itemsOf(note.record, 'action');
    // A short retrospective plans in a sentence.
    if (actions.length === 0) return there(note.record.kind === 'retro' && saysSomethingAbout(note, 'plan'));
    return countOf(actions.map(({ owner, dueWritten, status }) => status !== 'open' || (owner !== null && dueWritten !== null)));
  },
};

function there(isThere: boolean): readonly [number, number] {
  return isThere ? [1, 1] : [0, 0];
}

function countOf(parts: readonly boolean[]): readonly [number, number] {
  return [parts.filter((isDone) => isDone).length, parts.length];
}
