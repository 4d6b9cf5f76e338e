import { describe, expect, it } from 'vitest';
import { FileView, ItemView, MarkdownView } from 'obsidian-test-mocks/obsidian';
import type { Constructor, View, WorkspaceLeaf as WorkspaceLeafOriginal } from 'obsidian';
import { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import { openVault } from '../headless/open-vault';

/** A panel that writes down what happens to it. */
class Panel extends ItemView {
  static log: string[] = [];

  override getViewType(): string {
    return 'panel';
  }

  override getDisplayText(): string {
    return 'Panel';
  }

  override onload(): void {
    Panel.log.push('load');
  }

  override onunload(): void {
    Panel.log.push('unload');
  }

  protected override async onOpen(): Promise<void> {
    Panel.log.push(`open, ${this.containerEl.parentElement ? 'attached' : 'detached'}`);
  }

  protected override async onClose(): Promise<void> {
    Panel.log.push(`close, ${this.containerEl.parentElement ? 'attached' : 'detached'}`);
  }
}

async function opened() {
  const { app, settle } = await openVault({ 'a.md': '# A\n\ntext\n\n# Second\n', 'b.md': '' }, { metadata: 'warm' });
  app.registry__.views.set('panel', (leaf: WorkspaceLeafOriginal) => new Panel(WorkspaceLeaf.fromOriginalType3__(leaf)).asOriginalType2__());
  Panel.log = [];
  const file = (path: string) => {
    const found = app.vault.getFileByPath(path);
    if (!found) throw new Error(`no file ${path}`);
    return found;
  };
  return { app, workspace: app.workspace, file, settle };
}

describe('views', () => {
  it('open attached and close detached, with their components released before', async () => {
    const { workspace, settle } = await opened();
    const leaf = workspace.getRightLeaf(false);
    await leaf.setViewState({ type: 'panel' });
    leaf.detach();
    await settle();
    expect(Panel.log).toEqual(['load', 'open, attached', 'unload', 'close, detached']);
  });

  it('stay deferred in a restored layout until they are revealed', async () => {
    const { workspace } = await opened();
    workspace.restoreLayout__({ right: [{ type: 'panel', title: 'Saved title', state: { filter: 'x' } }] });
    const leaf = workspace.getLeavesOfType('panel')[0];
    if (!leaf) throw new Error('the leaf is missing');
    expect([leaf.asOriginalType3__().isDeferred, leaf.view instanceof Panel, leaf.getDisplayText()]).toEqual([true, false, 'Saved title']);
    await workspace.revealLeaf(leaf);
    expect([leaf.asOriginalType3__().isDeferred, leaf.view instanceof Panel]).toEqual([false, true]);
    expect(leaf.getViewState().state).toEqual({ filter: 'x' });
  });

  it('load once when they are asked to although they are not deferred', async () => {
    const { workspace } = await opened();
    workspace.restoreLayout__({ left: [{ type: 'panel' }] });
    const leaf = workspace.getLeavesOfType('panel')[0];
    await leaf?.loadIfDeferred();
    await leaf?.loadIfDeferred();
    expect(Panel.log.filter((line) => line === 'load')).toHaveLength(1);
  });

  it('keep their place with a placeholder where nobody makes their type', async () => {
    const { workspace } = await opened();
    const leaf = workspace.getRightLeaf(false);
    await leaf.setViewState({ type: 'unknown', state: { a: 1 } });
    expect(leaf.getViewState()).toMatchObject({ type: 'unknown', state: { a: 1 } });
    expect(leaf.getDisplayText()).toBe('Plugin no longer active');
  });
});

describe('side leaves', () => {
  it('are made once for a type and found again', async () => {
    const { workspace } = await opened();
    const first = await workspace.ensureSideLeaf('panel', 'right', { active: true });
    const second = await workspace.ensureSideLeaf('panel', 'right', { state: { x: 1 } });
    expect(second).toBe(first);
    expect(first.asOriginalType3__().getRoot()).toBe(workspace.rightSplit);
    expect(workspace.getLeavesOfType('panel')).toHaveLength(1);
    expect(first.view?.getState()).toEqual({ x: 1 });
  });

  it('uncollapse their side when they are revealed', async () => {
    const { workspace } = await opened();
    workspace.rightSplit.collapse();
    await workspace.ensureSideLeaf('panel', 'right', { reveal: false });
    expect(workspace.rightSplit.collapsed).toBe(true);
    await workspace.ensureSideLeaf('panel', 'right');
    expect(workspace.rightSplit.collapsed).toBe(false);
  });
});

describe('opening notes', () => {
  it('opens at a line, at a heading, and keeps what else was asked', async () => {
    const { workspace, file } = await opened();
    const leaf = workspace.getLeaf(false);
    await leaf.openFile(file('a.md'), { active: true, eState: { line: 2, other: 'kept' } });
    expect(leaf.getEphemeralState()).toEqual({ line: 2, other: 'kept' });
    const view: unknown = leaf.view;
    if (!(view instanceof MarkdownView)) throw new Error('no note is open');
    expect(view.editor.getCursor()).toEqual({ line: 2, ch: 0 });
    await workspace.openLinkText('a#Second', 'b.md');
    expect(view.editor.getCursor().line).toBe(4);
  });

  it('finds the active view by its class, and the active file', async () => {
    const { workspace, file } = await opened();
    await workspace.getLeaf(false).openFile(file('a.md'));
    const activeOf = (type: unknown): unknown => workspace.getActiveViewOfType(type as Constructor<View>);
    expect(activeOf(MarkdownView)).toBe(workspace.activeLeaf?.view);
    expect(workspace.activeEditor?.file).toBe(file('a.md'));
    await workspace.ensureSideLeaf('panel', 'right', { active: true });
    expect(activeOf(FileView)).toBeNull();
    expect(workspace.activeEditor).toBeNull();
    expect(workspace.getActiveFile()).toBe(file('a.md'));
  });

  it('reuses a leaf that can navigate and leaves pinned ones and panels alone', async () => {
    const { workspace, file } = await opened();
    const first = workspace.getLeaf(false);
    await first.openFile(file('a.md'));
    expect(workspace.getLeaf(false)).toBe(first);
    expect(workspace.getLeaf('tab')).not.toBe(first);
    first.setPinned(true);
    expect(workspace.getLeaf(false)).not.toBe(first);
  });

  it('opens no window on a phone', async () => {
    const { app } = await openVault({}, { platform: { isMobile: true } });
    expect(() => app.workspace.getLeaf('window')).toThrow('not supported');
  });

  it('creates the note of a link that leads nowhere', async () => {
    const { app, workspace } = await opened();
    await workspace.openLinkText('folder/New note#Part', 'a.md');
    expect(app.vault.getFileByPath('folder/New note.md')).not.toBeNull();
    expect(workspace.getActiveFile()?.path).toBe('folder/New note.md');
  });

  it('throws for a file that no view can open', async () => {
    const { app, workspace } = await opened();
    const sheet = await app.vault.create('table.csv', '');
    await expect(workspace.getLeaf(false).openFile(sheet)).rejects.toThrow('"csv"');
  });
});

describe('events of the layout', () => {
  it('tell of the active leaf, the open file and the layout, but never before layout-ready', async () => {
    const { app, start } = await openVault({ 'a.md': '' }, { start: false });
    const log: string[] = [];
    for (const name of ['active-leaf-change', 'file-open', 'layout-change']) app.workspace.on(name, () => log.push(name));
    const early = app.workspace.getLeaf('tab');
    app.workspace.setActiveLeaf(early);
    expect(log).toEqual([]);
    await start();
    const file = app.vault.getFileByPath('a.md');
    if (file) await app.workspace.getLeaf('tab').openFile(file);
    await Promise.resolve();
    expect(log).toEqual(expect.arrayContaining(['active-leaf-change', 'file-open', 'layout-change']));
  });

  it('bring the neighbour to the front when a tab is closed', async () => {
    const { workspace, file } = await opened();
    const first = workspace.getLeaf('tab');
    await first.openFile(file('a.md'));
    const second = workspace.getLeaf('tab');
    await second.openFile(file('b.md'));
    second.detach();
    expect(workspace.activeLeaf).toBe(first);
    expect(workspace.getActiveFile()?.path).toBe('a.md');
  });
});
