import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderStorage } from './folder-storage';
import { openVault } from './open-vault';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'vault-'));
  mkdirSync(path.join(root, 'folder', 'deep'), { recursive: true });
  mkdirSync(path.join(root, '.hidden'));
  writeFileSync(path.join(root, 'a.md'), 'A');
  writeFileSync(path.join(root, 'folder', 'b.md'), 'B');
  writeFileSync(path.join(root, 'folder', 'deep', 'c.md'), 'C');
  writeFileSync(path.join(root, '.hidden', 'h.md'), 'H');
});

afterEach(() => rmSync(root, { recursive: true }));

const onDisk = (): string[] => readdirSync(root, { recursive: true }).map(String).sort();

describe('a folder of the disk as a vault', () => {
  it('gives what is there, with sizes and times', async () => {
    const storage = new FolderStorage(root);
    expect(await storage.children('')).toEqual({ files: ['a.md'], folders: ['.hidden', 'folder'] });
    expect(await storage.readText('folder/b.md')).toBe('B');
    expect(await storage.stat('a.md')).toMatchObject({ type: 'file', size: 1 });
    expect(await storage.stat('none.md')).toBeNull();
    await expect(storage.readText('none.md')).rejects.toThrow('ENOENT');
  });

  it('is never written to, whatever a plugin does', async () => {
    const before = onDisk();
    const { app } = await openVault(root);
    const note = app.vault.getFileByPath('a.md');
    const folder = app.vault.getFolderByPath('folder');
    if (!note || !folder) throw new Error('the vault is not complete');
    await app.vault.process(note, () => 'changed');
    await app.vault.create('new.md', 'new');
    await app.vault.createFolder('made');
    await app.vault.rename(folder, 'made/moved');
    await app.vault.delete(note);
    expect(onDisk()).toEqual(before);
    expect(readFileSync(path.join(root, 'a.md'), 'utf8')).toBe('A');
    expect(app.vault.getFiles().map((file) => file.path).sort()).toEqual(['made/moved/b.md', 'made/moved/deep/c.md', 'new.md']);
  });

  it('shows its own writes over the folder', async () => {
    const storage = new FolderStorage(root);
    await storage.write('folder/deep/c.md', 'changed');
    await storage.write('folder/new.md', 'new');
    await storage.rename('folder/deep', 'elsewhere');
    expect(await storage.children('folder')).toEqual({ files: ['folder/new.md', 'folder/b.md'], folders: [] });
    expect(await storage.readText('elsewhere/c.md')).toBe('changed');
    expect(await storage.stat('folder/deep/c.md')).toBeNull();
    await storage.remove('folder');
    expect(await storage.children('')).toEqual({ files: ['a.md'], folders: ['elsewhere', '.hidden'] });
    await expect(storage.write('folder/x.md', '')).rejects.toThrow('ENOENT');
  });

  it('takes back what was deleted when it is made again', async () => {
    const storage = new FolderStorage(root);
    await storage.remove('a.md');
    expect(await storage.stat('a.md')).toBeNull();
    await storage.write('a.md', 'again');
    expect(await storage.readText('a.md')).toBe('again');
    expect((await storage.children('')).files).toEqual(['a.md']);
  });

  it('keeps the time of creation when a file is written', async () => {
    const storage = new FolderStorage(root);
    const before = await storage.stat('a.md');
    await storage.write('a.md', 'changed');
    expect((await storage.stat('a.md'))?.ctime).toBe(before?.ctime);
  });

  it('follows links to files and no links to folders, which could go round in circles', async () => {
    symlinkSync(path.join(root, 'a.md'), path.join(root, 'linked.md'));
    symlinkSync(root, path.join(root, 'folder', 'loop'));
    symlinkSync(path.join(root, 'nowhere.md'), path.join(root, 'broken.md'));
    const { app } = await openVault(root);
    expect(app.vault.getMarkdownFiles().map((file) => file.path)).toEqual(['a.md', 'linked.md', 'folder/b.md', 'folder/deep/c.md']);
  });
});
