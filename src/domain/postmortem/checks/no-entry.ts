import type { CheckedNote } from './checked-note';
import { itemsOf } from './checked-note';
import type { Finding } from './finding';
import { missingPart } from './missing-part';

/** No library entry: what was learned will not be found by the next campaign. */
export function noEntry(note: CheckedNote): readonly Finding[] {
  const { record } = note;
  if (record.kind !== 'postmortem' || itemsOf(record, 'entry').length > 0) return [];
  return [missingPart(note, 'no-entry', 'library-entry')];
}
