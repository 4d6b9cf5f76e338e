import type { SectionRole } from '../../note/section-role';
import type { MarketVocabulary } from '../../shared/market';
import type { CommittedKpi } from '../committed-kpi';
import type { Item, ItemKind } from '../item';
import type { NoteRecord } from '../note-record';

/** One sentence of the note: of a paragraph, a list item or a table cell. Comments, prompts and unfilled cells say nothing. */
export interface Statement {
  readonly text: string;
  /** Its folded words. */
  readonly words: readonly string[];
  /** Counts from 0. */
  readonly line: number;
  /** Whether it is the cell of a table, which a template may have filled. */
  readonly inTable: boolean;
  /** What the section is about in which it stands. */
  readonly roles: readonly SectionRole[];
}

/** A heading and whether anything is said below it. */
export interface CheckedSection {
  readonly title: string;
  readonly line: number;
  readonly ownRoles: readonly SectionRole[];
  readonly roles: readonly SectionRole[];
  readonly filled: boolean;
}

/** Everything that checks may look at. */
export interface CheckedNote {
  readonly record: NoteRecord;
  readonly text: string;
  readonly statements: readonly Statement[];
  readonly sections: readonly CheckedSection[];
  readonly markets: MarketVocabulary;
  /** What is known of the brief that a postmortem closes; null when there is none. */
  readonly brief: NoteRecord | null;
  /** What that brief committed to when it became ready; empty where nobody knows. */
  readonly committed: readonly CommittedKpi[];
  /** ISO `YYYY-MM-DD`. */
  readonly today: string;
  /** Roles that the note lists with nobody's name beside them. */
  readonly emptyRoles: readonly EmptyRole[];
}

/** A line such as `- Sales:` among the participants. */
export interface EmptyRole {
  readonly name: string;
  readonly line: number;
}

/** The items of one kind. */
export function itemsOf<Kind extends ItemKind>({ items }: NoteRecord, kind: Kind): Extract<Item, { kind: Kind }>[] {
  return items.filter((item): item is Extract<Item, { kind: Kind }> => item.kind === kind);
}

/** The first section that is about a role by its own heading; null when there is none. */
export function sectionAbout(note: CheckedNote, ...roles: readonly SectionRole[]): CheckedSection | null {
  return note.sections.find(({ ownRoles }) => ownRoles.some((role) => roles.includes(role))) ?? null;
}

/** Whether anything is said about one of the roles. */
export function saysSomethingAbout(note: CheckedNote, ...roles: readonly SectionRole[]): boolean {
  return note.statements.some((statement) => isAbout(statement, ...roles));
}

/** Whether a statement stands in a section about one of the roles. */
export function isAbout(statement: Statement, ...roles: readonly SectionRole[]): boolean {
  return statement.roles.some((role) => roles.includes(role));
}

/**
 * The statements about one of the roles that somebody wrote: a table that a template brought has one or two cells of each row filled from
 * the start, and they say nothing yet.
 */
export function toldAbout(note: CheckedNote, ...roles: readonly SectionRole[]): Statement[] {
  const cells = new Map<number, number>();
  for (const { inTable, line } of note.statements) if (inTable) cells.set(line, (cells.get(line) ?? 0) + 1);
  return note.statements.filter((statement) => isAbout(statement, ...roles) && (!statement.inTable || (cells.get(statement.line) ?? 0) > 2));
}
