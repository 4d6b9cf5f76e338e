import type { CheckCode } from '../../domain/postmortem/checks/check-code';
import type { PartProgress } from '../../domain/postmortem/checks/completeness';
import type { Finding } from '../../domain/postmortem/checks/finding';
import type { ReviewMark } from '../../domain/postmortem/reviewed/read-reviewed';

/** What the checks found in the active note, and whether all of it is to be shown. */
export interface NoteFindings {
  readonly path: string;
  readonly findings: readonly Finding[];
  /** How far each part of the note has got; empty for notes that are asked for nothing. */
  readonly parts?: readonly PartProgress[];
  /** The checks that the note has dismissed for itself. */
  readonly dismissed?: readonly CheckCode[];
  /** Who has reviewed the note and when; absent for notes that nobody reviews. */
  readonly reviewed?: ReviewMark | null;
  /** The language in which the note is written, for what a fix adds; null where that is unclear. */
  readonly language?: string | null;
  readonly all: boolean;
}

/** The state before a note was checked. */
export const noFindings: NoteFindings = { path: '', findings: [], all: false };
