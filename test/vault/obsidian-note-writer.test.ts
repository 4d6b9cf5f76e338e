import { describe, expect, it, vi } from 'vitest';
import { planProperties } from '../../src/domain/note/edit/plan-properties';
import type { EditPlanner } from '../../src/domain/note/edit/edit-plan';
import { ObsidianNoteWriter } from '../../src/vault/obsidian-note-writer';
import { logEvents } from '../host/behaviour/event-log';
import { HostMarkdownView } from '../host/behaviour/host-markdown-view';
import { openVault } from '../host/headless/open-vault';
import type { OpenOptions } from '../host/headless/open-vault';

const brief = '---\nstatus: draft # see wiki\n---\n# Brief\n\nText\n';
const ready = planProperties('a.md', [{ name: 'status', value: 'ready' }]);

async function vaultWith(files: Readonly<Record<string, string>> = { 'a.md': brief }, options: OpenOptions = {}) {
  const opened = await openVault(files, { autosaveDelay: 60_000, noticeDelay: 1, ...options });
  await opened.settle();
  const { vault, workspace } = opened.app;
  const writer = new ObsidianNoteWriter(vault.asOriginalType2__(), workspace.asOriginalType2__());
  const onDisk = (path = 'a.md'): Promise<string> => opened.storage.readText(path);
  const open = async (path = 'a.md'): Promise<HostMarkdownView> => {
    const leaf = workspace.getLeaf('tab');
    const file = vault.getFileByPath(path);
    if (file === null) throw new Error('the note is missing');
    await leaf.openFile(file);
    const view: unknown = leaf.view;
    if (!(view instanceof HostMarkdownView)) throw new Error('the note is not open');
    return view;
  };
  return { ...opened, writer, onDisk, open, log: logEvents(opened.app) };
}

describe('editing a note that is not open', () => {
  it('writes what the plan says and nothing else', async () => {
    const { writer, onDisk } = await vaultWith();
    expect(await writer.edit('a.md', ready)).toEqual({ state: 'written' });
    expect(await onDisk()).toBe(brief.replace('draft', 'ready'));
  });

  it('writes nothing when nothing is to be changed or the plan is refused', async () => {
    const { writer, onDisk, log } = await vaultWith({ 'a.md': '---\nstatus: ready\n---\n', 'b.md': '---\nx: @y\n---\n' });
    expect(await writer.edit('a.md', ready)).toEqual({ state: 'unchanged' });
    expect(await writer.edit('b.md', ready)).toMatchObject({ state: 'refused', problem: { code: 'frontmatter-malformed' } });
    expect(await onDisk('b.md')).toBe('---\nx: @y\n---\n');
    expect(log).toEqual([]);
  });

  it('plans from the text on the disk, also when the app has not noticed it yet', async () => {
    const { app, writer, onDisk } = await vaultWith();
    await app.outside__.write('a.md', `${brief}From elsewhere\n`);
    await writer.edit('a.md', ready);
    expect(await onDisk()).toBe(`${brief.replace('draft', 'ready')}From elsewhere\n`);
  });

  it('loses none of many edits at once', async () => {
    const { writer, onDisk } = await vaultWith();
    const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
    await Promise.all(names.map((name) => writer.edit('a.md', planProperties('a.md', [{ name, value: name }]))));
    const text = await onDisk();
    expect(names.filter((name) => !text.includes(`${name}: ${name}\n`))).toEqual([]);
  });

  it('says that a note is missing, also when it vanishes at this moment', async () => {
    const { app, writer } = await vaultWith();
    expect(await writer.edit('none.md', ready)).toEqual({ state: 'missing' });
    await app.outside__.remove('a.md');
    expect(await writer.edit('a.md', ready)).toEqual({ state: 'missing' });
  });

  it('passes on what the planner throws and leaves the note alone', async () => {
    const { writer, onDisk } = await vaultWith();
    const broken: EditPlanner = () => {
      throw new Error('no plan');
    };
    await expect(writer.edit('a.md', broken)).rejects.toThrow('no plan');
    expect(await onDisk()).toBe(brief);
  });
});

