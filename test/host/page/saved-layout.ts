import type { HostApp } from '../behaviour/host-app';
import type { HostSide } from '../behaviour/leaf-group';
import type { SavedLeaf } from '../behaviour/host-leaf';

/** The tabs of a session: those of each side in order, the one in front, and which sides are folded away. */
interface SavedLayout {
  readonly leaves: Readonly<Record<HostSide, readonly SavedLeaf[]>>;
  readonly front: Readonly<Record<HostSide, number>>;
  readonly collapsed: { readonly left: boolean; readonly right: boolean };
}

const key = 'stand-in-layout';
const sides: readonly HostSide[] = ['left', 'root', 'right'];

function bySide<T>(value: (side: HostSide) => T): Record<HostSide, T> {
  return { left: value('left'), root: value('root'), right: value('right') };
}

function savedLeaves(app: HostApp, side: HostSide): SavedLeaf[] {
  return app.workspace.leaves__(side).map((leaf) => {
    const { type, state = {} } = leaf.getViewState();
    return { type, state, title: leaf.getDisplayText(), icon: leaf.view?.getIcon() ?? '' };
  });
}

function front(app: HostApp, side: HostSide): number {
  return app.workspace.leaves__(side).findIndex((leaf) => leaf === leaf.group__.active);
}

/** Keeps the layout for the next load of this tab of the browser; the vault's own workspace file is never touched. */
export function saveLayout(app: HostApp): void {
  app.workspace.on('layout-change', () => {
    const layout: SavedLayout = {
      leaves: bySide((side) => savedLeaves(app, side)),
      front: bySide((side) => front(app, side)),
      collapsed: { left: app.workspace.leftSplit.collapsed, right: app.workspace.rightSplit.collapsed },
    };
    sessionStorage.setItem(key, JSON.stringify(layout));
  });
}

function storedLayout(): SavedLayout | null {
  const stored = sessionStorage.getItem(key);
  return stored === null ? null : JSON.parse(stored) as SavedLayout;
}

async function isThere(app: HostApp, leaf: SavedLeaf): Promise<boolean> {
  return typeof leaf.state?.file !== 'string' || app.vault.adapter.exists(leaf.state.file);
}

/** Puts the tabs of the last load back before the app starts; all of them wait for their view. False where there were none. */
export async function restoreTabs(app: HostApp): Promise<boolean> {
  const layout = storedLayout();
  for (const side of sides) {
    for (const saved of layout?.leaves[side] ?? []) {
      if (!await isThere(app, saved)) continue;
      const before = app.workspace.leaves__(side);
      app.workspace.restoreLayout__({ [side]: [saved] });
      for (const leaf of app.workspace.leaves__(side)) {
        if (!before.includes(leaf)) leaf.group__.active = leaf;
      }
    }
  }
  return layout !== null;
}

/** Loads the views of the tabs that were in front, once the app has started. */
export async function loadFrontTabs(app: HostApp): Promise<void> {
  const layout = storedLayout();
  const { workspace } = app;
  for (const side of sides) {
    const leaf = workspace.leaves__(side)[Math.max(0, layout?.front[side] ?? 0)];
    if (leaf) await workspace.revealLeaf(leaf);
  }
  if (layout?.collapsed.left) workspace.leftSplit.collapse();
  if (layout?.collapsed.right) workspace.rightSplit.collapse();
}
