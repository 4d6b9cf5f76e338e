import { HostApp } from '../behaviour/host-app';
import type { HostEnvironment } from '../behaviour/environment';
import { FileExplorerView } from './shell/file-explorer-view';
import { installDom } from './dom/install-dom';
import { installItemViews } from './workspace/install-item-views';
import { MemoryStorage } from '../behaviour/memory-storage';
import { PageDisplay } from './workspace/page-display';
import { Shell } from './shell/shell';
import { VisibleMarkdownView } from './editor/visible-markdown-view';
import { WorkspaceLeaf } from 'obsidian-test-mocks/obsidian';
import type { SettingTab } from './setting/setting-tab';
import type { VaultStorage } from '../behaviour/vault-storage';
import type { VisibleApp } from './visible-app';

/** What a visible app is opened on. */
export interface VisibleAppOptions {
  readonly storage?: VaultStorage;
  readonly files?: Readonly<Record<string, string>>;
  readonly vaultName?: string;
  readonly environment?: Partial<HostEnvironment>;
  readonly appTabs?: (app: VisibleApp) => readonly SettingTab[];
}

/** Puts an app into the document, not started yet: enable plugins, then `await app.start__()`. */
export function openVisibleApp({ files = {}, storage = new MemoryStorage(files), vaultName = 'vault', environment = {}, appTabs }: VisibleAppOptions = {}): Shell {
  installDom();
  installItemViews();
  const display = new PageDisplay();
  const shellOf = (): VisibleApp => shell.app;
  const app = new HostApp({
    storage, vaultName, environment, display, containerEl: display.workspaceEl,
    views: {
      markdown: (leaf) => VisibleMarkdownView.createFor__(leaf),
      'file-explorer': (leaf) => new FileExplorerView(WorkspaceLeaf.fromOriginalType3__(leaf), shellOf()).asOriginalType2__(),
    },
  });
  const shell: Shell = new Shell({ app, display, parentEl: document.body, ...(appTabs ? { appTabs } : {}) });
  app.workspace.leftSplit.collapse();
  app.workspace.rightSplit.collapse();
  return shell;
}
