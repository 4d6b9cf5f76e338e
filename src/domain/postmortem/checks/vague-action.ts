import type { Action } from '../item';
import { missingSlots, openActions } from './action-slots';
import type { CheckedNote } from './checked-note';
import type { Finding, Fix } from './finding';
import { actionSlots, excerpt } from './finding';

/** Actions that name no change ("Improve quality"), or say nothing of who, when, how much and how one will know. */
export function vagueAction(note: CheckedNote): readonly Finding[] {
  const lines = note.text.split(/\r?\n/);
  return openActions(note).flatMap((action): Finding[] => {
    const missing = missingSlots(action);
    const filled = actionSlots.filter((slot) => !missing.includes(slot));
    const isVague = missing.includes('object') || filled.length === 1;
    if (!isVague) return [];
    const details = { written: excerpt(action.text), filled: filled.join(','), missing: missing.join(',') };
    const written = lines[action.source.line] ?? '';
    return [{ code: 'vague-action', line: action.source.line, details, fix: completion(action, written, missing) }];
  });
}

// A row of a table has its cells already; a bullet or a line of text gets the missing slots behind it.
function completion({ source }: Action, written: string, missing: Extract<Fix, { type: 'complete-action' }>['missing']): Fix | null {
  const isOneLine = source.line === source.endLine && /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(written);
  const open = missing.filter((slot) => slot !== 'object' && slot !== 'number');
  return isOneLine && open.length > 0 ? { type: 'complete-action', line: source.line, written, missing: open } : null;
}
