import { describe, expect, it } from 'vitest';
import { openVault } from '../headless/open-vault';
import { toyManifest, toyPlugin } from '../headless/toy-plugin';
import { logEvents } from './event-log';

const notes = { 'a.md': '# A', 'folder/b.md': 'see [[a]]', 'folder/picture.png': '' };

describe('starting the app', () => {
  it('fires create for every existing file and folder while it loads', async () => {
    const vault = await openVault(notes, { start: false });
    const log = logEvents(vault.app);
    await vault.start();
    expect(log).toEqual(['create a.md', 'create folder', 'create folder/b.md', 'create folder/picture.png']);
  });

  it('shows a plugin that was enabled earlier no files in onload and all of them at layout-ready', async () => {
    const vault = await openVault(notes, { start: false });
    const plugin = await vault.loadPlugin(toyPlugin(`
      counts = [];
      onload() {
        this.counts.push(this.app.vault.getFiles().length);
        this.app.workspace.onLayoutReady(() => this.counts.push(this.app.vault.getFiles().length));
      }
    `), toyManifest);
    await vault.start();
    expect(Reflect.get(plugin, 'counts')).toEqual([0, 3]);
  });

  it('has null caches at layout-ready on a cold start, and all of them later', async () => {
    const vault = await openVault(notes, { start: false });
    let early: unknown = 'not asked';
    vault.app.workspace.onLayoutReady(() => {
      early = vault.app.metadataCache.getCache('a.md');
    });
    await vault.start();
    expect(early).toBeNull();
    await vault.settle();
    expect(vault.app.metadataCache.getCache('a.md')?.headings).toHaveLength(1);
  });

  it('fires resolved more than once on a cold start', async () => {
    const vault = await openVault(notes);
    const log = logEvents(vault.app);
    await vault.settle();
    expect(log).toEqual([
      'changed a.md', 'resolve a.md', 'resolved', 'changed folder/b.md', 'resolve folder/b.md', 'resolved',
    ]);
  });

  it('has all caches and links before layout-ready on a warm start, when resolved is already over', async () => {
    const vault = await openVault(notes, { start: false, metadata: 'warm' });
    const late: string[] = [];
    vault.app.workspace.onLayoutReady(() => {
      expect(vault.app.metadataCache.getCache('a.md')?.headings).toHaveLength(1);
      expect(vault.app.metadataCache.resolvedLinks['folder/b.md']).toEqual({ 'a.md': 1 });
      vault.app.metadataCache.on('resolved', () => late.push('resolved'));
    });
    await vault.start();
    await vault.settle();
    expect(late).toEqual([]);
  });

  it('calls back at once when the layout is ready already', async () => {
    const { app } = await openVault({});
    let called = false;
    app.workspace.onLayoutReady(() => {
      called = true;
    });
    expect(called).toBe(true);
  });

  it('does not see dot-folders and dot-files', async () => {
    const { app } = await openVault({ 'a.md': '', '.settings/app.json': '{}', 'x/.hidden/y.md': '', '.note.md': '' });
    expect(app.vault.getAllLoadedFiles().map(({ path }) => path)).toEqual(['/', 'a.md', 'x']);
    expect(await app.vault.adapter.exists('x/.hidden/y.md')).toBe(true);
  });

  it('keeps apart files whose names are names of every object', async () => {
    const { app } = await openVault({ 'constructor/__proto__.md': 'x [[toString]]', 'toString.md': '' }, { metadata: 'warm' });
    expect(app.vault.getFileByPath('constructor')).toBeNull();
    expect(app.vault.getAbstractFileByPath('valueOf')).toBeNull();
    expect(app.metadataCache.resolvedLinks['constructor/__proto__.md']).toEqual({ 'toString.md': 1 });
    expect(Object.keys(app.metadataCache.unresolvedLinks)).toEqual(['toString.md', 'constructor/__proto__.md']);
  });
});
