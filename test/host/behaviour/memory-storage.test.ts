import { describe, expect, it } from 'vitest';
import { MemoryStorage } from './memory-storage';

describe('a vault in memory', () => {
  it('makes the folders of its files, and empty ones from paths with a slash at the end', async () => {
    const storage = new MemoryStorage({ 'a/b/c.md': 'C', 'empty/': '' });
    expect(await storage.children('')).toEqual({ files: [], folders: ['a', 'empty'] });
    expect(await storage.children('a/b')).toEqual({ files: ['a/b/c.md'], folders: [] });
  });

  it('moves and removes folders with all they hold', async () => {
    const storage = new MemoryStorage({ 'a/b/c.md': 'C', 'z.md': '' });
    await storage.rename('a', 'moved');
    expect(await storage.readText('moved/b/c.md')).toBe('C');
    await storage.remove('moved');
    expect(await storage.stat('moved/b/c.md')).toBeNull();
    expect(await storage.children('')).toEqual({ files: ['z.md'], folders: [] });
  });

  it('refuses what a file system refuses', async () => {
    const storage = new MemoryStorage();
    await expect(storage.write('none/a.md', '')).rejects.toThrow('ENOENT');
    await expect(storage.makeFolder('none/deep')).rejects.toThrow('ENOENT');
    await expect(storage.remove('a.md')).rejects.toThrow('ENOENT');
    await expect(storage.rename('a.md', 'b.md')).rejects.toThrow('ENOENT');
    await expect(storage.readText('a.md')).rejects.toThrow('ENOENT');
  });

  it('keeps text and bytes alike, and never gives a time twice', async () => {
    const storage = new MemoryStorage({ 'a.md': 'ä' });
    expect(new Uint8Array(await storage.readBinary('a.md'))).toEqual(new Uint8Array([0xc3, 0xa4]));
    const first = await storage.stat('a.md');
    await storage.write('a.md', new Uint8Array([0xc3, 0xb6]).buffer);
    expect(await storage.readText('a.md')).toBe('ö');
    expect((await storage.stat('a.md'))?.mtime).toBeGreaterThan(first?.mtime ?? Infinity);
  });
});
