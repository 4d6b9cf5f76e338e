import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Notice } from 'obsidian-test-mocks/obsidian';
import type { PluginManifest } from 'obsidian';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { savePluginData } from '../behaviour/plugin-data';
import { inspectedApi } from './inspected-api';
import { openVault } from './open-vault';
import type { HeadlessApp } from './open-vault';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest;
const sale = '---\ntype: brief\ncampaign: Sale\nend: 2026-11-10\nstatus: live\n---\n# Sale\n';
const key = 'postmortem-library:due-reminder-day';
const shown = vi.fn();

/** Builds `main.js` where it is missing or old, as `inspect` does. */
beforeAll(() => {
  expect(spawnSync(process.execPath, ['.config/inspect.mjs', 'test/sample-vault/Home.md'], { encoding: 'utf8' }).status).toBe(2);
}, 60_000);

beforeEach(() => {
  shown.mockReset();
  vi.spyOn(Notice.prototype, 'constructor__').mockImplementation(() => { shown(); });
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-22T12:00:00') });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function start(notes: Readonly<Record<string, string>>, settings: object = {}, lastDay: string | null = '2026-11-21'): Promise<HeadlessApp> {
  const vault = await openVault(notes);
  vault.app.saveLocalStorage(key, lastDay);
  await savePluginData(vault.app.vault, manifest.id, settings);
  await inspectedApi(await vault.loadPlugin(path.resolve('main.js'), manifest)).whenReady();
  await vault.settle();
  return vault;
}

async function openAnything(vault: HeadlessApp, day: string): Promise<void> {
  vi.setSystemTime(new Date(`${day}T09:00:00`));
  vault.app.workspace.trigger('file-open', null);
  await vault.settle();
}

describe('the reminder of the built plugin', () => {
  it('comes once the library was read, not again that day, and again the next', async () => {
    const vault = await start({ 'Sale.md': sale });
    expect(shown).toHaveBeenCalledTimes(1);
    await openAnything(vault, '2026-11-22');
    expect(shown).toHaveBeenCalledTimes(1);
    await openAnything(vault, '2026-11-23');
    expect(shown).toHaveBeenCalledTimes(2);
    expect(vault.app.loadLocalStorage(key)).toBe('2026-11-23');
    vault.close();
    await openAnything(vault, '2026-11-24');
    expect(shown).toHaveBeenCalledTimes(2);
  });

  it('is silent on the first day on a device', async () => {
    const vault = await start({ 'Sale.md': sale }, {}, null);
    await openAnything(vault, '2026-11-22');
    expect(shown).not.toHaveBeenCalled();
    await openAnything(vault, '2026-11-23');
    expect(shown).toHaveBeenCalledTimes(1);
    vault.close();
  });

  it('does not come when it is off, when nothing is due, or in an empty vault', async () => {
    const later = sale.replace('2026-11-10', '2026-12-24');
    for (const [notes, settings] of [[{ 'Sale.md': sale }, { dueReminder: false }], [{ 'Sale.md': later }, {}], [{}, {}]] as const) {
      const vault = await start(notes, settings);
      await openAnything(vault, '2026-11-23');
      expect(shown).not.toHaveBeenCalled();
      vault.close();
    }
  });
});
