import type { PluginManifest, WorkspaceLeaf as LeafOriginal } from 'obsidian';
import { WorkspaceLeaf, moment } from 'obsidian-test-mocks/obsidian';
import { AppearanceTab } from './appearance-tab';
import { bodyClasses, environmentOf } from './page-options';
import { codeMirrorModules } from './plugin-modules';
import { CommunityPluginsTab } from './community-plugins-tab';
import { createObsidianModule } from '../behaviour/obsidian-module';
import { FileExplorerView } from '../visible/shell/file-explorer-view';
import { HostApp } from '../behaviour/host-app';
import { installItemViews } from '../visible/workspace/install-item-views';
import { obsidianExports } from '../visible/obsidian-exports';
import { PageDisplay } from '../visible/workspace/page-display';
import { PluginRunner } from '../behaviour/plugin-runner';
import { ServerStorage } from './server-storage';
import type { ServedChange, ServedFile } from './server-storage';
import { Shell } from '../visible/shell/shell';
import { visibleAppOf } from '../visible/shell/visible-app-of';
import { VisibleMarkdownView } from '../visible/editor/visible-markdown-view';

interface ServedVault {
  readonly name: string;
  readonly folders: readonly string[];
  readonly files: readonly ServedFile[];
}

async function getJson<T>(address: string): Promise<T> {
  const response = await window.fetch(address);
  if (!response.ok) throw new Error(`The server answered ${address} with ${response.status}`);
  return response.json() as Promise<T>;
}

async function loadVault(storage: ServerStorage): Promise<string> {
  const vault = await getJson<ServedVault>('/api/vault');
  for (const path of vault.folders) await storage.take({ type: 'folder', path });
  for (const file of vault.files) await storage.take({ type: 'file', ...file });
  return vault.name;
}

function followServer(app: HostApp, storage: ServerStorage): void {
  const stream = new EventSource(`/api/events?client=${storage.clientId}`);
  let queue = Promise.resolve();
  stream.addEventListener('message', (message: MessageEvent<string>) => {
    const changes = JSON.parse(message.data) as ServedChange[];
    queue = queue.then(async () => {
      for (const change of changes) {
        if (await storage.take(change)) await app.vault.reconcilePath__(change.path);
      }
    });
  });
}

function createApp(storage: ServerStorage, vaultName: string, display: PageDisplay): HostApp {
  const environment = environmentOf(location.search, window.innerWidth);
  document.body.className = bodyClasses(environment).join(' ');
  document.documentElement.lang = environment.language ?? 'en';
  moment.locale(environment.language ?? 'en');
  installItemViews();
  return new HostApp({
    storage, vaultName, environment, display, containerEl: display.workspaceEl,
    views: {
      markdown: (leaf) => VisibleMarkdownView.createFor__(leaf),
      'file-explorer': (leaf: LeafOriginal) => {
        const own = WorkspaceLeaf.fromOriginalType3__(leaf);
        return new FileExplorerView(own, visibleAppOf(app())).asOriginalType2__();
      },
    },
  });
  function app(): HostApp {
    return pageApp ?? fail();
  }
}

let pageApp: HostApp | null = null;

function fail(): never {
  throw new Error('The app is not there yet');
}

/** Starts the app in the page: vault from the server, the production plugin, then the layout. */
export async function startPage(): Promise<void> {
  const storage = new ServerStorage(crypto.randomUUID());
  const [vaultName, manifest, code] = await Promise.all([
    loadVault(storage), getJson<PluginManifest>('/plugin/manifest.json'), window.fetch('/plugin/main.js').then((response) => response.text()),
  ]);
  const display = new PageDisplay();
  const app = createApp(storage, vaultName, display);
  pageApp = app;
  const runner = new PluginRunner(app, { obsidian: createObsidianModule(app.environment__, obsidianExports), ...codeMirrorModules });
  const shell = new Shell({ app, display, parentEl: document.body, appTabs: (visible) => [new AppearanceTab(visible), new CommunityPluginsTab(visible, () => runner, code, manifest)] });
  app.workspace.leftSplit.collapse();
  app.workspace.rightSplit.collapse();
  followServer(app, storage);
  Object.assign(window, { app });
  await runner.enable(code, manifest);
  await app.start__();
  await arrange(app);
  document.body.setAttribute('data-host', 'ready');
  Object.assign(window, { host: { app, shell, runner } });
}

async function arrange(app: HostApp): Promise<void> {
  await app.workspace.ensureSideLeaf('file-explorer', 'left', { active: false, reveal: !app.platform__.isPhone });
  app.workspace.layoutChanged__();
}
