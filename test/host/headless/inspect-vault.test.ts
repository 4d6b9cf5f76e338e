import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readInspectOptions } from './inspect-options';
import { inspectVault } from './inspect-vault';
import { toyManifest, toyPlugin } from './toy-plugin';

let root = '';

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'inspect-'));
  mkdirSync(path.join(root, '.hidden'));
  writeFileSync(path.join(root, 'a.md'), '# A\n');
  writeFileSync(path.join(root, 'brief.md'), '');
  writeFileSync(path.join(root, '.hidden', 'h.md'), '');
  writeFileSync(path.join(root, 'data.json'), '{"folder":"Campaigns"}');
});

afterAll(() => rmSync(root, { recursive: true }));

/** A plugin with the api that inspect asks, which answers with what it was asked. */
const plugin = {
  manifest: toyManifest,
  code: toyPlugin(`
    async onload() {
      const settings = await this.loadData();
      let ready;
      const whenReady = new Promise((done) => { ready = done; });
      let seen = 0;
      this.api = {
        whenReady: () => whenReady,
        describe: () => ({
          notes: { seen, settings }, items: { entry: 1, guardrail: 2 }, problems: [], timing: { indexMs: 1.23456, longestSliceMs: 2 },
        }),
        list: (kinds) => kinds.map((kind) => ({ kind })),
        search: (query, limit = 'own') => [{ query, limit }],
        findings: (path) => Promise.resolve([{ line: 1, code: path }]),
        coverage: () => ({ postmortems: [] }),
        review: (path) => Promise.resolve(path === 'brief.md' ? { related: [], guardrails: [] } : null),
      };
      this.app.workspace.onLayoutReady(() => {
        seen = this.app.vault.getMarkdownFiles().filter((file) => this.app.metadataCache.getFileCache(file)).length;
        setTimeout(ready, 1);
      });
    }
  `),
};

const inspect = (...words: string[]) => inspectVault(plugin, readInspectOptions([root, ...words]));

describe('inspecting a folder', () => {
  it('always gives notes, items, problems and timing, and nothing that was not asked for', async () => {
    const report = await inspect();
    expect(Object.keys(report)).toEqual(['notes', 'items', 'problems', 'timing']);
    expect(report['notes']).toEqual({ seen: 2, settings: null });
    const number: unknown = expect.any(Number);
    expect(report['timing']).toEqual({ hostMs: number, loadMs: number, indexMs: 1.2, longestSliceMs: 2, heapMb: number, hostHeapMb: number });
  });

  it('lists kinds, searches with the limit, opens the gate and shows metadata where asked', async () => {
    const words = ['--list', 'note,guardrail', '--search', 'x', '--limit', '3', '--gate', 'brief.md', '--metadata', 'a.md'];
    const report = await inspect(...words);
    expect(report['list']).toEqual([{ kind: 'note' }, { kind: 'guardrail' }]);
    expect(report['search']).toEqual([{ query: 'x', ms: expect.any(Number) as unknown, results: [{ query: 'x', limit: 3 }] }]);
    expect(report['gate']).toEqual({ related: [], guardrails: [] });
    expect(report['metadata']).toMatchObject({ 'a.md': { headings: [{ heading: 'A', level: 1 }] } });
  });

  it('gives the findings of notes where asked', async () => {
    expect((await inspect('--checks', 'a.md'))['checks']).toEqual({ 'a.md': [{ line: 1, code: 'a.md' }] });
    await expect(inspect('--checks', 'none.md')).rejects.toThrow('no note none.md');
  });

  it('gives what is due where asked', async () => {
    expect((await inspect('--coverage'))['coverage']).toEqual({ postmortems: [] });
  });

  it('gives the plugin the settings of a file', async () => {
    const report = await inspect('--settings', path.join(root, 'data.json'));
    expect(report['notes']).toMatchObject({ settings: { folder: 'Campaigns' } });
  });

  it('refuses a folder that is none, unknown kinds, notes that are not there, and a gate for what is no brief', async () => {
    await expect(inspectVault(plugin, readInspectOptions([path.join(root, 'none')]))).rejects.toThrow('There is no folder');
    await expect(inspectVault(plugin, readInspectOptions([path.join(root, 'a.md')]))).rejects.toThrow('There is no folder');
    await expect(inspect('--list', 'entry,sausage')).rejects.toThrow('Unknown kind "sausage"');
    await expect(inspect('--metadata', 'none.md')).rejects.toThrow('no note none.md');
    await expect(inspect('--metadata', '.hidden/h.md')).rejects.toThrow('no note');
    await expect(inspect('--gate', 'a.md')).rejects.toThrow('a.md is no brief');
    await expect(inspect('--settings', path.join(root, 'a.md'))).rejects.toThrow('no readable JSON');
  });
});
