import { defaultReadingConfig } from '../../../../src/domain/note/default-reading-config';
import { checkNote } from '../../../../src/domain/postmortem/checks/check-note';
import type { CheckCode } from '../../../../src/domain/postmortem/checks/check-code';
import type { CheckedNote } from '../../../../src/domain/postmortem/checks/checked-note';
import { checksOff } from '../../../../src/domain/postmortem/checks/checks-off';
import type { CommittedKpi } from '../../../../src/domain/postmortem/committed-kpi';
import type { Finding } from '../../../../src/domain/postmortem/checks/finding';
import { readCheckedNote } from '../../../../src/domain/postmortem/checks/read-checked-note';
import { createMarketVocabulary } from '../../../../src/domain/shared/market-vocabulary';
import { noteStructureOf } from '../../../note-structure-of';
import { recordOf } from '../read-note-of';

const markets = createMarketVocabulary({ languages: ['en', 'de', 'ru'], aliases: {} });

/** The day on which notes are checked in tests. */
export const today = '2026-11-22';

/** A note as checks receive it; `brief` is the text of the brief it closes. */
export function checkedNoteOf(text: string, brief: string | null = null, committed: readonly CommittedKpi[] = []): CheckedNote {
  const context = { config: defaultReadingConfig, markets, brief: brief === null ? null : recordOf(brief, 'Brief.md'), committed, today };
  return readCheckedNote(noteStructureOf(text), recordOf(text), context);
}

/** What all checks find in a note, apart from those it has dismissed itself. */
export function findingsOf(text: string, brief: string | null = null, committed: readonly CommittedKpi[] = []): Finding[] {
  return checkNote(checkedNoteOf(text, brief, committed), new Set(checksOff(text)));
}

/** What one check finds in a postmortem of this body, as the lines of the body (from 1) it points at. */
export function linesFound(code: CheckCode, note: string, brief: string | null = null): number[] {
  return findingsOf(note, brief).filter((finding) => finding.code === code).map(({ line }) => line + 1);
}
