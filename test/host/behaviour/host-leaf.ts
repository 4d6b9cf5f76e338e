import type { OpenViewState, View as ViewOriginal, ViewState } from 'obsidian';
import { FileView, View, WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import type { TFile, WorkspaceRoot, WorkspaceSidedock } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './host-app';
import type { LeafGroup } from './leaf-group';
import { PlaceholderView } from './placeholder-view';

/** A saved tab, as a layout holds it. */
export interface SavedLeaf {
  readonly type: string;
  readonly state?: Record<string, unknown>;
  readonly title?: string;
  readonly icon?: string;
}

/** A tab that builds, opens, defers and closes its view as the app does. */
export class HostLeaf extends WorkspaceLeaf {
  /** What the display puts into the page; the view's `containerEl` is inside. */
  readonly containerEl = createDiv({ cls: 'workspace-leaf' });
  group__: LeafGroup;
  private deferred: SavedLeaf | null = null;
  private isPinned = false;

  constructor(readonly host__: HostApp, group: LeafGroup) {
    super(host__);
    this.group__ = group;
    this.parent = group.tabs.asOriginalType4__();
    Object.defineProperty(this, 'isDeferred', { get: () => this.deferred !== null });
    Object.defineProperty(this, 'getRoot', { value: () => this.root__() });
    this.view = this.emptyView();
    this.containerEl.append(this.view.containerEl);
  }

  /** Puts the placeholder of a saved tab here; the real view is built when the tab comes to the front. */
  defer__(saved: SavedLeaf): void {
    this.deferred = saved;
    const { type, state = {}, title = type, icon = '' } = saved;
    this.show(new PlaceholderView(this, { type, title, icon, state }).asOriginalType2__());
  }

  override async loadIfDeferred(): Promise<void> {
    const saved = this.deferred;
    if (saved) await this.setViewState({ type: saved.type, state: saved.state ?? {} });
  }

  override async setViewState(viewState: ViewState, eState?: Record<string, unknown>): Promise<void> {
    const wasDeferred = this.deferred !== null;
    this.deferred = null;
    const current = this.view;
    const keeps = current !== null && !wasDeferred && current.getViewType() === viewState.type;
    const view = keeps ? current : await this.open(this.createView(viewState));
    if (viewState.pinned !== undefined) this.setPinned(viewState.pinned);
    await view.setState(viewState.state ?? {}, { history: false });
    if (eState) this.setEphemeralState(eState);
    if (viewState.active) this.host__.workspace.setActiveLeaf(this, { focus: true });
    this.host__.workspace.layoutChanged__();
  }

  override async open(view: ViewOriginal): Promise<ViewOriginal> {
    await this.close__();
    this.show(view);
    view.load();
    await View.fromOriginalType2__(view)['onOpen']();
    return view;
  }

  override async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.host__.workspace.viewTypeOf__(file.extension);
    const state = { ...openState.state, file: file.path };
    const eState: unknown = openState.eState;
    const given = typeof eState === 'object' && eState !== null ? { ...eState } : {};
    await this.setViewState({ type, state }, given);
    if (openState.active !== false) this.host__.workspace.setActiveLeaf(this, { focus: true });
    this.host__.workspace.fileOpened__();
  }

  /** Closes the view: out of the page, then its components are released, then `onClose`. */
  async close__(): Promise<void> {
    const view = this.view;
    if (!view) return;
    view.containerEl.remove();
    view.unload();
    await View.fromOriginalType2__(view)['onClose']();
  }

  override detach(): void {
    this.host__.workspace.removeLeaf__(this);
    this.host__.report__(this.close__());
  }

  override get file__(): TFile | null {
    return this.view instanceof FileView ? this.view.file : null;
  }

  override getViewState(): ViewState {
    const view = this.view;
    if (!view) return { type: 'empty' };
    return { type: view.getViewType(), state: view.getState(), active: this.host__.workspace.activeLeaf === this, pinned: this.isPinned };
  }

  override setEphemeralState(state: Record<string, unknown>): void {
    super.setEphemeralState(state);
    this.view?.setEphemeralState(state);
  }

  override setPinned(pinned: boolean): void {
    this.isPinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  override togglePinned(): void {
    this.setPinned(!this.isPinned);
  }

  override isPinned__(): boolean {
    return this.isPinned;
  }

  /** The split that holds this tab, as plugins compare it with `workspace.rootSplit`. */
  root__(): WorkspaceRoot | WorkspaceSidedock {
    const { leftSplit, rightSplit, rootSplit } = this.host__.workspace;
    return { left: leftSplit, right: rightSplit, root: rootSplit }[this.group__.side];
  }

  private createView(viewState: ViewState): ViewOriginal {
    if (viewState.type === 'empty') return this.emptyView();
    const create = this.host__.registry__.views.get(viewState.type);
    if (create) return create(this.asOriginalType3__());
    const face = { type: viewState.type, title: 'Plugin no longer active', icon: 'ghost', state: viewState.state ?? {} };
    return new PlaceholderView(this, face).asOriginalType2__();
  }

  private emptyView(): ViewOriginal {
    return new PlaceholderView(this, { type: 'empty', title: 'New tab', icon: 'file', state: {} }).asOriginalType2__();
  }

  private show(view: ViewOriginal): void {
    this.view?.containerEl.remove();
    this.view = view;
    this.containerEl.append(view.containerEl);
  }
}
