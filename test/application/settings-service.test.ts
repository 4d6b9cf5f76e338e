import { describe, expect, test } from 'vitest';
import type { SettingsStore } from '../../src/application/ports/settings-store';
import { SettingsService } from '../../src/application/settings-service';

class MemoryStore implements SettingsStore {
  saves = 0;
  constructor(public data: unknown = null) {}

  load(): Promise<unknown> {
    return Promise.resolve(this.data);
  }

  async save(data: unknown): Promise<void> {
    await Promise.resolve();
    this.saves += 1;
    this.data = structuredClone(data);
  }
}

describe('the settings service', () => {
  test('saves nothing at start, whether or not there is stored data', async () => {
    for (const data of [null, { gateLevel: 'off' }, 'broken']) {
      const store = new MemoryStore(data);
      await new SettingsService(store).reload();
      expect(store.saves).toBe(0);
    }
  });

  test('keeps the current preferences when the stored ones become unreadable', async () => {
    const store = new MemoryStore({ gateLevel: 'reason' });
    const service = new SettingsService(store);
    await service.reload();
    store.data = null;
    await service.reload();
    expect(service.current.gateLevel).toBe('reason');
  });

  test('saves a change with everything else, unknown fields of a newer version included', async () => {
    const store = new MemoryStore({ gateLevel: 'reason', later: true });
    const service = new SettingsService(store);
    await service.reload();
    await service.update({ templatesFolder: 'Vorlagen' });
    expect(store.data).toMatchObject({ gateLevel: 'reason', templatesFolder: 'Vorlagen', later: true });
  });

  test('ends with the last of several changes made at once', async () => {
    const store = new MemoryStore();
    const service = new SettingsService(store);
    await Promise.all([service.update({ gateLevel: 'off' }), service.update({ templatesFolder: 'A' }), service.update({ templatesFolder: 'B' })]);
    expect(store.data).toMatchObject({ gateLevel: 'off', templatesFolder: 'B' });
  });

  test('tells subscribers about real changes only', async () => {
    const service = new SettingsService(new MemoryStore());
    const seen: string[] = [];
    const end = service.subscribe((settings) => seen.push(settings.gateLevel));
    await service.update({ gateLevel: 'block' });
    await service.update({ gateLevel: 'off' });
    end();
    await service.update({ gateLevel: 'reason' });
    expect(seen).toEqual(['off']);
  });

  test('still saves the next change after a save that failed', async () => {
    const store = new MemoryStore();
    const service = new SettingsService(store);
    const save = store.save.bind(store);
    store.save = () => Promise.reject(new Error('disk full'));
    await expect(service.update({ gateLevel: 'off' })).rejects.toThrow('disk full');
    store.save = save;
    await service.update({ templatesFolder: 'A' });
    expect(store.data).toMatchObject({ gateLevel: 'off', templatesFolder: 'A' });
  });
});
