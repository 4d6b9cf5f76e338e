import type { View as ViewOriginal, WorkspaceLeaf as WorkspaceLeafOriginal } from 'obsidian';
import { Editor, MarkdownView, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import { HostApp } from './host-app';
import { NoteBuffer } from './note-buffer';
import { resolveSubpath } from './resolve-subpath';

/** A note open in an editor without a picture. The visible layer extends it and draws. */
export class HostMarkdownView extends MarkdownView {
  /** The open text; null while no file is open. */
  buffer__: NoteBuffer | null = null;
  /** How often typed text was merged with a change from outside; the app says so in a notice each time. */
  merges__ = 0;
  private readonly host: HostApp;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    if (!(leaf.app__ instanceof HostApp)) throw new Error('This leaf was not made by the stand-in for the app');
    this.host = leaf.app__;
    this.watchEditor();
  }

  /** For the table of built-in view types. */
  static createFor__(leaf: WorkspaceLeafOriginal): ViewOriginal {
    return new HostMarkdownView(WorkspaceLeaf.fromOriginalType3__(leaf)).asOriginalType2__();
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path ?? null, mode: this.getMode(), source: false };
  }

  override async setState(state: unknown): Promise<void> {
    const path: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'file') : null;
    const file = typeof path === 'string' ? this.host.vault.getFileByPath(path) : null;
    if (file === this.file) return;
    await this.closeFile();
    if (file) await this.openFile(file);
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    const line = this.lineOf(state);
    if (line !== null) this.editor.setCursor({ line, ch: 0 });
  }

  override getViewData(): string {
    return this.buffer__?.getText() ?? '';
  }

  override requestSave(): void {
    this.buffer__?.type(this.editor.getValue());
  }

  override async save(): Promise<void> {
    await this.buffer__?.save();
  }

  override onload(): void {
    this.registerEvent(this.host.vault.on('delete', (file) => {
      if (file === this.file) this.host.report__(this.leaf.setViewState({ type: 'empty' }));
    }));
  }

  protected override async onClose(): Promise<void> {
    await this.closeFile();
  }

  /** Shows the text in the editor; changes nothing else. */
  protected showText(text: string): void {
    this.data = text;
    Editor.prototype.setValue.call(this.editor, text);
  }

  private async openFile(file: TFile): Promise<void> {
    const listener = {
      textSet: (text: string) => this.showText(text),
      merged: () => {
        this.merges__ += 1;
      },
    };
    this.file = file;
    this.buffer__ = new NoteBuffer(this.host.vault, file, listener, this.host.environment__.autosaveDelay);
    await this.buffer__.open();
    await this.onLoadFile(file);
  }

  private async closeFile(): Promise<void> {
    const { file, buffer__: buffer } = this;
    this.file = null;
    this.buffer__ = null;
    if (file) await this.onUnloadFile(file);
    await buffer?.close();
  }

  /** Whatever a plugin does to the editor counts as typing. */
  private watchEditor(): void {
    const { editor } = this;
    for (const name of ['replaceRange', 'setValue', 'undo', 'redo'] as const) {
      const change: unknown = Reflect.get(Editor.prototype, name);
      if (typeof change !== 'function') throw new Error(`The mocks' editor has no ${name}`);
      Object.defineProperty(editor, name, {
        value: (...parameters: unknown[]) => {
          Reflect.apply(change, editor, parameters);
          this.buffer__?.type(editor.getValue());
        },
      });
    }
  }

  private lineOf(state: unknown): number | null {
    if (typeof state !== 'object' || state === null) return null;
    const line: unknown = Reflect.get(state, 'line');
    const subpath: unknown = Reflect.get(state, 'subpath');
    if (typeof line === 'number') return line;
    const cache = this.file && this.host.metadataCache.getFileCache(this.file);
    return typeof subpath === 'string' && cache ? resolveSubpath(cache, subpath)?.start.line ?? null : null;
  }
}
