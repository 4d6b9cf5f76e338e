import type { Problem } from '../../shared/problem';
import { lineStarts } from '../../shared/line-starts';
import { conflictProblems } from '../conflict-markers';
import type { EditPlan, EditPlanner } from './edit-plan';
import { scanLines } from './scan-lines';
import type { ScannedNote } from './scan-lines';
import { textStructure } from './text-structure';

/** A planner for the text below the properties, which is refused while the note holds both sides of an unresolved merge. */
export function bodyPlanner(path: string, plan: (text: string, note: ScannedNote) => EditPlan): EditPlanner {
  return (text) => {
    const [conflict] = text.includes('<<<<<<<') ? conflictsIn(path, text.replace(/^\ufeff/, '')) : [];
    return conflict === undefined ? plan(text, scanLines(text)) : { state: 'refused', problem: conflict };
  };
}

function conflictsIn(path: string, text: string): readonly Problem[] {
  return conflictProblems(textStructure(path, text, scanLines(text)), lineStarts(text));
}
