import type { Finding } from '../../domain/postmortem/checks/finding';

/** What the checks found in the active note, and whether all of it is to be shown. */
export interface NoteFindings {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly all: boolean;
}

/** The state before a note was checked. */
export const noFindings: NoteFindings = { path: '', findings: [], all: false };
