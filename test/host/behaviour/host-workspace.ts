import type { Constructor, OpenViewState, PaneType, Side, View as ViewOriginal } from 'obsidian';
import { FileView, MarkdownView, TFile, Workspace, debounce } from 'obsidian-test-mocks/obsidian';
import type { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './host-app';
import { HostLeaf } from './host-leaf';
import type { SavedLeaf } from './host-leaf';
import { LeafGroup } from './leaf-group';
import type { HostSide } from './leaf-group';
import { openLink } from './open-link';
import type { WorkspaceDisplay } from './workspace-display';

/** How `ensureSideLeaf` puts a panel in place. */
interface SideLeafOptions {
  readonly active?: boolean;
  readonly reveal?: boolean;
  readonly split?: boolean;
  readonly state?: unknown;
}

/** Leaves in three regions, the active one, and the events of the layout. Drawing is the display's. */
export class HostWorkspace extends Workspace {
  /** Stacks of tabs of each region, from left to right or from top to bottom. */
  readonly groups__: Record<HostSide, LeafGroup[]> = { left: [], root: [], right: [] };
  /** How often a plugin asked for the layout to be saved. */
  layoutSaves__ = 0;
  private readonly recentRoot: HostLeaf[] = [];
  private readonly recentFiles: string[] = [];
  private lastFile: TFile | null = null;
  private layoutQueued = false;
  private readyCallbacks: (() => unknown)[] = [];

  constructor(private readonly host: HostApp, containerEl: HTMLElement, private readonly display: WorkspaceDisplay) {
    super(host, containerEl);
    this.requestSaveLayout = debounce(() => {
      this.layoutSaves__ += 1;
    });
  }

  /** Says that the layout is there: runs what waited for it, once. */
  override setLayoutReady__(): void {
    this.layoutReady = true;
    const callbacks = this.readyCallbacks;
    this.readyCallbacks = [];
    for (const callback of callbacks) this.host.guard__(callback);
    this.layoutChanged__();
  }

  override onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.readyCallbacks.push(callback);
  }

  /** Rebuilds a saved layout: the first tab of a region gets its view when it is revealed, like all others. */
  restoreLayout__(saved: Partial<Record<HostSide, readonly SavedLeaf[]>>): void {
    for (const side of ['left', 'root', 'right'] as const) {
      for (const leaf of saved[side] ?? []) this.addLeaf(this.firstGroup(side)).defer__(leaf);
    }
    this.layoutChanged__();
  }

  override getLeaf(newLeaf: boolean | PaneType = false): HostLeaf {
    if (newLeaf === 'window' && this.host.platform__.isMobile) throw new Error('Popout windows are not supported on mobile');
    if (newLeaf === 'split' || newLeaf === 'window') return this.addLeaf(this.newGroup('root'));
    if (newLeaf !== false) return this.addLeaf(this.rootGroup());
    const recent = this.getMostRecentLeaf();
    return recent && this.canNavigate(recent) ? recent : this.addLeaf(this.rootGroup());
  }

  override getUnpinnedLeaf(): HostLeaf {
    return this.getLeaf(false);
  }

  override getLeftLeaf(split: boolean): HostLeaf {
    return this.addLeaf(split ? this.newGroup('left') : this.firstGroup('left'));
  }

  override getRightLeaf(split: boolean): HostLeaf {
    return this.addLeaf(split ? this.newGroup('right') : this.firstGroup('right'));
  }

  override async ensureSideLeaf(type: string, side: Side, options: SideLeafOptions = {}): Promise<HostLeaf> {
    const existing = this.getLeavesOfType(type).find((leaf) => leaf.group__.side === side);
    const leaf = existing ?? (side === 'left' ? this.getLeftLeaf(options.split ?? false) : this.getRightLeaf(options.split ?? false));
    if (!existing || options.state !== undefined) {
      const state = typeof options.state === 'object' && options.state !== null ? { ...options.state } : {};
      await leaf.setViewState({ type, state });
    }
    if (options.reveal ?? true) await this.revealLeaf(leaf);
    if (options.active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  override async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const own = this.own(leaf);
    own.group__.active = own;
    await own.loadIfDeferred();
    if (own.group__.side === 'left') this.leftSplit.expand();
    else if (own.group__.side === 'right') this.rightSplit.expand();
    else this.setActiveLeaf(own, { focus: true });
    this.layoutChanged__();
  }

  override setActiveLeaf(leaf: WorkspaceLeaf, _params?: { readonly focus?: boolean }): void {
    const own = this.own(leaf);
    own.group__.active = own;
    const changed = this.activeLeaf !== own;
    this.activeLeaf = own;
    if (own.group__.side === 'root') this.remember(own);
    this.host.report__(own.loadIfDeferred());
    this.updateActiveEditor();
    if (changed && this.layoutReady) this.trigger('active-leaf-change', own);
    this.fileOpened__();
    this.layoutChanged__();
  }

  override getActiveViewOfType<T extends ViewOriginal>(type: Constructor<T>): T | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  override getActiveFile(): TFile | null {
    return this.activeLeaf?.file__ ?? this.getMostRecentLeaf()?.file__ ?? null;
  }

  override getMostRecentLeaf(): HostLeaf | null {
    return this.recentRoot[this.recentRoot.length - 1] ?? this.leaves__('root')[0] ?? null;
  }

  override getLastOpenFiles(): string[] {
    return [...this.recentFiles];
  }

  /** All leaves, of one region or of all. */
  leaves__(side?: HostSide): HostLeaf[] {
    const sides: HostSide[] = side ? [side] : ['left', 'root', 'right'];
    return sides.flatMap((each) => this.groups__[each].flatMap((group) => group.leaves));
  }

  override getLeavesOfType(viewType: string): HostLeaf[] {
    return this.leaves__().filter((leaf) => leaf.view?.getViewType() === viewType);
  }

  override getLeafById(id: string): HostLeaf | null {
    return this.leaves__().find((leaf) => leaf.id__ === id) ?? null;
  }

  override iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.leaves__()) callback(leaf);
  }

  override iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.leaves__('root')) callback(leaf);
  }

  override detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  override removeLeaf__(leaf: WorkspaceLeaf): void {
    const own = this.own(leaf);
    this.display.leafDetached(own);
    own.group__.remove(own);
    const groups = this.groups__[own.group__.side];
    if (own.group__.leaves.length === 0) groups.splice(groups.indexOf(own.group__), 1);
    if (this.recentRoot.includes(own)) this.recentRoot.splice(this.recentRoot.indexOf(own), 1);
    if (this.activeLeaf === own) this.activateNext();
    this.layoutChanged__();
  }

  override async openLinkText(
    linktext: string, sourcePath: string, newLeaf?: boolean | PaneType, openViewState?: OpenViewState,
  ): Promise<void> {
    const target = await openLink(this.host, linktext, sourcePath);
    const eState = { ...(target.subpath ? { subpath: target.subpath } : {}), ...openViewState?.eState };
    await this.getLeaf(newLeaf).openFile(target.file, { ...openViewState, eState });
  }

  /** The view type that opens files of an extension; throws where there is none. */
  viewTypeOf__(extension: string): string {
    const type = extension === 'md' ? 'markdown' : this.host.registry__.extensions.get(extension);
    if (!type) throw new Error(`The stand-in for the app has no view for files of type "${extension}"`);
    return type;
  }

  /** Says that the layout changed: the display at once, listeners once a turn and never before layout-ready. */
  layoutChanged__(): void {
    this.display.layoutChanged();
    if (this.layoutQueued || !this.layoutReady) return;
    this.layoutQueued = true;
    queueMicrotask(() => {
      this.layoutQueued = false;
      this.trigger('layout-change');
    });
  }

  /** Fires `file-open` where the active file is another one than before. */
  fileOpened__(): void {
    const file = this.activeLeaf?.file__ ?? null;
    this.updateActiveEditor();
    if (file === this.lastFile || (file === null && this.activeLeaf?.view instanceof FileView)) return;
    this.lastFile = file;
    if (file) this.recentFiles.unshift(...[file.path].filter((path) => this.recentFiles[0] !== path));
    this.recentFiles.length = Math.min(this.recentFiles.length, 10);
    if (this.layoutReady) this.trigger('file-open', file);
  }

  private updateActiveEditor(): void {
    const view: unknown = this.activeLeaf?.view;
    this.activeEditor = view instanceof MarkdownView ? view.asOriginalType7__() : null;
  }

  private activateNext(): void {
    this.activeLeaf = null;
    const next = this.getMostRecentLeaf();
    if (next) this.setActiveLeaf(next);
    else if (this.layoutReady) this.trigger('active-leaf-change', null);
  }

  private remember(leaf: HostLeaf): void {
    if (this.recentRoot.includes(leaf)) this.recentRoot.splice(this.recentRoot.indexOf(leaf), 1);
    this.recentRoot.push(leaf);
  }

  private canNavigate(leaf: HostLeaf): boolean {
    return !leaf.isPinned__() && (leaf.view?.navigation ?? true);
  }

  private own(leaf: WorkspaceLeaf): HostLeaf {
    if (leaf instanceof HostLeaf) return leaf;
    throw new Error('This leaf was not made by the stand-in for the app');
  }

  private addLeaf(group: LeafGroup): HostLeaf {
    const leaf = new HostLeaf(this.host, group);
    group.add(leaf);
    this.display.leafAttached(leaf);
    this.layoutChanged__();
    return leaf;
  }

  private rootGroup(): LeafGroup {
    return this.getMostRecentLeaf()?.group__ ?? this.firstGroup('root');
  }

  private firstGroup(side: HostSide): LeafGroup {
    return this.groups__[side][0] ?? this.newGroup(side);
  }

  private newGroup(side: HostSide): LeafGroup {
    const group = new LeafGroup(this, side);
    this.groups__[side].push(group);
    return group;
  }
}
