import { ItemView } from 'obsidian-test-mocks/obsidian';
import type { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';

/** What a placeholder shows of the view it stands for. */
export interface PlaceholderFace {
  readonly type: string;
  readonly title: string;
  readonly icon: string;
  readonly state: Record<string, unknown>;
}

/**
 * Stands where no real view is: the empty tab (type `empty`), a tab in the background whose view is deferred,
 * and a tab whose plugin has gone away. It answers with the type and state of the view it stands for.
 */
export class PlaceholderView extends ItemView {
  constructor(leaf: WorkspaceLeaf, private readonly face: PlaceholderFace) {
    super(leaf);
    this.icon = face.icon;
  }

  override getViewType(): string {
    return this.face.type;
  }

  override getDisplayText(): string {
    return this.face.title;
  }

  override getState(): Record<string, unknown> {
    return this.face.state;
  }

  override async setState(): Promise<void> {
    // the state is kept for the real view
  }
}
