import { MarkdownView } from 'obsidian';
import type { TFile, Vault, Workspace } from 'obsidian';
import type { EditOutcome, NoteWriter } from '../application/ports/note-writer';
import { applyPlan } from '../domain/note/edit/apply-plan';
import type { EditPlan, EditPlanner } from '../domain/note/edit/edit-plan';
import { NoteCreator } from './note-creator';
import { editorChanges } from './editor-changes';

/** Writes notes in the vault; a note that is open for editing is changed through its editor. */
export class ObsidianNoteWriter implements NoteWriter {
  readonly #creator: NoteCreator;

  constructor(private readonly vault: Vault, private readonly workspace: Workspace) {
    this.#creator = new NoteCreator(vault);
  }

  async edit(path: string, planner: EditPlanner): Promise<EditOutcome> {
    const file = this.vault.getFileByPath(path);
    if (file === null) return { state: 'missing' };
    const view = this.#viewEditing(file);
    return view === null ? this.#editFile(file, planner) : editInView(view, planner);
  }

  create(path: string, text: string): Promise<string> {
    return this.#creator.create(path, text);
  }

  async #editFile(file: TFile, planner: EditPlanner): Promise<EditOutcome> {
    let outcome: EditOutcome = { state: 'unchanged' };
    try {
      await this.vault.process(file, (text) => {
        const plan = planner(text);
        outcome = outcomeOf(plan);
        return applyPlan(text, plan);
      });
    } catch (error) {
      if (await this.vault.adapter.exists(file.path)) throw error;
      return { state: 'missing' };
    }
    return outcome;
  }

  // In reading view the editor may hold an older text, so only views in editing mode count. The active one holds what was typed last.
  #viewEditing(file: TFile): MarkdownView | null {
    const active = this.workspace.getActiveViewOfType(MarkdownView);
    const open = this.workspace.getLeavesOfType('markdown').map((leaf) => leaf.view);
    const views = [active, ...open].filter((view) => view instanceof MarkdownView);
    return views.find((view) => view.file?.path === file.path && view.getMode() === 'source') ?? null;
  }
}

/** One transaction: cursor and folds move along with the text, and undo takes it back in one step. Unsaved typing is part of the text. */
async function editInView(view: MarkdownView, planner: EditPlanner): Promise<EditOutcome> {
  const text = view.editor.getValue();
  const plan = planner(text);
  if (plan.state !== 'changes') return outcomeOf(plan);
  view.editor.transaction({ changes: editorChanges(text, plan.changes) });
  await view.save();
  return { state: 'written' };
}

function outcomeOf(plan: EditPlan): EditOutcome {
  return plan.state === 'changes' ? { state: 'written' } : plan;
}
