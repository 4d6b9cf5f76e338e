import { combinePlanners } from '../note/edit/combine-planners';
import type { EditPlanner } from '../note/edit/edit-plan';
import { findSection } from '../note/edit/find-section';
import { planSection } from '../note/edit/plan-section';
import { planTableRow } from '../note/edit/plan-table-row';
import type { RowCell } from '../note/edit/plan-table-row';
import { scanLines } from '../note/edit/scan-lines';
import { findTable } from '../note/edit/text-table';
import type { ReadingConfig } from '../note/reading-config';
import type { SectionRole } from '../note/section-role';
import { columnOf } from '../postmortem/column-finder';
import type { Item } from '../postmortem/item';
import type { TableColumns, TableKind } from '../postmortem/item-vocabulary/item-vocabulary';
import type { NoteRecord } from '../postmortem/note-record';
import { fold } from '../shared/fold';
import { committedPlanIn } from './committed-plan';
import { mirroredPlan } from './mirrored-plan';
import type { MirroredKpi, PlanRemarks } from './mirrored-plan';
import type { Receipt, ReceiptWords } from './receipt';
import type { ReviewDecision } from './review-decision';

/** The columns of the tables into which a brief is mirrored. */
export type MirrorColumn = 'kpi' | 'planned' | 'actual' | 'why' | 'assumption' | 'result' | 'lesson' | 'decided' | 'heeded' | 'person' | 'role' | 'risk' | 'mitigation' | 'date' | 'milestone';

/** The words in which a brief is mirrored. */
export interface MirrorWords {
  /** What an assumption is before anybody has looked. */
  readonly untested: string;
  readonly plan: PlanRemarks;
  /** Headings of sections that the postmortem does not have yet. */
  readonly headings: Readonly<Record<'kpis' | 'assumptions' | 'review', string>>;
  readonly columns: Readonly<Record<MirrorColumn, string>>;
  /** What the columns for past lessons and for decisions are called in any language. */
  readonly known: Readonly<Record<'lesson' | 'decided', readonly string[]>>;
  readonly receipt: ReceiptWords;
}

/** A brief as it is mirrored: what the library knows of it, and the receipt of its review. */
export interface ReviewedBrief {
  readonly record: NoteRecord;
  readonly receipt: Receipt | null;
}

/** The postmortem that the brief is mirrored into. */
export interface Mirror {
  readonly path: string;
  readonly config: ReadingConfig;
  readonly words: MirrorWords;
}

/**
 * Writes a brief into the postmortem that closes it: planned KPIs into the plan column, with a remark where a plan is not the one that was
 * committed to, assumptions to be judged, each lesson of the review
 * as a row that asks whether it was heeded; hypothesis, offer, people, risks and milestones where the postmortem has a place for them.
 */
export function mirrorBrief({ record, receipt }: ReviewedBrief, mirror: Mirror): EditPlanner {
  const rows = [
    ...mirroredPlan(record.items.flatMap((item) => (item.kind === 'kpi' ? [item] : [])), committedPlanIn(receipt), mirror.words.plan).map((kpi) => kpiRow(kpi, mirror)),
    ...record.items.flatMap((item) => itemRows(item, mirror)),
    ...(receipt?.decisions ?? []).map((decision) => decisionRow(decision, mirror)),
  ];
  const texts = record.digest.flatMap(({ role, text }) => (role === 'summary' || role === 'plan' ? [] : [whereThere(mirror, role, (target) => planSection(mirror.path, target, [text]))]));
  return combinePlanners(...texts, ...rows);
}

function itemRows(item: Item, mirror: Mirror): EditPlanner[] {
  const { words } = mirror;
  switch (item.kind) {
    case 'assumption': return [row(mirror, 'assumptions', [cell(words, 'assumption', item.text, 'assumption', 'assumption'), cell(words, 'result', words.untested, 'assumption', 'result')])];
    case 'participant': return [rowWhereThere(mirror, 'participants', [cell(words, 'person', item.name, 'person', 'name'), cell(words, 'role', item.role ?? '', 'person', 'role')])];
    case 'risk': return [rowWhereThere(mirror, 'risks', [cell(words, 'risk', item.text, 'risk', 'risk'), cell(words, 'mitigation', item.mitigation ?? '', 'risk', 'mitigation')])];
    case 'milestone': return [rowWhereThere(mirror, 'timeline', [cell(words, 'date', item.dateWritten ?? '', 'milestone', 'date'), cell(words, 'milestone', item.text, 'milestone', 'milestone')])];
    default: return [];
  }
}

function kpiRow({ name, planned }: MirroredKpi, mirror: Mirror): EditPlanner {
  const cells = [cell(mirror.words, 'kpi', name, 'kpi', 'metric'), cell(mirror.words, 'planned', planned, 'kpi', 'target')];
  const target = { config: mirror.config, heading: mirror.words.headings.kpis };
  // Columns of a new table to be filled in; in a table that is there they are where it has them.
  const open = [cell(mirror.words, 'actual', '', 'kpi', 'actual'), cell(mirror.words, 'why', '', 'kpi', 'why')];
  return (text) => planTableRow(mirror.path, { ...target, role: kpiRole(text, cells, mirror) }, [...cells, ...open])(text);
}

// A template of somebody's own may compare plan and actual below its outcomes.
function kpiRole(text: string, cells: readonly RowCell[], { path, config }: Mirror): 'kpis' | 'outcomes' {
  const note = scanLines(text);
  const [kpis, outcomes] = (['kpis', 'outcomes'] as const).map((role) => findSection(path, text, note, { role, config, heading: '' }));
  const table = kpis === null && outcomes ? findTable(note, outcomes.from, outcomes.to) : null;
  return table !== null && cells.every(({ matches }) => table.header.some(matches)) ? 'outcomes' : 'kpis';
}

function decisionRow({ target, decision, reason }: ReviewDecision, mirror: Mirror): EditPlanner {
  const { words } = mirror;
  const named = target.link === '' ? target.title : target.link;
  const lesson = target.text ? `${named} › ${target.text}` : named;
  const decided = reason === '' ? words.receipt[decision] : `${words.receipt[decision]}: ${reason}`;
  const known = (column: 'lesson' | 'decided') => (header: string): boolean => words.known[column].some((name) => fold(name) === fold(header));
  return row(mirror, 'review', [
    { heading: words.columns.lesson, text: lesson, matches: known('lesson') },
    { heading: words.columns.decided, text: decided, matches: known('decided') },
    { heading: words.columns.heeded, text: '', matches: (header) => fold(header) === fold(words.columns.heeded) },
  ]);
}

function cell<Kind extends TableKind>(words: MirrorWords, column: MirrorColumn, text: string, kind: Kind, meaning: TableColumns[Kind]): RowCell {
  return { heading: words.columns[column], text, matches: (header) => columnOf(kind, header) === meaning };
}

function row({ path, config, words }: Mirror, role: 'assumptions' | 'review', cells: readonly RowCell[]): EditPlanner {
  return planTableRow(path, { role, config, heading: words.headings[role] }, cells);
}

function rowWhereThere(mirror: Mirror, role: SectionRole, cells: readonly RowCell[]): EditPlanner {
  return whereThere(mirror, role, (target) => planTableRow(mirror.path, target, cells));
}

type Target = Parameters<typeof planSection>[1];

function whereThere({ path, config }: Mirror, role: SectionRole, plan: (target: Target) => EditPlanner): EditPlanner {
  const target = { role, config, heading: '' };
  return (text) => (findSection(path, text, scanLines(text), target) === null ? { state: 'unchanged' } : plan(target)(text));
}
