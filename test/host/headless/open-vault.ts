import { readFileSync } from 'node:fs';
import type { PluginManifest } from 'obsidian';
import type { HostEnvironment } from '../behaviour/environment';
import { HostApp } from '../behaviour/host-app';
import { HostMarkdownView } from '../behaviour/host-markdown-view';
import type { HostPlugin } from '../behaviour/host-plugin';
import { MemoryStorage } from '../behaviour/memory-storage';
import { createObsidianModule } from '../behaviour/obsidian-module';
import { PluginRunner } from '../behaviour/plugin-runner';
import type { VaultStorage } from '../behaviour/vault-storage';
import { ensureDom } from './ensure-dom';
import { FolderStorage } from './folder-storage';

/** How a vault is opened. */
export interface OpenOptions extends Partial<HostEnvironment> {
  readonly vaultName?: string;
  /** False: the app waits for `start`, so that plugins can be loaded before it, as those are that were enabled in an earlier session. */
  readonly start?: boolean;
}

/** An app in Node, without a picture. */
export interface HeadlessApp {
  readonly app: HostApp;
  readonly storage: VaultStorage;
  readonly plugins: PluginRunner;
  /** Loads a built plugin: its code, or the path of its `main.js`. */
  readonly loadPlugin: (codeOrPath: string, manifest: PluginManifest) => Promise<HostPlugin>;
  readonly unloadPlugin: (id: string) => void;
  /** Starts the app where `start: false` was given. */
  readonly start: () => Promise<void>;
  /** Waits until nothing of the app is under way. */
  readonly settle: () => Promise<void>;
  /** Unloads all plugins, the last one first. */
  readonly close: () => void;
}

/** Opens a folder of the disk, which is never written to, or files given by path, as a vault. */
export async function openVault(
  source: string | Readonly<Record<string, string>> | VaultStorage, options: OpenOptions = {},
): Promise<HeadlessApp> {
  await ensureDom();
  const { vaultName = 'vault', start = true, ...environment } = options;
  const storage = storageOf(source);
  const app = new HostApp({ storage, vaultName, environment, views: { markdown: (leaf) => HostMarkdownView.createFor__(leaf) } });
  const plugins = new PluginRunner(app, { obsidian: createObsidianModule(app.environment__) });
  if (start) await app.start__();
  return {
    app, storage, plugins,
    loadPlugin: (codeOrPath, manifest) => plugins.enable(codeOf(codeOrPath), manifest),
    unloadPlugin: (id) => plugins.disable(id),
    start: () => app.start__(),
    settle: () => app.settle__(),
    close: () => {
      for (const id of [...plugins.ids()].reverse()) plugins.disable(id);
    },
  };
}

function storageOf(source: string | Readonly<Record<string, string>> | VaultStorage): VaultStorage {
  if (typeof source === 'string') return new FolderStorage(source);
  return isStorage(source) ? source : new MemoryStorage(source);
}

function isStorage(source: Readonly<Record<string, string>> | VaultStorage): source is VaultStorage {
  return 'readText' in source && typeof source.readText === 'function';
}

function codeOf(codeOrPath: string): string {
  return /^[^\n]*\.js$/.test(codeOrPath) ? readFileSync(codeOrPath, 'utf8') : codeOrPath;
}
