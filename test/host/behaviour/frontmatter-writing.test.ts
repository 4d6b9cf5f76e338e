import { describe, expect, it } from 'vitest';
import { openVault } from '../headless/open-vault';
import { changeFrontmatter } from './change-frontmatter';
import { logEvents } from './event-log';

async function opened(text: string, path = 'a.md') {
  const { app, settle } = await openVault({ [path]: text });
  await settle();
  const note = app.vault.getFileByPath(path);
  if (!note) throw new Error('the note is missing');
  return { app, note, log: logEvents(app), read: () => app.vault.read(note) };
}

describe('changing properties', () => {
  it('loses no update when many changes run at once', async () => {
    const { app, note, read } = await opened('---\ncount: 0\n---\nbody\n');
    await Promise.all(Array.from({ length: 5 }, () => app.fileManager.processFrontMatter(note, (properties) => {
      properties['count'] = Number(properties['count']) + 1;
    })));
    expect(await read()).toBe('---\ncount: 5\n---\nbody\n');
  });

  it('writes nothing and fires nothing when nothing changes', async () => {
    const { app, note, log } = await opened('---\ncount: 0\n---\nbody\n');
    await app.fileManager.processFrontMatter(note, (properties) => {
      properties['count'] = 0;
    });
    expect(log).toEqual([]);
  });

  it('adds a block in front of a note that has none, and removes one that is emptied', () => {
    const added = changeFrontmatter('# Title\n', (properties) => {
      properties['status'] = 'ready';
    });
    expect(added).toBe('---\nstatus: ready\n---\n# Title\n');
    expect(changeFrontmatter(added, (properties) => delete properties['status'])).toBe('# Title\n');
  });

  it('keeps the order of keys, puts new ones last, and loses comments and quotes as the app does', () => {
    const text = '---\nb: "two" # why\na: [x, y]\nnone:\n---\n';
    expect(changeFrontmatter(text, (properties) => {
      properties['new'] = true;
      properties['b'] = 2;
    })).toBe('---\nb: 2\na:\n  - x\n  - y\nnone:\nnew: true\n---\n');
  });

  it('folds no long line', () => {
    const long = 'word '.repeat(60).trim();
    expect(changeFrontmatter('', (properties) => {
      properties['text'] = long;
    })).toBe(`---\ntext: ${long}\n---\n`);
  });

  it('throws for properties that are no YAML and leaves the note alone', async () => {
    const { app, note, read } = await opened('---\ntitle: "open\n---\nbody\n');
    await expect(app.fileManager.processFrontMatter(note, () => undefined)).rejects.toThrow();
    expect(await read()).toBe('---\ntitle: "open\n---\nbody\n');
  });

  it('throws for keys that come twice', () => {
    expect(() => changeFrontmatter('---\na: 1\na: 2\n---\n', () => undefined)).toThrow('unique');
  });

  it('throws again what the callback throws', async () => {
    const { app, note } = await opened('---\na: 1\n---\n');
    const failed = app.fileManager.processFrontMatter(note, () => {
      throw new Error('my reason');
    });
    await expect(failed).rejects.toThrow('my reason');
  });

  it('refuses a callback that is asynchronous', () => {
    const change = () => Reflect.apply(changeFrontmatter, null, ['---\na: 1\n---\n', async () => undefined]);
    expect(change).toThrow('asynchronous');
  });

  it('does nothing to a file that is no note', async () => {
    const { app, note, log } = await opened('a,b', 'table.csv');
    await app.fileManager.processFrontMatter(note, (properties) => {
      properties['x'] = 1;
    });
    expect(log).toEqual([]);
  });
});
