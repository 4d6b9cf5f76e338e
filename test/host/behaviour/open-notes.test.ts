import { describe, expect, it } from 'vitest';
import { openVault } from '../headless/open-vault';
import { logEvents } from './event-log';
import { HostMarkdownView } from './host-markdown-view';

/** Long enough never to be reached where a test does not wait for it. */
const never = 60_000;

async function openedNote(text: string, autosaveDelay = never) {
  const vault = await openVault({ 'a.md': text, 'b.md': '# B' }, { autosaveDelay, noticeDelay: 1 });
  await vault.settle();
  const file = vault.app.vault.getFileByPath('a.md');
  if (!file) throw new Error('the note is missing');
  const leaf = vault.app.workspace.getLeaf(false);
  await leaf.openFile(file);
  const view: unknown = leaf.view;
  if (!(view instanceof HostMarkdownView)) throw new Error('the note is not open');
  const type = (more: string) => view.editor.replaceRange(more, { line: view.editor.lastLine(), ch: Infinity });
  return { ...vault, file, leaf, view, type, onDisk: () => vault.app.vault.read(file) };
}

describe('a change from outside', () => {
  it('is noticed a little later: read sees it at once, cachedRead does not', async () => {
    const { app, file, settle } = await openedNote('old');
    const log = logEvents(app);
    await app.outside__.write('a.md', 'new text');
    expect(await app.vault.read(file)).toBe('new text');
    expect(await app.vault.cachedRead(file)).toBe('old');
    expect(log).toEqual([]);
    await settle();
    expect(await app.vault.cachedRead(file)).toBe('new text');
    expect(log).toEqual(['modify a.md', 'changed a.md', 'resolve a.md', 'resolved']);
  });

  it('may bring files with their folders, and take them away', async () => {
    const { app, settle } = await openedNote('');
    const log = logEvents(app);
    await app.outside__.write('new/deep/c.md', '');
    await app.outside__.remove('b.md');
    await settle();
    expect(log.filter((line) => /^(create|delete) /.test(line))).toEqual([
      'create new', 'create new/deep', 'create new/deep/c.md', 'delete b.md',
    ]);
  });

  it('is a deletion and a creation where something moved', async () => {
    const { app, settle } = await openedNote('');
    const before = app.vault.getFileByPath('b.md');
    const log = logEvents(app);
    await app.outside__.move('b.md', 'moved/b.md');
    await settle();
    expect(log.filter((line) => /^(create|delete|rename) /.test(line))).toEqual(['delete b.md', 'create moved', 'create moved/b.md']);
    expect(app.vault.getFileByPath('moved/b.md')).not.toBe(before);
  });

  it('does not fire for what did not change', async () => {
    const { app } = await openedNote('');
    const log = logEvents(app);
    await app.vault.reconcilePath__('b.md');
    await app.vault.reconcilePath__('none.md');
    expect(log).toEqual([]);
  });
});

describe('a note that is open', () => {
  it('shows a change from outside when nothing is unsaved', async () => {
    const { app, view, settle } = await openedNote('old');
    await app.outside__.write('a.md', 'new');
    await settle();
    expect(view.editor.getValue()).toBe('new');
    expect(view.merges__).toBe(0);
  });

  it('saves typed text after a while of quiet', async () => {
    const { view, type, onDisk, settle } = await openedNote('text', 5);
    type(' typed');
    expect(await onDisk()).toBe('text');
    await new Promise((resolve) => setTimeout(resolve, 20));
    await settle();
    expect(await onDisk()).toBe('text typed');
    expect(view.buffer__?.isDirty()).toBe(false);
  });

  it('merges unsaved text with a change from outside, and keeps both', async () => {
    const { app, view, type, onDisk, settle } = await openedNote('first\nlast');
    type(' typed');
    await app.outside__.write('a.md', 'first from outside\nlast');
    await settle();
    expect(view.editor.getValue()).toBe('first from outside\nlast typed');
    expect(view.merges__).toBe(1);
    await view.save();
    expect(await onDisk()).toBe('first from outside\nlast typed');
  });

  it('merges unsaved text with what a plugin writes through the vault', async () => {
    const { app, file, view, type, settle } = await openedNote('---\nstatus: draft\n---\nlast');
    type(' typed');
    await app.vault.process(file, (text) => text.replace('draft', 'ready'));
    await settle();
    expect(view.editor.getValue()).toBe('---\nstatus: ready\n---\nlast typed');
  });

  it('saves what is typed when it is closed', async () => {
    const { leaf, type, onDisk, settle } = await openedNote('text');
    type(' typed');
    leaf.detach();
    await settle();
    expect(await onDisk()).toBe('text typed');
  });

  it('stays open under its new name, and closes when it is deleted', async () => {
    const { app, file, leaf, view, settle } = await openedNote('text');
    await app.vault.rename(file, 'renamed.md');
    expect(leaf.getViewState()).toMatchObject({ type: 'markdown', state: { file: 'renamed.md' } });
    await app.vault.delete(file);
    await settle();
    expect(leaf.view?.getViewType()).toBe('empty');
    expect(view.buffer__).toBeNull();
  });
});
