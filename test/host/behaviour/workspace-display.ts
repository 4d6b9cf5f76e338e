import type { HostLeaf } from './host-leaf';

/** What the workspace model tells whoever draws it. */
export interface WorkspaceDisplay {
  /** The leaf entered the workspace: put `leaf.containerEl` into the page, before its view opens. */
  leafAttached(leaf: HostLeaf): void;
  /** The leaf left the workspace: take `leaf.containerEl` out, before its view closes. */
  leafDetached(leaf: HostLeaf): void;
  /** Active leaf, order of tabs, a view in a leaf, or a collapsed side changed. */
  layoutChanged(): void;
}

/** Draws nothing, and keeps the leaves in one element so that views open attached. */
export class HiddenDisplay implements WorkspaceDisplay {
  constructor(private readonly containerEl: HTMLElement) {}

  leafAttached(leaf: HostLeaf): void {
    this.containerEl.append(leaf.containerEl);
  }

  leafDetached(leaf: HostLeaf): void {
    leaf.containerEl.remove();
  }

  layoutChanged(): void {
    // nothing is drawn
  }
}
