import { MarkdownView } from 'obsidian';
import type { Editor, TFile, Workspace } from 'obsidian';

/** The note a link would go into. */
export interface InsertTarget {
  readonly editor: Editor;
  readonly file: TFile;
}

/** Finds the note the person writes, for what is to be inserted in it. */
export class InsertTargetFinder {
  constructor(private readonly workspace: Workspace) {}

  /** The note that is being written; null when none is open for writing. */
  target(): InsertTarget | null {
    const active = this.workspace.activeEditor;
    if (active?.editor && active.file) return { editor: active.editor, file: active.file };
    const view = this.workspace.getMostRecentLeaf()?.view;
    return view instanceof MarkdownView && view.file !== null ? { editor: view.editor, file: view.file } : null;
  }
}
