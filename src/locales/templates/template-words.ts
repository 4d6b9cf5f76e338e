import type { ActionSlot } from '../../domain/postmortem/checks/finding';
import type { ColumnKey, LabelKey, RowKey, SectionKey, TaskKey } from './section-catalogue';
import type { TemplateId } from './template-layouts';

/** The name of a template, what it is for in one line, and the help at its top. */
export interface TemplateTitle {
  readonly name: string;
  readonly description: string;
  readonly help: string;
}

/** What the plugin itself writes into a note; `{plan}` is a planned figure, square brackets are to be filled in. */
export interface WrittenWords {
  /** What an assumption is before anybody has looked. */
  readonly untested: string;
  /** Remarks behind a planned figure that is not the one the brief committed to. */
  readonly plan: Readonly<Record<'was' | 'became' | 'added' | 'dropped', string>>;
  /** What is written behind an action that does not say it. */
  readonly slots: Readonly<Record<ActionSlot, string>>;
}

/** Everything that templates say in one language: a language is one object of this type. */
export interface TemplateWords {
  readonly templates: Readonly<Record<TemplateId, TemplateTitle>>;
  /** Heading and help of each section. Help has no percent sign, which would end the comment it stands in. */
  readonly sections: Readonly<Record<SectionKey, readonly [heading: string, help: string]>>;
  readonly columns: Readonly<Record<ColumnKey, string>>;
  /** Cells of rows that are there from the start, the first columns first. */
  readonly rows: Readonly<Record<RowKey, readonly string[]>>;
  readonly labels: Readonly<Record<LabelKey, string>>;
  readonly tasks: Readonly<Record<TaskKey, string>>;
  readonly written: WrittenWords;
}
