import type { SettingsStore } from '../application/ports/settings-store';

/** How often and how long `data.json` is asked for again while it cannot be read: Sync may be just writing it. */
const pausesMs = [0, 100, 400, 1000];

/** The plugin's `data.json`, through the two functions that Obsidian gives a plugin. */
export class PluginSettingsStore implements SettingsStore {
  constructor(private readonly data: { readonly load: () => Promise<unknown>; readonly save: (data: unknown) => Promise<void> }) {}

  /** Null when there is no file; a file that stays unreadable counts as none, and is not overwritten by reading. */
  async load(): Promise<unknown> {
    for (const pause of pausesMs) {
      if (pause > 0) await new Promise((resolve) => { window.setTimeout(resolve, pause); });
      try {
        return (await this.data.load()) ?? null;
      } catch {
        continue;
      }
    }
    return null;
  }

  save(data: unknown): Promise<void> {
    return this.data.save(data);
  }
}
