import type { DeviceStore } from '../src/application/ports/device-store';

/** What a device keeps, in memory. */
export class MemoryDeviceStore implements DeviceStore {
  readonly kept: Map<string, string>;

  constructor(kept: Readonly<Record<string, string>> = {}) {
    this.kept = new Map(Object.entries(kept));
  }

  get(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  set(key: string, value: string): void {
    this.kept.set(key, value);
  }
}
