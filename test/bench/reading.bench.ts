import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PluginManifest } from 'obsidian';
import { defaultReadingConfig as config } from '../../src/domain/note/default-reading-config';
import type { NoteStructure } from '../../src/domain/note/note-structure';
import { readNote } from '../../src/domain/postmortem/read-note';
import { inspectedApi } from '../host/headless/inspected-api';
import { nodeGlobal } from '../host/headless/node-global';
import { openVault } from '../host/headless/open-vault';
import { markets } from '../note-record-builder';
import { noteStructureOf } from '../note-structure-of';
import type { Report } from './report';
import { seededVault } from './seeded-notes';
import type { VaultShape } from './seeded-notes';
import { shownMs, timed } from './timing';

const sampleVault = 'test/sample-vault';

/** What reading costs: a relevant note by itself, and a vault of which few notes are relevant, in the built plugin. */
export async function run(): Promise<readonly Report[]> {
  const vaults: Report['rows'][number][] = [];
  for (const withCallout of [0, 0.1]) vaults.push(await vaultRow({ notes: 50_000, relevant: 0.05, withCallout }));
  return [noteReport(), { title: 'Vaults of 50,000 notes, 5 % relevant, in the stand-in for the app with metadata ready', rows: vaults }];
}

function noteReport(): Report {
  const generated = Object.entries(seededVault({ notes: 300, relevant: 1, withCallout: 0 })).map(([name, text]) => noteStructureOf(text, name));
  const rows = [noteRow('the sample vault', sampleNotes()), noteRow('generated, all sections filled', generated)];
  return { title: 'Reading a relevant note, without its metadata', rows };
}

function noteRow(notes: string, structures: readonly NoteStructure[]): Report['rows'][number] {
  const relevant = structures.filter((structure) => readNote(structure, { config, markets })?.kind);
  const { p50, p95, fastest } = timed(relevant, (structure) => readNote(structure, { config, markets }), 20);
  const characters = relevant.reduce((sum, { text }) => sum + text.length, 0) / relevant.length;
  return { notes, count: relevant.length, 'characters each': Math.round(characters), 'p50, ms': shownMs(p50), 'p95, ms': shownMs(p95), 'fastest, ms': shownMs(fastest), 'goal p50': '1' };
}

function sampleNotes(): NoteStructure[] {
  const files = readdirSync(sampleVault, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return files.map((name) => noteStructureOf(readFileSync(path.join(sampleVault, name), 'utf8'), name.replaceAll(path.sep, '/')));
}

async function vaultRow(shape: VaultShape): Promise<Report['rows'][number]> {
  const vault = await openVault(seededVault(shape), { metadata: 'warm' });
  const before = heapMb();
  const begin = performance.now();
  const plugin = await vault.loadPlugin(path.resolve('main.js'), JSON.parse(readFileSync('manifest.json', 'utf8')) as PluginManifest);
  const loaded = performance.now();
  const api = inspectedApi(plugin);
  await api.whenReady();
  const ready = performance.now();
  const { notes, timing } = api.describe();
  const { seen, read } = notes as { seen: number; read: number };
  const row = {
    'others with a callout': `${shape.withCallout * 100} %`, seen, read, 'share read': `${((read / seen) * 100).toFixed(1)} %`, 'load, ms': Math.round(loaded - begin),
    'until ready, ms': Math.round(ready - loaded), 'own work, ms': Math.round(timing['indexMs'] ?? 0), 'longest slice, ms (goal 16)': shownMs(timing['longestSliceMs'] ?? 0), 'heap, MB': shownMs(heapMb() - before),
  };
  vault.close();
  return row;
}

/** Used heap in megabytes, after garbage collection. */
function heapMb(): number {
  const collect: unknown = Reflect.get(nodeGlobal, 'gc');
  if (typeof collect === 'function') Reflect.apply(collect, null, []);
  return process.memoryUsage().heapUsed / 1e6;
}
