import type { EditOutcome, NoteWriter } from '../src/application/ports/note-writer';
import { applyPlan } from '../src/domain/note/edit/apply-plan';
import type { EditPlanner } from '../src/domain/note/edit/edit-plan';

/** Writes notes that are kept in memory; tests look at `notes` for what came of it. */
export class MemoryNoteWriter implements NoteWriter {
  readonly notes: Map<string, string>;

  constructor(notes: Readonly<Record<string, string>> = {}) {
    this.notes = new Map(Object.entries(notes));
  }

  edit(path: string, planner: EditPlanner): Promise<EditOutcome> {
    const text = this.notes.get(path);
    if (text === undefined) return Promise.resolve({ state: 'missing' });
    const plan = planner(text);
    if (plan.state !== 'changes') return Promise.resolve(plan);
    this.notes.set(path, applyPlan(text, plan));
    return Promise.resolve({ state: 'written' });
  }

  create(path: string, text: string): Promise<string> {
    const stem = path.replace(/\.md$/, '');
    let free = path;
    for (let number = 2; this.notes.has(free); number += 1) free = `${stem} ${number}.md`;
    this.notes.set(free, text);
    return Promise.resolve(free);
  }
}
