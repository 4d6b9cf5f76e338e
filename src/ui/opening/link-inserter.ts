import { MarkdownView } from 'obsidian';
import type { Editor, TFile, Workspace } from 'obsidian';
import type { LinkResolver } from '../../application/ports/link-resolver';

/** The note a link would go into. */
export interface InsertTarget {
  readonly editor: Editor;
  readonly file: TFile;
}

/** Puts links to lessons into the note the person writes. */
export class LinkInserter {
  constructor(private readonly workspace: Workspace, private readonly links: LinkResolver) {}

  /** The note that is being written; null when none is open for writing. */
  target(): InsertTarget | null {
    const active = this.workspace.activeEditor;
    if (active?.editor && active.file) return { editor: active.editor, file: active.file };
    const view = this.workspace.getMostRecentLeaf()?.view;
    return view instanceof MarkdownView && view.file !== null ? { editor: view.editor, file: view.file } : null;
  }

  /** Inserts a link to the note at the cursor; false when there is nowhere to insert it. */
  insert(path: string): boolean {
    const target = this.target();
    if (target === null) return false;
    target.editor.replaceSelection(this.links.linkTo(path, target.file.path));
    return true;
  }
}
