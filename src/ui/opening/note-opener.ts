import { MarkdownView } from 'obsidian';
import type { PaneType, Vault, Workspace } from 'obsidian';
import { writingColumn } from '../../domain/note/template/writing-line';

/** A place in a note; `line` counts from 0. */
export interface NotePlace {
  readonly path: string;
  readonly line: number;
}

/** Opens notes at a line, in the pane the person asked for. */
export class NoteOpener {
  constructor(private readonly workspace: Workspace, private readonly vault: Vault) {}

  /** Opens the note with its line in view; does nothing when the note has gone in the meantime. */
  async open(place: NotePlace, pane: PaneType | boolean): Promise<void> {
    const file = this.vault.getFileByPath(place.path);
    if (file === null) return;
    await this.workspace.getLeaf(pane).openFile(file, { active: true, eState: { line: place.line } });
  }

  /** Opens a note with the cursor at the end of a line, ready to be written in. */
  async openForWriting(place: NotePlace): Promise<void> {
    await this.open(place, false);
    const view = this.workspace.getActiveViewOfType(MarkdownView);
    if (view?.file?.path !== place.path) return;
    view.editor.setCursor({ line: place.line, ch: writingColumn(view.editor.getLine(place.line)) });
    view.editor.focus();
  }
}
