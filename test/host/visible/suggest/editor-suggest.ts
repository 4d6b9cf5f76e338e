import type { EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
import type { Editor, TFile } from 'obsidian-test-mocks/obsidian';
import { CodeMirrorEditor } from '../editor/codemirror-editor';
import { PopoverSuggest } from './popover-suggest';
import { renderInstructions } from './render-instructions';
import type { VisibleApp } from '../visible-app';

const defaultLimit = 100;

/** Suggestions at the cursor while the user types in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = defaultLimit;
  private instructionsEl: HTMLElement | null = null;

  constructor(app: VisibleApp) {
    super(app);
  }

  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): Promise<T[]> | T[];

  setInstructions(instructions: Instruction[]): void {
    this.instructionsEl ??= this.suggestEl.createDiv('prompt-instructions');
    renderInstructions(this.instructionsEl, instructions);
  }

  override close(): void {
    this.context = null;
    super.close();
  }

  /** Asks whether this suggester wants the present cursor, and shows what it offers. */
  offer(editor: Editor, file: TFile | null): boolean {
    const info = this.onTrigger(editor.getCursor(), editor, file);
    if (!info || !file) return false;
    this.context = { ...info, editor: editor.asOriginalType__(), file: file.asOriginalType2__() };
    void this.fill(this.context, editor);
    return true;
  }

  private async fill(context: EditorSuggestContext, editor: Editor): Promise<void> {
    const values = await this.getSuggestions(context);
    if (this.context !== context) return;
    if (values.length === 0) {
      this.close();
      return;
    }
    this.open();
    this.suggestions.setSuggestions(values.slice(0, this.limit));
    const box = editor instanceof CodeMirrorEditor ? editor.cm.coordsAtPos(editor.posToOffset(context.start)) : null;
    if (box) this.reposition(new DOMRect(box.left, box.top, 0, box.bottom - box.top));
  }
}
