import { readFileSync, statSync } from 'node:fs';
import type { PluginManifest } from 'obsidian';
import { normalizePath } from '../behaviour/normalize-path';
import { savePluginData } from '../behaviour/plugin-data';
import { inspectedApi } from './inspected-api';
import type { InspectedApi } from './inspected-api';
import { UsageError } from './inspect-options';
import type { InspectOptions } from './inspect-options';
import { nodeGlobal } from './node-global';
import { openVault } from './open-vault';
import type { HeadlessApp } from './open-vault';

/** A built plugin. */
export interface BuiltPlugin {
  readonly code: string;
  readonly manifest: PluginManifest;
}

/** What has to be told apart from the plugin's own work. */
interface HostCosts {
  /** Milliseconds until layout-ready, without loading the plugin. */
  ms: number;
  loadMs: number;
  /** Megabytes in use at layout-ready, before the plugin reads anything. */
  heap: number;
}

/** What `inspect` prints. */
export type InspectReport = Readonly<Record<string, unknown>>;

/** Runs the built plugin over a folder and gathers what was asked for; throws a `UsageError` for a wrong folder, kind or note. */
export async function inspectVault(plugin: BuiltPlugin, options: InspectOptions): Promise<InspectReport> {
  if (!statSync(options.folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new UsageError(`There is no folder ${options.folder}.`);
  }
  const begin = performance.now();
  const vault = await openVault(options.folder, { start: false, metadata: 'warm' });
  const host: HostCosts = { ms: 0, loadMs: 0, heap: 0 };
  vault.app.workspace.onLayoutReady(() => {
    host.ms = performance.now() - begin - host.loadMs;
    host.heap = heapMb();
  });
  if (options.settings !== null) await savePluginData(vault.app.vault, plugin.manifest.id, readSettings(options.settings));
  const beforeLoad = performance.now();
  const loaded = await vault.loadPlugin(plugin.code, plugin.manifest);
  host.loadMs = performance.now() - beforeLoad;
  await vault.start();
  const api = inspectedApi(loaded);
  await api.whenReady();
  const report = await reportOf(vault, api, options, host);
  vault.close();
  return report;
}

async function reportOf(vault: HeadlessApp, api: InspectedApi, options: InspectOptions, host: HostCosts): Promise<InspectReport> {
  const { notes, items, problems, timing } = api.describe();
  const heap = heapMb();
  checkKinds(options.list, Object.keys(items));
  return {
    notes, items, problems,
    timing: {
      hostMs: rounded(host.ms),
      loadMs: rounded(host.loadMs),
      ...Object.fromEntries(Object.entries(timing).map(([name, value]) => [name, rounded(value)])),
      heapMb: rounded(Math.max(0, heap - host.heap)),
      hostHeapMb: rounded(host.heap),
    },
    ...(options.list.length > 0 ? { list: api.list(options.list) } : {}),
    ...(options.searches.length > 0 ? { search: options.searches.map((query) => timedSearch(api, query, options.limit)) } : {}),
    ...(options.gate !== null ? { gate: await gateOf(vault, api, options.gate) } : {}),
    ...(options.checks.length > 0 ? { checks: await checksOf(vault, api, options.checks) } : {}),
    ...(options.coverage ? { coverage: api.coverage() } : {}),
    ...(options.metadata.length > 0 ? { metadata: metadataOf(vault, options.metadata) } : {}),
  };
}

function timedSearch(api: InspectedApi, query: string, limit: number | null): object {
  const begin = performance.now();
  const results = limit === null ? api.search(query) : api.search(query, limit);
  return { query, ms: rounded(performance.now() - begin), results };
}

async function gateOf(vault: HeadlessApp, api: InspectedApi, written: string): Promise<unknown> {
  const gate = await api.review(noteAt(vault, written).path);
  if (gate === null) throw new UsageError(`${written} is no brief.`);
  return gate;
}

async function checksOf(vault: HeadlessApp, api: InspectedApi, paths: readonly string[]): Promise<object> {
  const found = await Promise.all(paths.map(async (path) => [path, await api.findings(noteAt(vault, path).path)] as const));
  return Object.fromEntries(found);
}

function metadataOf(vault: HeadlessApp, paths: readonly string[]): object {
  return Object.fromEntries(paths.map((path) => [path, vault.app.metadataCache.getFileCache(noteAt(vault, path))]));
}

function noteAt(vault: HeadlessApp, written: string) {
  const file = vault.app.vault.getFileByPath(normalizePath(written.replace(/^\.\//, '')));
  if (file?.extension !== 'md') throw new UsageError(`There is no note ${written} in the vault.`);
  return file;
}

function checkKinds(kinds: readonly string[], itemKinds: readonly string[]): void {
  const known = ['note', ...itemKinds];
  const unknown = kinds.find((kind) => !known.includes(kind));
  if (unknown !== undefined) throw new UsageError(`Unknown kind "${unknown}" in --list. Known: ${known.join(', ')}.`);
}

function readSettings(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UsageError(`--settings: ${path} is no readable JSON file.`);
  }
}

/** Used heap in megabytes, after garbage collection where the process allows to ask for it. */
function heapMb(): number {
  const gc: unknown = Reflect.get(nodeGlobal, 'gc');
  if (typeof gc === 'function') Reflect.apply(gc, null, []);
  return process.memoryUsage().heapUsed / 1e6;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
