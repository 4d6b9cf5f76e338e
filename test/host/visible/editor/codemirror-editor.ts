import type { EditorChange, EditorCommandName, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelection, EditorSelectionOrCaret, EditorTransaction } from 'obsidian';
import { EditorSelection as CmSelection } from '@codemirror/state';
import type { ChangeSpec, TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { redo, undo } from '@codemirror/commands';
import { editorCommands } from './editor-commands';
import { Editor } from 'obsidian-test-mocks/obsidian';

/** Obsidian's Editor over a CodeMirror view. */
export class CodeMirrorEditor extends Editor {
  constructor(public cm: EditorView) {
    super();
  }

  override getDoc(): this {
    return this;
  }

  override refresh(): void {
    this.cm.requestMeasure();
  }

  override getValue(): string {
    return this.cm.state.doc.toString();
  }

  override setValue(content: string): void {
    this.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  override getLine(line: number): string {
    return line < 0 || line > this.lastLine() ? '' : this.cm.state.doc.line(line + 1).text;
  }

  override setLine(n: number, text: string): void {
    this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
  }

  override lineCount(): number {
    return this.cm.state.doc.lines;
  }

  override lastLine(): number {
    return this.lineCount() - 1;
  }

  override getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  override somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  override getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  override replaceSelection(replacement: string, origin?: string): void {
    this.dispatch(this.cm.state.replaceSelection(replacement), origin);
  }

  override replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
    this.dispatch({ changes: this.changeOf({ text: replacement, from, to }) }, origin);
  }

  override getCursor(side: 'anchor' | 'from' | 'head' | 'to' = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  override listSelections(): EditorSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
  }

  override setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  override setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  override setSelections(ranges: readonly EditorSelectionOrCaret[], main = 0): void {
    const selections = ranges.map(({ anchor, head }) => CmSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)));
    this.dispatch({ selection: CmSelection.create(selections, main), scrollIntoView: true });
  }

  override focus(): void {
    this.cm.focus();
  }

  override blur(): void {
    this.cm.contentDOM.blur();
  }

  override hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  override getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  override scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
  }

  override scrollIntoView(range: EditorRange, center = false): void {
    const target = CmSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
    this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? 'center' : 'nearest' }) });
  }

  override undo(): void {
    undo(this.cm);
  }

  override redo(): void {
    redo(this.cm);
  }

  override exec(command: EditorCommandName): void {
    editorCommands[command](this.cm);
  }

  override transaction(tx: EditorTransaction, origin?: string): void {
    const changes = tx.replaceSelection === undefined ? (tx.changes ?? []).map((change) => this.changeOf(change)) : this.cm.state.replaceSelection(tx.replaceSelection).changes ?? [];
    const set = this.cm.state.changes(changes);
    const wanted = tx.selections ?? (tx.selection ? [tx.selection] : []);
    const after = set.apply(this.cm.state.doc);
    const offset = ({ line, ch }: EditorPosition): number => {
      const at = after.line(Math.min(line + 1, after.lines));
      return Math.min(at.from + ch, at.to);
    };
    const range = ({ from, to }: EditorRangeOrCaret): ReturnType<typeof CmSelection.range> => CmSelection.range(offset(from), offset(to ?? from));
    this.dispatch({ changes: set, ...(wanted.length > 0 ? { selection: CmSelection.create(wanted.map(range)) } : {}) }, origin);
  }

  override processLines<T>(read: (line: number, text: string) => T | null, write: (line: number, text: string, value: T | null) => EditorChange | void, ignoreEmpty = false): void {
    const lines = Array.from({ length: this.lineCount() }, (_, line) => ({ line, text: this.getLine(line) })).filter(({ text }) => !ignoreEmpty || text.trim() !== '');
    const values = lines.map(({ line, text }) => read(line, text));
    const changes = lines.flatMap(({ line, text }, index) => write(line, text, values[index] ?? null) ?? []);
    this.transaction({ changes });
  }

  override wordAt(pos: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  override posToOffset({ line, ch }: EditorPosition): number {
    const { doc } = this.cm.state;
    if (line < 0) return 0;
    if (line >= doc.lines) return doc.length;
    const at = doc.line(line + 1);
    return Math.min(at.from + Math.max(0, ch), at.to);
  }

  override offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const line = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
    return { line: line.number - 1, ch: offset - line.from };
  }

  private changeOf({ text, from, to }: EditorChange): ChangeSpec {
    return { from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text };
  }

  private dispatch(spec: TransactionSpec, origin?: string): void {
    this.cm.dispatch(origin === undefined ? spec : { ...spec, userEvent: origin });
  }
}
