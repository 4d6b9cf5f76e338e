import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PluginManifest } from 'obsidian';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { setErrorSink } from '../behaviour/handler-errors';
import { inspectedApi } from './inspected-api';
import { openVault } from './open-vault';

const folder = mkdtempSync(path.join(tmpdir(), 'built-'));
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest;
const errors: unknown[] = [];

const postmortem = [
  '---', 'type: postmortem', 'campaign: Webinar', 'campaign-type: webinar', 'market: Germany', '---', '## Guardrails', '- Never launch on a Monday', '',
].join('\n');

/** Runs the command as a user does; npm would only add its own words. */
function inspect(...words: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.config/inspect.mjs', ...words], { encoding: 'utf8' });
  return { code: status, out: stdout, error: stderr };
}

/** The first run builds `main.js` where it is missing or old. */
beforeAll(() => {
  expect(inspect(folder)).toMatchObject({ code: 0, error: '' });
}, 60_000);

beforeAll(() => setErrorSink((error) => errors.push(error)));

afterAll(() => {
  setErrorSink(null);
  rmSync(folder, { recursive: true });
});

afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});

async function ready(vault: Awaited<ReturnType<typeof openVault>>) {
  const api = inspectedApi(await vault.loadPlugin(path.resolve('main.js'), manifest));
  await api.whenReady();
  return api;
}

describe('the built plugin', () => {
  it('finds the same on a cold and on a warm start', async () => {
    const found = [];
    for (const metadata of ['cold', 'warm'] as const) {
      const vault = await openVault({ 'a.md': postmortem, 'b.md': 'nothing' }, { metadata, start: false });
      const plugin = await vault.loadPlugin(path.resolve('main.js'), manifest);
      await vault.start();
      await inspectedApi(plugin).whenReady();
      await vault.settle();
      found.push(inspectedApi(plugin).describe().items['guardrail']);
      vault.close();
    }
    expect(found).toEqual([1, 1]);
  });

  it('can be enabled, disabled and enabled again, and leaves nothing behind', async () => {
    const vault = await openVault({ 'a.md': postmortem });
    await vault.settle();
    const { commands, ribbon, statusBar, settingTabs, views } = vault.app.registry__;
    const builtIn = [...views.keys()];
    for (let round = 0; round < 3; round += 1) {
      const api = await ready(vault);
      expect(api.describe().items['guardrail']).toBe(1);
      expect(commands.size).toBeGreaterThan(0);
      vault.unloadPlugin(manifest.id);
      expect([commands.size, ribbon.length, statusBar.length, settingTabs.length, [...views.keys()]]).toEqual([0, 0, 0, 0, builtIn]);
    }
  });

  it('writes nothing by being enabled', async () => {
    const vault = await openVault({ 'a.md': postmortem });
    const written: unknown[] = [];
    for (const name of ['create', 'modify', 'delete', 'rename']) vault.app.vault.on(name, (entry) => written.push(entry));
    await ready(vault);
    await vault.settle();
    expect(written).toEqual([]);
    expect(await vault.app.vault.adapter.exists(`${vault.app.vault.configDir}/plugins/${manifest.id}/data.json`)).toBe(false);
  });
});

describe('the command inspect', () => {
  it('prints one JSON object and nothing else, and leaves the folder alone', () => {
    const { code, out, error } = inspect(folder, '--search', 'x');
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toMatchObject({ notes: { seen: 0 }, search: [{ query: 'x', results: [] }] });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('ends with code 2, one plain line and no output for what it cannot do', () => {
    for (const words of [[folder, '--bogus'], [folder, '--list', 'sausage']]) {
      const { code, out, error } = inspect(...words);
      expect({ code, out, lines: error.trim().split('\n').length }, words.join(' ')).toEqual({ code: 2, out: '', lines: 1 });
    }
  });
});
