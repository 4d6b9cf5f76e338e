import { describe, expect, it } from 'vitest';
import { openVault } from '../headless/open-vault';

async function opened(files: Record<string, string>) {
  const { app, settle } = await openVault(files, { metadata: 'warm' });
  await settle();
  const file = (path: string) => {
    const found = app.vault.getFileByPath(path);
    if (!found) throw new Error(`no file ${path}`);
    return found;
  };
  const find = (linkpath: string, from: string) => app.metadataCache.getFirstLinkpathDest(linkpath, from)?.path ?? null;
  return { app, file, find, settle };
}

const library = { 'Note.md': '', 'a/Note.md': '', 'a/b/Note.md': '', 'c/Source.md': '', 'a/Source.md': '', 'a/b/v1.2.md': '', 'x/pic.png': '' };

describe('finding the note that a link means', () => {
  it('takes case for nothing', async () => {
    const { find } = await opened(library);
    expect(find('NOTE', 'c/Source.md')).toBe('Note.md');
    expect(find('a/B/note', 'c/Source.md')).toBe('a/b/Note.md');
  });

  it('prefers the folder of the source, then the shortest path', async () => {
    const { find } = await opened({ 'long/way/down/T.md': '', 'zz/T.md': '', 'src/deep/T.md': '', 'src/S.md': '', 'S2.md': '' });
    expect(find('T', 'src/S.md')).toBe('src/deep/T.md');
    expect(find('T', 'S2.md')).toBe('zz/T.md');
  });

  it('takes a full path before anything else', async () => {
    const { find } = await opened(library);
    expect(find('Note', 'a/b/v1.2.md')).toBe('Note.md');
    expect(find('a/Note.md', 'c/Source.md')).toBe('a/Note.md');
  });

  it('finds the end of a path, names with dots and files that are no notes', async () => {
    const { find } = await opened(library);
    expect(find('b/Note', 'c/Source.md')).toBe('a/b/Note.md');
    expect(find('v1.2', 'c/Source.md')).toBe('a/b/v1.2.md');
    expect(find('pic.png', 'c/Source.md')).toBe('x/pic.png');
    expect(find('pic', 'c/Source.md')).toBeNull();
    expect(find('te', 'c/Source.md')).toBeNull();
  });

  it('follows relative and absolute paths exactly', async () => {
    const { find } = await opened(library);
    expect(find('./Note', 'a/Source.md')).toBe('a/Note.md');
    expect(find('../Note', 'a/Source.md')).toBe('Note.md');
    expect(find('/a/Note', 'c/Source.md')).toBe('a/Note.md');
    expect(find('/b/Note', 'c/Source.md')).toBeNull();
  });

  it('takes an empty path for the source itself', async () => {
    const { find } = await opened(library);
    expect(find('', 'c/Source.md')).toBe('c/Source.md');
  });

  it('finds names however their accents are written', async () => {
    const { find } = await opened({ 'Caf\u00E9.md': '' });
    expect(find('Cafe\u0301', 'x.md')).toBe('Caf\u00E9.md');
  });

  it('finds each of 20,000 notes', async () => {
    const files = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [`folder ${index % 100}/Note ${index}.md`, '']));
    const { app } = await openVault(files, { metadata: 'warm' });
    for (let index = 0; index < 20_000; index += 1) {
      expect(app.metadataCache.getFirstLinkpathDest(`note ${index}`, 'folder 1/Note 1.md')).not.toBeNull();
    }
  });
});

describe('counting links', () => {
  it('counts targets by path and what leads nowhere by name, without heading and .md', async () => {
    const { app } = await opened({
      'Source.md': '---\nbrief: "[[Target]]"\n---\n[[target]] ![[Target#H]] [[None.md#x]] [[NONE]] [t](Target.md)',
      'Target.md': '',
    });
    expect(app.metadataCache.resolvedLinks['Source.md']).toEqual({ 'Target.md': 4 });
    expect(app.metadataCache.unresolvedLinks['Source.md']).toEqual({ None: 1, NONE: 1 });
  });
});

