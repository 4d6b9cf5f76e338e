import type { SettingsStore } from './ports/settings-store';
import { readSettings } from './settings';
import type { Settings } from './settings';

/**
 * Holds the preferences while the plugin runs. Nothing is saved before the user changes something,
 * so a device that starts before its synced `data.json` arrives never overwrites it.
 */
export class SettingsService {
  #current: Settings = readSettings(null);
  readonly #listeners = new Set<(settings: Settings) => void>();
  #saving: Promise<void> = Promise.resolve();

  constructor(private readonly store: SettingsStore) {}

  get current(): Settings {
    return this.#current;
  }

  /** Takes over what is stored; keeps the current preferences when nothing can be read. */
  async reload(): Promise<void> {
    const stored = await this.store.load();
    if (stored !== null && stored !== undefined) this.#take(readSettings(stored));
  }

  /** Changes some preferences and saves them all, one save after the other. */
  async update(patch: Partial<Settings>): Promise<void> {
    this.#take(readSettings({ ...this.#current, ...patch }));
    const saved = this.#saving.then(() => this.store.save(this.#current));
    this.#saving = saved.catch(() => undefined);
    await saved;
  }

  /** Calls the listener with the new preferences after each change; returns the function that ends it. */
  subscribe(listener: (settings: Settings) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #take(settings: Settings): void {
    if (JSON.stringify(settings) === JSON.stringify(this.#current)) return;
    this.#current = settings;
    for (const listener of this.#listeners) listener(settings);
  }
}
