import type { View as ViewOriginal, ViewStateResult, WorkspaceLeaf as LeafOriginal } from 'obsidian';
import { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import type { TFile } from 'obsidian-test-mocks/obsidian';
import { HostApp } from '../../behaviour/host-app';
import { HostMarkdownView } from '../../behaviour/host-markdown-view';
import { CodeMirrorEditor } from './codemirror-editor';
import { EditorView } from '@codemirror/view';
import { createEditorState } from './editor-state';
import { Menu } from '../menu/menu';
import { Notice } from '../overlay/notice';
import { PropertiesPanel } from './properties-panel';
import { ReadingView } from './reading-view';
import { setIcon } from '../dom/icons';
import { setTooltip } from '../dom/tooltip';
import { showLine } from './show-line';
import { visibleAppOf } from '../shell/visible-app-of';

type Mode = 'preview' | 'source';

/** A note in the page: properties above CodeMirror, or rendered in reading view. */
export class VisibleMarkdownView extends HostMarkdownView {
  private readonly app__: HostApp;
  private readonly sourceEl: HTMLElement;
  private readonly cm: EditorView;
  private readonly properties: PropertiesPanel;
  private readonly reading: ReadingView;
  private readonly modeButton: HTMLElement;
  private shownFile: TFile | null = null;
  private shownMode: Mode = 'source';
  private applying = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    if (!(leaf.app__ instanceof HostApp)) throw new Error('This leaf was not made by the stand-in for the app');
    this.app__ = leaf.app__;
    this.tellMerges();
    this.icon = 'file-text';
    this.sourceEl = this.contentEl.createDiv('markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width');
    const sizer = this.sourceEl.createDiv('cm-host-sizer');
    this.properties = new PropertiesPanel(sizer, (text) => this.typeText(text));
    this.cm = new EditorView({ parent: sizer });
    this.editor = new CodeMirrorEditor(this.cm);
    this.reading = new ReadingView(this.contentEl, visibleAppOf(this.app__), this);
    this.modeButton = this.addAction('book-open', 'Current view: editing. Click to read', () => void this.showMode(this.shownMode === 'source' ? 'preview' : 'source'));
    this.addAction('ellipsis-vertical', 'More options', (event) => this.showMoreOptions(event));
  }

  /** For the table of built-in view types. */
  static override createFor__(leaf: LeafOriginal): ViewOriginal {
    return new VisibleMarkdownView(WorkspaceLeaf.fromOriginalType3__(leaf)).asOriginalType2__();
  }

  override getMode(): Mode {
    return this.shownMode;
  }

  override async setState(state: unknown, _result?: ViewStateResult): Promise<void> {
    await super.setState(state);
    const mode: unknown = typeof state === 'object' && state !== null ? Reflect.get(state, 'mode') : null;
    if (mode === 'source' || mode === 'preview') await this.showMode(mode);
    else if (this.shownMode === 'preview') await this.reading.render(this.getViewData());
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    showLine({ state, cm: this.cm, reading: this.reading, mode: this.shownMode, line: this.editor.getCursor().line });
  }

  /** Takes what the buffer gives: the text of a newly opened file, or a change from outside. */
  protected override showText(text: string): void {
    this.data = text;
    this.applying = true;
    const isNewFile = this.file !== this.shownFile;
    this.shownFile = this.file;
    if (isNewFile) this.cm.setState(createEditorState({ text, view: this, app: this.app__, onType: (typed) => this.onType(typed) }));
    else this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: text }, userEvent: 'set' });
    this.applying = false;
    this.drawAround(text);
  }

  override async onLoadFile(file: TFile): Promise<void> {
    await super.onLoadFile(file);
    this.app__.workspace.layoutChanged__();
  }

  /** Rebuilds the editor's extensions after `workspace.updateOptions()`. */
  updateOptions__(): void {
    const text = this.cm.state.doc.toString();
    this.cm.setState(createEditorState({ text, view: this, app: this.app__, onType: (typed) => this.onType(typed) }));
  }

  /** The context menu of the text, to which plugins add. */
  showEditorMenu__(event: MouseEvent): void {
    const menu = new Menu();
    this.app__.workspace.trigger('editor-menu', menu, this.editor, this);
    if (menu.items.length > 0) menu.showAtMouseEvent(event);
  }

  /** The base class counts merges; here every one of them is told. */
  private tellMerges(): void {
    let count = 0;
    Object.defineProperty(this, 'merges__', {
      get: () => count,
      set: (value: number) => {
        count = value;
        new Notice(`"${this.file?.basename ?? ''}" has been modified externally, merging changes automatically.`);
      },
    });
  }

  private typeText(text: string): void {
    this.editor.setValue(text);
  }

  private onType(text: string): void {
    if (this.applying) return;
    this.data = text;
    this.buffer__?.type(text);
    this.drawAround(text);
    this.app__.workspace.trigger('editor-change', this.editor, this);
    if (this.file) this.app__.workspace.trigger('quick-preview', this.file, text);
  }

  private drawAround(text: string): void {
    this.properties.show(text, this.file?.basename ?? '');
    if (this.shownMode === 'preview') void this.reading.render(text);
  }

  private async showMode(mode: Mode): Promise<void> {
    this.shownMode = mode;
    setIcon(this.modeButton, mode === 'source' ? 'book-open' : 'pencil');
    setTooltip(this.modeButton, mode === 'source' ? 'Current view: editing. Click to read' : 'Current view: reading. Click to edit');
    this.sourceEl.toggle(mode === 'source');
    this.reading.el.toggle(mode === 'preview');
    if (mode === 'preview') await this.reading.render(this.getViewData());
    this.app__.workspace.layoutChanged__();
  }

  private showMoreOptions(event: MouseEvent): void {
    visibleAppOf(this.app__).shell__.showFileMenu({ file: this.file, source: 'more-options', leaf: this.leaf, event });
  }
}
