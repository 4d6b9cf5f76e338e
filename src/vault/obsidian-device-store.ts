import type { App } from 'obsidian';
import type { DeviceStore } from '../application/ports/device-store';

/** Obsidian's vault-scoped local storage, under keys of our own. */
export class ObsidianDeviceStore implements DeviceStore {
  constructor(private readonly storage: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>) {}

  get(key: string): string | null {
    const kept: unknown = this.storage.loadLocalStorage(`postmortem-library:${key}`);
    return typeof kept === 'string' ? kept : null;
  }

  set(key: string, value: string): void {
    this.storage.saveLocalStorage(`postmortem-library:${key}`, value);
  }
}
