import type { DataAdapter } from 'obsidian';
import { parentOf } from './vault-path';

/** The part of a vault that plugin data needs. */
interface DataVault {
  readonly adapter: DataAdapter;
  readonly configDir: string;
}

/** Where a plugin's `data.json` is in the vault. */
export function pluginDataPath(vault: DataVault, pluginId: string): string {
  return `${vault.configDir}/plugins/${pluginId}/data.json`;
}

/** What `loadData` gives: null without a file, undefined where the file is not JSON. */
export async function loadPluginData(vault: DataVault, pluginId: string): Promise<unknown> {
  const path = pluginDataPath(vault, pluginId);
  if (!await vault.adapter.exists(path)) return null;
  try {
    return JSON.parse(await vault.adapter.read(path));
  } catch {
    return undefined;
  }
}

/** Writes a copy of the data as the app does; folders are made. */
export async function savePluginData(vault: DataVault, pluginId: string, data: unknown): Promise<void> {
  const text = JSON.stringify(data, null, 2);
  const path = pluginDataPath(vault, pluginId);
  await makeFolders(vault.adapter, parentOf(path));
  await vault.adapter.write(path, text);
}

async function makeFolders(adapter: DataAdapter, path: string): Promise<void> {
  if (path === '' || await adapter.exists(path)) return;
  await makeFolders(adapter, parentOf(path));
  await adapter.mkdir(path);
}
