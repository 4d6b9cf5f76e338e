import type { PluginManifest } from 'obsidian';
import type { HostApp } from './host-app';
import { HostPlugin } from './host-plugin';
import { loadPluginCode } from './load-plugin-code';
import { pluginDataPath } from './plugin-data';

/** Enables and disables plugins as the list of community plugins does. */
export class PluginRunner {
  private readonly enabled = new Map<string, HostPlugin>();

  /** `modules` are what a plugin may require: `obsidian` and, where there is an editor, `@codemirror/*`. */
  constructor(private readonly app: HostApp, private readonly modules: Readonly<Record<string, unknown>>) {
    app.vault.on('raw', (path) => this.dataChanged(String(path)));
  }

  /** Evaluates the code anew, so module-level state is fresh, and loads it; rejects with what `onload` throws. */
  async enable(code: string, manifest: PluginManifest): Promise<HostPlugin> {
    if (this.enabled.has(manifest.id)) throw new Error(`Plugin "${manifest.id}" is enabled already`);
    const PluginOfCode = loadPluginCode(code, this.modules);
    const plugin = new PluginOfCode(this.app, { ...manifest, dir: `${this.app.vault.configDir}/plugins/${manifest.id}` });
    if (!(plugin instanceof HostPlugin)) throw new Error(`The default export of "${manifest.id}" is not a Plugin`);
    this.enabled.set(manifest.id, plugin);
    plugin.load();
    await plugin.loading__;
    return plugin;
  }

  /** Unloads a plugin; its registrations are released in reverse order. */
  disable(id: string): void {
    const plugin = this.enabled.get(id);
    if (!plugin) throw new Error(`Plugin "${id}" is not enabled`);
    this.enabled.delete(id);
    plugin.unload();
  }

  /** Tells a plugin that its `data.json` was changed by somebody else. */
  private dataChanged(path: string): void {
    for (const [id, plugin] of this.enabled) {
      if (path === pluginDataPath(this.app.vault, id)) this.app.report__(Promise.resolve().then(() => plugin.onExternalSettingsChange()));
    }
  }

  /** The enabled plugin of that id; null where there is none. */
  get(id: string): HostPlugin | null {
    return this.enabled.get(id) ?? null;
  }

  /** Ids of the enabled plugins, in the order in which they were enabled. */
  ids(): readonly string[] {
    return [...this.enabled.keys()];
  }
}
