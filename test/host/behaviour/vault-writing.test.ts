import { describe, expect, it } from 'vitest';
import { openVault } from '../headless/open-vault';
import { logEvents } from './event-log';

async function opened(files: Record<string, string>, platform = {}) {
  const vault = await openVault(files, platform);
  await vault.settle();
  const note = vault.app.vault.getFileByPath('a.md') ?? await vault.app.vault.create('a.md', '');
  return { app: vault.app, vault: vault.app.vault, note, log: logEvents(vault.app) };
}

describe('writing to the vault', () => {
  it('loses no update when many processes run at once', async () => {
    const { vault, note } = await opened({ 'a.md': '0' });
    await Promise.all(Array.from({ length: 8 }, () => vault.process(note, (text) => String(Number(text) + 1))));
    expect(await vault.read(note)).toBe('8');
  });

  it('writes nothing and fires nothing when process changes nothing', async () => {
    const { vault, note, log } = await opened({ 'a.md': 'same' });
    const { mtime } = note.stat;
    expect(await vault.process(note, (text) => text)).toBe('same');
    expect(log).toEqual([]);
    expect(note.stat.mtime).toBe(mtime);
  });

  it('refuses a callback of process that is asynchronous', async () => {
    const { vault, note } = await opened({ 'a.md': 'same' });
    const later: unknown = Promise.resolve('later');
    await expect(vault.process(note, () => later as string)).rejects.toThrow('not a promise');
    expect(await vault.read(note)).toBe('same');
  });

  it('rejects with what the callback of process throws, and goes on working', async () => {
    const { vault, note } = await opened({ 'a.md': 'same' });
    const failed = vault.process(note, () => {
      throw new Error('my reason');
    });
    await expect(failed).rejects.toThrow('my reason');
    await vault.process(note, () => 'new');
    expect(await vault.read(note)).toBe('new');
  });

  it('refuses to create over an existing file, also one that differs only in case', async () => {
    const { vault } = await opened({ 'a.md': 'mine' });
    await expect(vault.create('a.md', '')).rejects.toThrow('File already exists.');
    await expect(vault.create('A.md', '')).rejects.toThrow('File already exists.');
    expect(await vault.adapter.read('a.md')).toBe('mine');
  });

  it('tells names apart by case where the file system does', async () => {
    const { vault } = await opened({ 'a.md': '' }, { caseInsensitive: false });
    expect((await vault.create('A.md', '')).path).toBe('A.md');
  });

  it('lets one of two creations of the same path win', async () => {
    const { vault } = await opened({});
    const results = await Promise.allSettled([vault.create('x.md', '1'), vault.create('x.md', '2')]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses to create in a folder that is missing', async () => {
    const { vault } = await opened({});
    await expect(vault.create('no/such/x.md', '')).rejects.toThrow('ENOENT');
    await expect(vault.createFolder('no/such')).rejects.toThrow('ENOENT');
  });

  it('refuses to create a folder that exists', async () => {
    const { vault } = await opened({ 'folder/': '' });
    await expect(vault.createFolder('folder')).rejects.toThrow('Folder already exists.');
  });

  it('refuses names that the file system cannot hold', async () => {
    const { vault } = await opened({});
    await expect(vault.create('what?.md', '')).rejects.toThrow('cannot contain');
    await expect(vault.createFolder('dot.')).rejects.toThrow('end with a dot');
    await expect(vault.create('../out.md', '')).rejects.toThrow('no path in the vault');
  });

  it('lets macOS have names that Windows cannot', async () => {
    const { vault } = await opened({}, { platform: { isWin: false, isMacOS: true } });
    expect((await vault.create('what?.md', '')).path).toBe('what?.md');
    await expect(vault.create('10:30.md', '')).rejects.toThrow('cannot contain');
  });

  it('gives null for a file in a dot-folder, which it writes all the same', async () => {
    const { vault, log } = await opened({ '.hidden/': '' });
    expect(await vault.create('.hidden/x.md', 'text')).toBeNull();
    expect(await vault.adapter.read('.hidden/x.md')).toBe('text');
    expect(log).toEqual([]);
  });

  it('normalises the path of a new file', async () => {
    const { vault } = await opened({ 'folder/': '' });
    expect((await vault.create('/folder//My\u00A0note.md', '')).path).toBe('folder/My note.md');
  });

  it('keeps size and times of a file, and the times that a writer pins', async () => {
    const { vault, note } = await opened({ 'a.md': 'äö' });
    expect(note.stat.size).toBe(4);
    await vault.modify(note, 'x', { mtime: 1000, ctime: 500 });
    expect(note.stat).toEqual({ size: 1, mtime: 1000, ctime: 500 });
  });

  it('does not notice a write of the same size with the time pinned', async () => {
    const { vault, note, log } = await opened({ 'a.md': 'abc' });
    await vault.modify(note, 'xyz', { mtime: note.stat.mtime });
    expect(log).toEqual([]);
    expect(await vault.read(note)).toBe('xyz');
  });

  it('refuses to modify a file that is gone from the disk', async () => {
    const { app, vault, note } = await opened({ 'a.md': '' });
    await app.outside__.remove('a.md');
    await expect(vault.modify(note, 'x')).rejects.toThrow('ENOENT');
  });

  it('tells the index nothing of a write through the adapter', async () => {
    const { vault, log } = await opened({});
    await vault.adapter.write('x.md', 'text');
    expect(vault.getFileByPath('x.md')).toBeNull();
    expect(log).toEqual([]);
  });

  it('indexes a folder that the adapter made as soon as something is created in it', async () => {
    const { vault, log } = await opened({});
    await vault.adapter.mkdir('made');
    expect(vault.getFolderByPath('made')).toBeNull();
    expect((await vault.create('made/x.md', '')).parent?.path).toBe('made');
    expect(log).toEqual(['create made', 'create made/x.md']);
  });
});
