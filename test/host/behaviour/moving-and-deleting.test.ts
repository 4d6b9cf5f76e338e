import { describe, expect, it } from 'vitest';
import { openVault } from '../headless/open-vault';
import { logEvents } from './event-log';

async function opened(files: Record<string, string>) {
  const vault = await openVault(files);
  await vault.settle();
  const entry = (path: string) => {
    const found = vault.app.vault.getAbstractFileByPath(path);
    if (!found) throw new Error(`nothing at ${path}`);
    return found;
  };
  return { ...vault, vault: vault.app.vault, entry, log: logEvents(vault.app) };
}

const tree = { 'old/a.md': '# A', 'old/deep/b.md': '# B', 'other.md': '' };

describe('moving', () => {
  it('keeps the file object and gives it its new names', async () => {
    const { vault, entry } = await opened(tree);
    const file = entry('old/a.md');
    await vault.rename(file, 'New name.v2.md');
    expect(entry('New name.v2.md')).toBe(file);
    expect(file).toMatchObject({ path: 'New name.v2.md', name: 'New name.v2.md', basename: 'New name.v2', extension: 'md' });
    expect(file.parent).toBe(vault.getRoot());
  });

  it('fires one event for a folder and one for each thing in it, the folder first', async () => {
    const { vault, entry, log } = await opened(tree);
    await vault.rename(entry('old'), 'new');
    expect(log.filter((line) => line.startsWith('rename'))).toEqual([
      'rename new', 'rename new/a.md from old/a.md', 'rename new/deep', 'rename new/deep/b.md from old/deep/b.md',
    ]);
    expect(vault.getMarkdownFiles().map(({ path }) => path).sort()).toEqual(['new/a.md', 'new/deep/b.md', 'other.md']);
    expect(await vault.adapter.read('new/deep/b.md')).toBe('# B');
  });

  it('tells of a folder while what it holds still has its old path', async () => {
    const { vault, entry } = await opened(tree);
    const seen: string[] = [];
    const child = entry('old/a.md');
    vault.on('rename', () => seen.push(child.path));
    await vault.rename(entry('old'), 'new');
    expect(seen).toEqual(['old/a.md', 'new/a.md', 'new/a.md', 'new/a.md']);
  });

  it('takes the metadata of everything in a folder along', async () => {
    const { app, vault, entry } = await opened(tree);
    await vault.rename(entry('old'), 'new');
    expect(app.metadataCache.getCache('new/deep/b.md')?.headings?.[0]?.heading).toBe('B');
    expect(app.metadataCache.getCache('old/deep/b.md')).toBeNull();
  });

  it('refuses a place that is taken, and a folder that is missing', async () => {
    const { vault, entry } = await opened(tree);
    await expect(vault.rename(entry('other.md'), 'old/a.md')).rejects.toThrow('already exists');
    await expect(vault.rename(entry('other.md'), 'none/x.md')).rejects.toThrow('ENOENT');
  });

  it('lets a name change only in case', async () => {
    const { vault, entry } = await opened(tree);
    await vault.rename(entry('other.md'), 'Other.md');
    expect(vault.getFileByPath('Other.md')).not.toBeNull();
    expect(vault.getFileByPath('other.md')).toBeNull();
  });
});

describe('deleting', () => {
  it('fires one event for each thing in a folder and one for the folder', async () => {
    const { vault, entry, log } = await opened(tree);
    await vault.delete(entry('old'));
    expect(log.filter((line) => line.startsWith('delete '))).toEqual([
      'delete old/a.md', 'delete old/deep/b.md', 'delete old/deep', 'delete old',
    ]);
    expect(vault.getFiles().map(({ path }) => path)).toEqual(['other.md']);
    expect(await vault.adapter.exists('old')).toBe(false);
  });

  it('follows the preference for the trash', async () => {
    const { app, vault, entry } = await opened(tree);
    vault.setConfig__('trashOption', 'local');
    await app.fileManager.trashFile(entry('other.md'));
    expect(await vault.adapter.exists('.trash/other.md')).toBe(true);
    vault.setConfig__('trashOption', 'none');
    await app.fileManager.trashFile(entry('old/a.md'));
    expect(await vault.adapter.exists('.trash/a.md')).toBe(false);
    expect(vault.getFileByPath('old/a.md')).toBeNull();
  });
});