describe('editing a note that is open', () => {
  it('goes through the editor in one transaction and saves', async () => {
    const { writer, onDisk, open } = await vaultWith();
    const view = await open();
    const transaction = vi.spyOn(view.editor, 'transaction');
    expect(await writer.edit('a.md', ready)).toEqual({ state: 'written' });
    expect(transaction).toHaveBeenCalledExactlyOnceWith({
      changes: [{ from: { line: 1, ch: 8 }, to: { line: 1, ch: 13 }, text: 'ready' }],
    });
    expect(view.editor.getValue()).toBe(brief.replace('draft', 'ready'));
    expect(await onDisk()).toBe(brief.replace('draft', 'ready'));
  });

  it('keeps what was typed and not saved yet, without a merge', async () => {
    const { writer, onDisk, open, settle } = await vaultWith();
    const view = await open();
    view.editor.replaceRange('typed just now\n', { line: view.editor.lastLine(), ch: 0 });
    await writer.edit('a.md', ready);
    await settle();
    expect(await onDisk()).toBe(`${brief.replace('draft', 'ready')}typed just now\n`);
    expect(view.editor.getValue()).toBe(await onDisk());
    expect(view.merges__).toBe(0);
  });

  it('makes several changes of one plan in their right places', async () => {
    const { writer, open, onDisk } = await vaultWith({ 'a.md': '---\na: 1\nb: 2\nc: 3\n---\n' });
    await open();
    await writer.edit('a.md', planProperties('a.md', [{ name: 'a', value: 'long value' }, { name: 'b', value: null }, { name: 'c', value: 'z' }, { name: 'd', value: 4 }]));
    expect(await onDisk()).toBe('---\na: long value\nc: z\nd: 4\n---\n');
  });

  it('leaves the editor alone when nothing is to be changed or the plan is refused', async () => {
    const { writer, open } = await vaultWith({ 'a.md': '---\nstatus: ready\n---\n', 'b.md': '---\nx: @y\n---\n' });
    const first = vi.spyOn((await open('a.md')).editor, 'transaction');
    expect(await writer.edit('a.md', ready)).toEqual({ state: 'unchanged' });
    const second = vi.spyOn((await open('b.md')).editor, 'transaction');
    expect(await writer.edit('b.md', ready)).toMatchObject({ state: 'refused' });
    expect(first).not.toHaveBeenCalled();
    expect(second).not.toHaveBeenCalled();
  });

  it('uses the active editor where the note is open twice, and both end up alike', async () => {
    const { app, writer, open, onDisk, settle } = await vaultWith();
    const other = await open();
    const view = await open();
    expect(app.workspace.activeLeaf?.view).toBe(view);
    view.editor.replaceRange('typed\n', { line: view.editor.lastLine(), ch: 0 });
    await writer.edit('a.md', ready);
    await settle();
    expect(await onDisk()).toBe(`${brief.replace('draft', 'ready')}typed\n`);
    expect(other.editor.getValue()).toBe(await onDisk());
  });

  it('goes through the file in reading view', async () => {
    const { writer, open, onDisk } = await vaultWith();
    const view = await open();
    vi.spyOn(view, 'getMode').mockReturnValue('preview');
    const transaction = vi.spyOn(view.editor, 'transaction');
    expect(await writer.edit('a.md', ready)).toEqual({ state: 'written' });
    expect(transaction).not.toHaveBeenCalled();
    expect(await onDisk()).toBe(brief.replace('draft', 'ready'));
  });
});

describe('creating a note', () => {
  it('creates the folders it needs and returns the path', async () => {
    const { writer, onDisk } = await vaultWith({});
    expect(await writer.create('Campaigns/2026/Spring.md', 'text')).toBe('Campaigns/2026/Spring.md');
    expect(await onDisk('Campaigns/2026/Spring.md')).toBe('text');
  });

  it('takes a free name and overwrites nothing', async () => {
    const { writer, onDisk } = await vaultWith({ 'Spring.md': 'old', 'Spring 2.md': 'old too' });
    expect(await writer.create('Spring.md', 'new')).toBe('Spring 3.md');
    expect(await onDisk('Spring.md')).toBe('old');
    expect(await onDisk('Spring 2.md')).toBe('old too');
  });

  it('takes a name that differs only in case for taken, on every platform', async () => {
    const { writer } = await vaultWith({ 'SPRING.md': 'old', 'Café.md': 'old' }, { caseInsensitive: false });
    expect(await writer.create('spring.md', 'new')).toBe('spring 2.md');
    expect(await writer.create('Cafe\u0301.md', 'new')).toBe('Café 2.md');
  });

  it('gives each of several at once a name of its own', async () => {
    const { writer, onDisk } = await vaultWith({});
    const paths = await Promise.all(['a', 'b', 'c', 'd'].map((text) => writer.create('New folder/Note.md', text)));
    expect(new Set(paths).size).toBe(4);
    expect(await Promise.all(paths.map((path) => onDisk(path)))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('steps aside for a file that the app has not noticed yet', async () => {
    const { app, writer, onDisk } = await vaultWith({});
    await app.outside__.write('Note.md', 'from sync');
    expect(await writer.create('Note.md', 'mine')).toBe('Note 2.md');
    expect(await onDisk('Note.md')).toBe('from sync');
  });

  it('uses the folder that is there, however it is spelt', async () => {
    const { writer } = await vaultWith({ 'Campaigns/x.md': '' });
    expect(await writer.create('campaigns/y.md', '')).toBe('Campaigns/y.md');
    expect(await writer.create('./Campaigns//../z.md', '')).toBe('Campaigns/z.md');
  });

  it('makes names that every platform accepts', async () => {
    const { writer } = await vaultWith({});
    expect(await writer.create('Q3: Launch?/A "big" [one] #1.md', '')).toBe('Q3 - Launch/A big one 1.md');
    expect(await writer.create('con.md', '')).toBe('con_.md');
  });

  it('throws what is no question of names', async () => {
    const { app, writer } = await vaultWith({});
    vi.spyOn(app.vault, 'create').mockRejectedValue(new Error('disk full'));
    await expect(writer.create('a.md', '')).rejects.toThrow('disk full');
  });
});
