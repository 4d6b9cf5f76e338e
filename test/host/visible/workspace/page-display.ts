import type { HostLeaf } from '../../behaviour/host-leaf';
import type { HostSide, LeafGroup } from '../../behaviour/leaf-group';
import type { HostWorkspace } from '../../behaviour/host-workspace';
import type { WorkspaceDisplay } from '../../behaviour/workspace-display';
import { TabGroupElement } from './tab-group-element';

const sides: readonly HostSide[] = ['left', 'root', 'right'];
const sideClasses: Readonly<Record<HostSide, string>> = {
  left: 'workspace-split mod-horizontal mod-sidedock mod-left-split',
  root: 'workspace-split mod-vertical mod-root',
  right: 'workspace-split mod-horizontal mod-sidedock mod-right-split',
};

/** Draws the workspace: a split on either side, tabs in the middle. */
export class PageDisplay implements WorkspaceDisplay {
  /** What goes into the page. */
  readonly workspaceEl = createDiv('workspace');
  private readonly splits: Readonly<Record<HostSide, HTMLElement>>;
  private readonly groups = new Map<LeafGroup, TabGroupElement>();
  private workspace: HostWorkspace | null = null;

  constructor() {
    const create = (side: HostSide): HTMLElement => this.workspaceEl.createDiv(sideClasses[side]);
    this.splits = { left: create('left'), root: create('root'), right: create('right') };
  }

  /** Begins to follow a workspace; a side that is collapsed or expanded from anywhere is drawn at once. */
  follow(workspace: HostWorkspace): void {
    this.workspace = workspace;
    for (const split of [workspace.leftSplit, workspace.rightSplit]) {
      let { collapsed } = split;
      Object.defineProperty(split, 'collapsed', {
        get: () => collapsed,
        set: (value: boolean) => {
          collapsed = value;
          this.layoutChanged();
        },
      });
    }
    this.layoutChanged();
  }

  leafAttached(leaf: HostLeaf): void {
    this.groupElement(leaf.group__).attach(leaf);
  }

  leafDetached(leaf: HostLeaf): void {
    leaf.containerEl.remove();
  }

  layoutChanged(): void {
    const { workspace } = this;
    if (!workspace) return;
    const shown = new Set(sides.flatMap((side) => workspace.groups__[side]));
    for (const [group, element] of this.groups) {
      if (shown.has(group)) element.draw();
      else this.drop(group, element);
    }
    this.splits.left.toggleClass('is-sidedock-collapsed', workspace.leftSplit.collapsed);
    this.splits.right.toggleClass('is-sidedock-collapsed', workspace.rightSplit.collapsed);
    document.body.toggleClass('is-left-open', !workspace.leftSplit.collapsed);
    document.body.toggleClass('is-right-open', !workspace.rightSplit.collapsed);
  }

  private drop(group: LeafGroup, element: TabGroupElement): void {
    element.el.remove();
    this.groups.delete(group);
  }

  private groupElement(group: LeafGroup): TabGroupElement {
    const known = this.groups.get(group);
    if (known) return known;
    const created = new TabGroupElement(group);
    this.groups.set(group, created);
    this.splits[group.side].append(created.el);
    return created;
  }
}
