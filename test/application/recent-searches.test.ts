import { describe, expect, it } from 'vitest';
import { RecentSearches } from '../../src/application/recent-searches';
import type { DeviceStore } from '../../src/application/ports/device-store';

class MemoryDeviceStore implements DeviceStore {
  constructor(private readonly kept = new Map<string, string>()) {}

  get(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  set(key: string, value: string): void {
    this.kept.set(key, value);
  }
}

describe('recent searches', () => {
  it('come the latest first, each once, whatever its case', () => {
    const recent = new RecentSearches(new MemoryDeviceStore());
    for (const query of ['webinar', 'sale austria', ' Webinar ']) recent.add(query);
    expect(recent.all()).toEqual(['Webinar', 'sale austria']);
  });

  it('are eight at most, and neither empty nor pasted pages', () => {
    const recent = new RecentSearches(new MemoryDeviceStore());
    for (let count = 0; count < 12; count += 1) recent.add(`query ${String(count)}`);
    recent.add('   ');
    recent.add('long '.repeat(100));
    expect(recent.all()).toHaveLength(8);
    expect(recent.all()[0]).toBe('query 11');
  });

  it('are gone after clearing', () => {
    const recent = new RecentSearches(new MemoryDeviceStore());
    recent.add('webinar');
    recent.clear();
    expect(recent.all()).toEqual([]);
  });

  it('are empty where something else was kept', () => {
    expect(new RecentSearches(new MemoryDeviceStore(new Map([['recent-searches', '{broken']]))).all()).toEqual([]);
    expect(new RecentSearches(new MemoryDeviceStore(new Map([['recent-searches', '{"a":1}']]))).all()).toEqual([]);
  });
});
