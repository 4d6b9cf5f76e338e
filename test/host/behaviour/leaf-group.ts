import { WorkspaceTabs } from 'obsidian-test-mocks/obsidian';
import type { HostLeaf } from './host-leaf';
import type { HostWorkspace } from './host-workspace';

/** The three regions of the workspace. */
export type HostSide = 'left' | 'root' | 'right';

/** A stack of tabs: one leaf is in front, the others are behind it. */
export class LeafGroup {
  readonly tabs: WorkspaceTabs;
  readonly leaves: HostLeaf[] = [];
  active: HostLeaf | null = null;

  constructor(workspace: HostWorkspace, readonly side: HostSide) {
    this.tabs = WorkspaceTabs.create2__(workspace);
  }

  /** Adds a tab behind the active one, or at the end. */
  add(leaf: HostLeaf): void {
    const index = this.active ? this.leaves.indexOf(this.active) + 1 : this.leaves.length;
    this.leaves.splice(index, 0, leaf);
    this.active ??= leaf;
  }

  /** Takes a tab out; its neighbour comes to the front. */
  remove(leaf: HostLeaf): void {
    const index = this.leaves.indexOf(leaf);
    if (index < 0) return;
    this.leaves.splice(index, 1);
    if (this.active === leaf) this.active = this.leaves[Math.min(index, this.leaves.length - 1)] ?? null;
  }
}