describe('writing links', () => {
  it('writes the name alone where it is unique and the path where it is not', async () => {
    const { app, file } = await opened(library);
    expect(app.metadataCache.fileToLinktext(file('a/b/v1.2.md'), '')).toBe('v1.2');
    expect(app.metadataCache.fileToLinktext(file('a/Note.md'), '')).toBe('a/Note');
    expect(app.metadataCache.fileToLinktext(file('a/Note.md'), '', false)).toBe('a/Note.md');
    expect(app.metadataCache.fileToLinktext(file('x/pic.png'), '')).toBe('pic.png');
  });

  it('takes a subpath with its mark, and leaves out an alias that says the same', async () => {
    const { app, file } = await opened(library);
    const link = app.fileManager.generateMarkdownLink.bind(app.fileManager);
    expect(link(file('a/b/v1.2.md'), 'Note.md', '#Part')).toBe('[[v1.2#Part]]');
    expect(link(file('a/b/v1.2.md'), 'Note.md', '#^id', 'Shown')).toBe('[[v1.2#^id|Shown]]');
    expect(link(file('a/b/v1.2.md'), 'Note.md', '', 'v1.2')).toBe('[[v1.2]]');
    expect(link(file('Note.md'), 'Note.md', '#Part')).toBe('[[#Part]]');
    expect(link(file('x/pic.png'), 'Note.md')).toBe('![[pic.png]]');
  });

  it('follows the preferences for Markdown links and for paths', async () => {
    const { app, file } = await opened({ 'My folder/My note.md': '', 'My folder/Other.md': '', 'top/S.md': '' });
    app.vault.setConfig__('useMarkdownLinks', true);
    app.vault.setConfig__('newLinkFormat', 'relative');
    const note = file('My folder/My note.md');
    expect(app.fileManager.generateMarkdownLink(note, 'top/S.md', '#A b')).toBe('[My note](../My%20folder/My%20note.md#A%20b)');
    expect(app.fileManager.generateMarkdownLink(note, 'My folder/Other.md')).toBe('[My note](My%20note.md)');
    app.vault.setConfig__('useMarkdownLinks', false);
    app.vault.setConfig__('newLinkFormat', 'absolute');
    expect(app.fileManager.generateMarkdownLink(note, 'top/S.md')).toBe('[[My folder/My note]]');
  });
});

describe('moving with links', () => {
  const linked = {
    'Old name.md': '# T', 'folder/Source.md': '---\nbrief: "[[Old name#T]]"\n---\n[[Old name|shown]] [[old name#T]] [m](Old%20name.md#T) [[Other]]',
    'Other.md': '',
  };

  it('writes the links anew when the file manager moves, and keeps headings and shown names', async () => {
    const { app, file } = await opened(linked);
    await app.fileManager.renameFile(file('Old name.md'), 'New name.md');
    expect(await app.vault.read(file('folder/Source.md'))).toBe(
      '---\nbrief: "[[New name#T]]"\n---\n[[New name|shown]] [[New name#T]] [m](New%20name.md#T) [[Other]]',
    );
  });

  it('leaves links alone that still lead there after a move to another folder', async () => {
    const { app, file } = await opened({ ...linked, 'elsewhere/': '' });
    const before = await app.vault.read(file('folder/Source.md'));
    await app.fileManager.renameFile(file('Old name.md'), 'elsewhere/Old name.md');
    expect(await app.vault.read(file('folder/Source.md'))).toBe(before);
  });

  it('fires rename before the links are written', async () => {
    const { app, file } = await opened(linked);
    const order: string[] = [];
    app.vault.on('rename', () => order.push('rename'));
    app.vault.on('modify', () => order.push('modify'));
    await app.fileManager.renameFile(file('Old name.md'), 'New name.md');
    expect(order).toEqual(['rename', 'modify']);
  });

  it('touches no link when the vault moves, or when the user declines', async () => {
    const { app, file } = await opened(linked);
    const before = await app.vault.read(file('folder/Source.md'));
    await app.vault.rename(file('Old name.md'), 'New name.md');
    app.vault.setConfig__('updateLinks', false);
    await app.fileManager.renameFile(file('Other.md'), 'Another.md');
    expect(await app.vault.read(file('folder/Source.md'))).toBe(before);
  });
});

describe('where new notes go', () => {
  it('follows the preference', async () => {
    const { app } = await opened({ 'a/S.md': '', 'inbox/': '' });
    expect(app.fileManager.getNewFileParent('a/S.md').path).toBe('/');
    app.vault.setConfig__('newFileLocation', 'current');
    expect(app.fileManager.getNewFileParent('a/S.md').path).toBe('a');
    app.vault.setConfig__('newFileLocation', 'folder');
    app.vault.setConfig__('newFileFolderPath', 'inbox');
    expect(app.fileManager.getNewFileParent('a/S.md').path).toBe('inbox');
  });
});
