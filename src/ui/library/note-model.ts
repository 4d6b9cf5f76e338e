import { itemKinds } from '../../domain/postmortem/item';
import type { NoteRecord } from '../../domain/postmortem/note-record';
import { withDraftHint, withDueHint } from '../coverage/due-hint';
import { checkRows } from '../checks/check-rows';
import { briefContent } from './brief-model';
import { emptyNote } from './empty-state';
import type { EmptyState } from './empty-state';
import { withHeading } from './grouped-rows';
import { ownItemRow } from './item-row';
import type { LibraryReading } from './library-reading';
import type { NoteCard } from './note-card';
import { postmortemCard } from './postmortem-card';
import { problemRow } from './problem-row';
import type { Row } from './row';
import { surroundingRows } from './surrounding-rows';
import { ownDecisionRows, useRows } from './use-rows';

/** What “This note” shows; `count` is the figure on its tab. */
export interface NoteModel {
  readonly count: number;
  readonly filters: null;
  readonly status: null;
  readonly card: NoteCard | null;
  readonly rows: readonly Row[];
  readonly empty: EmptyState | null;
}

/** What concerns the active note: for a brief the past it has to answer to, for others what was gathered from them. */
export function noteModel(reading: LibraryReading): NoteModel {
  const { activePath, index, review } = reading;
  const words = reading.locale.words;
  const record = activePath === null ? undefined : index.records.get(activePath);
  const problems = problemRows(reading);
  const surroundings = reading.surroundings?.path === activePath ? reading.surroundings : null;
  const own = record === undefined ? [] : ownRows(record, reading);
  const brief = review !== null && review.brief.path === activePath ? briefContent(review, surroundings?.words ?? null, reading) : null;
  const around = surroundings === null || brief !== null ? [] : surroundingRows(surroundings, reading);
  const checks = reading.findings?.path === activePath ? checkRows(reading.findings, reading.locale) : [];
  const decided = record === undefined ? [] : decidedRows(record, reading);
  const rows = [...problems, ...(brief?.rows ?? []), ...decided, ...checks, ...around, ...own];
  return {
    count: rows.filter((row) => row.type === 'item').length - checks.filter((row) => row.type === 'item').length,
    filters: null,
    status: null,
    card: brief === null ? postmortemCardOf(record, reading) : cardOf(brief.card, reading),
    rows,
    empty: emptyNote(situationOf(reading, record), words),
  };
}

/** For a brief what it decided; for anything else which briefs decided what on its lessons. */
function decidedRows(record: NoteRecord, reading: LibraryReading): Row[] {
  const { index, resolve } = reading;
  if (record.kind !== 'brief') return useRows(index.uses().of(record.path), reading);
  const decisions = index.reviews.get(record.path)?.receipt?.decisions ?? [];
  return ownDecisionRows(record, decisions, ({ target }) => resolve?.(target.path, record.path) ?? null, reading);
}

function cardOf(card: NoteCard, { activePath, coverage, locale }: LibraryReading): NoteCard {
  return coverage === undefined || activePath === null ? card : withDueHint(card, coverage, activePath, locale);
}

function postmortemCardOf(record: NoteRecord | undefined, { findings, coverage, locale }: LibraryReading): NoteCard | null {
  const reviewed = record !== undefined && findings?.path === record.path ? findings.reviewed ?? null : null;
  const card = record === undefined || reviewed === null ? null : postmortemCard(record, reviewed, locale);
  return card === null || record === undefined || coverage === undefined ? card : withDraftHint(card, coverage, record.path, locale);
}

function situationOf({ activePath, index }: LibraryReading, record: NoteRecord | undefined): Parameters<typeof emptyNote>[0] {
  if (index.records.size === 0) return 'first-run';
  if (activePath === null) return 'no-note';
  return record === undefined || record.kind === null ? 'ordinary' : 'nothing-gathered';
}

function problemRows({ activePath, index, locale, findings }: LibraryReading): Row[] {
  // What a check says of the same line comes with a fix.
  const said = new Set(findings?.path === activePath ? findings.findings.filter(({ code }) => code === 'variance-contradiction').map(({ line }) => line) : []);
  const own = index.problems().filter((problem) => problem.path === activePath && !(problem.code === 'variance-contradiction' && said.has(problem.line)));
  if (own.length === 0) return [];
  const rows = own.map((problem) => ({ ...problemRow(problem, locale.words), meta: [problemRow(problem, locale.words).meta.at(-1) ?? ''] }));
  return withHeading({ key: 'problem', label: locale.words.kindsPlural.problem, rows });
}

/** The note's own items, kind by kind. */
function ownRows(record: NoteRecord, context: LibraryReading): Row[] {
  return itemKinds.flatMap((kind) => {
    const items = record.items.filter((item) => item.kind === kind);
    if (items.length === 0) return [];
    const rows = items.map((item) => ownItemRow(item, record, context));
    return withHeading({ key: kind, label: context.locale.words.kindsPlural[kind], rows });
  });
}
