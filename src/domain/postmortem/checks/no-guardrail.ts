import type { CheckedNote } from './checked-note';
import { itemsOf } from './checked-note';
import type { Finding } from './finding';
import { missingPart } from './missing-part';

/** No guardrail: nothing that the next brief could be checked against. */
export function noGuardrail(note: CheckedNote): readonly Finding[] {
  const { record } = note;
  if (record.kind !== 'postmortem' || itemsOf(record, 'guardrail').length > 0) return [];
  return [missingPart(note, 'no-guardrail', 'guardrails')];
}
