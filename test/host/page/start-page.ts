import type { PluginManifest } from 'obsidian';
import 'moment/locale/de';
import 'moment/locale/ru';
import { moment } from 'obsidian-test-mocks/obsidian';
import { AppearanceTab } from './appearance-tab';
import { bodyClasses, environmentOf } from './page-options';
import { codeMirrorModules } from './plugin-modules';
import { CommunityPluginsTab } from './community-plugins-tab';
import { createObsidianModule } from '../behaviour/obsidian-module';
import type { HostApp } from '../behaviour/host-app';
import type { HostEnvironment } from '../behaviour/environment';
import { obsidianExports } from '../visible/obsidian-exports';
import { openVisibleApp } from '../visible/open-visible-app';
import { PluginRunner } from '../behaviour/plugin-runner';
import { loadFrontTabs, restoreTabs, saveLayout } from './saved-layout';
import { ServerStorage } from './server-storage';
import { installInWindow } from '../visible/dom/several-windows';
import type { ServedChange, ServedFile } from './server-storage';

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

function dressPage(environment: Partial<HostEnvironment>): void {
  document.body.className = bodyClasses(environment).join(' ');
  document.documentElement.lang = environment.language ?? 'en';
  moment.locale(environment.language ?? 'en');
}

/** Starts the app in the page: vault from the server, the production plugin, then the layout. */
export async function startPage(): Promise<void> {
  const storage = new ServerStorage(crypto.randomUUID());
  const [vaultName, manifest, code] = await Promise.all([
    loadVault(storage), getJson<PluginManifest>('/plugin/manifest.json'), window.fetch('/plugin/main.js').then((response) => response.text()),
  ]);
  const environment = environmentOf(location.search, window.innerWidth);
  dressPage(environment);
  const runners: PluginRunner[] = [];
  const shell = openVisibleApp({
    storage, vaultName, environment,
    appTabs: (visible) => [new AppearanceTab(visible), new CommunityPluginsTab(visible, () => runners[0], { code, manifest })],
  });
  const { host } = shell;
  const runner = new PluginRunner(host, { obsidian: createObsidianModule(host.environment__, obsidianExports), ...codeMirrorModules });
  runners.push(runner);
  Object.assign(window, { app: host, installInWindow });
  followServer(host, storage);
  await runner.enable(code, manifest);
  const restored = await restoreTabs(host);
  await host.start__();
  if (restored) await loadFrontTabs(host);
  else await host.workspace.ensureSideLeaf('file-explorer', 'left', { active: false, reveal: !host.platform__.isPhone });
  saveLayout(host);
  document.body.setAttribute('data-host', 'ready');
}
