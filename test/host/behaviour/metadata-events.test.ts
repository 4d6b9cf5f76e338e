import { describe, expect, it } from 'vitest';
import { openVault } from '../headless/open-vault';
import { logEvents } from './event-log';
import { setErrorSink } from './handler-errors';

async function settled(files: Record<string, string>) {
  const vault = await openVault(files);
  await vault.settle();
  const file = (path: string) => {
    const found = vault.app.vault.getFileByPath(path);
    if (!found) throw new Error(`no file ${path}`);
    return found;
  };
  return { ...vault, file, log: logEvents(vault.app), cache: vault.app.metadataCache };
}

describe('metadata that follows a change', () => {
  it('lags behind the write', async () => {
    const { app, file, cache, settle } = await settled({ 'a.md': '# Old' });
    await app.vault.modify(file('a.md'), '# New');
    expect(cache.getCache('a.md')?.headings?.[0]?.heading).toBe('Old');
    await settle();
    expect(cache.getCache('a.md')?.headings?.[0]?.heading).toBe('New');
  });

  it('fires changed with the text and its cache, then resolve, then resolved', async () => {
    const { app, file, cache, log, settle } = await settled({ 'a.md': '' });
    const texts: unknown[] = [];
    cache.on('changed', (_file, text, metadata) => texts.push(text, metadata));
    await app.vault.modify(file('a.md'), '# New');
    await settle();
    expect(log).toEqual(['modify a.md', 'changed a.md', 'resolve a.md', 'resolved']);
    expect(texts).toEqual(['# New', cache.getCache('a.md')]);
  });

  it('fires changed before the links are counted', async () => {
    const { app, file, cache, settle } = await settled({ 'a.md': '', 'b.md': '' });
    const counts: unknown[] = [];
    cache.on('changed', () => counts.push({ ...cache.resolvedLinks['a.md'] }));
    cache.on('resolve', () => counts.push({ ...cache.resolvedLinks['a.md'] }));
    await app.vault.modify(file('a.md'), '[[b]] [[b]]');
    await settle();
    expect(counts).toEqual([{}, { 'b.md': 2 }]);
  });

  it('parses once what changed several times before its turn', async () => {
    const { app, file, log, settle } = await settled({ 'a.md': '' });
    for (const text of ['1', '12', '123']) await app.vault.modify(file('a.md'), text);
    await settle();
    expect(log.filter((line) => line === 'changed a.md')).toHaveLength(1);
  });

  it('fires deleted with the previous cache', async () => {
    const { app, file, cache } = await settled({ 'a.md': '# A' });
    const previous = cache.getCache('a.md');
    const seen: unknown[] = [];
    cache.on('deleted', (_file, metadata) => seen.push(metadata));
    await app.vault.delete(file('a.md'));
    expect(seen).toEqual([previous]);
    expect(cache.getCache('a.md')).toBeNull();
  });

  it('moves the cache on a rename and fires no changed', async () => {
    const { app, file, cache, log, settle } = await settled({ 'a.md': '# A' });
    const note = file('a.md');
    await app.vault.rename(note, 'b.md');
    expect(cache.getFileCache(note)?.headings).toHaveLength(1);
    expect(cache.getCache('a.md')).toBeNull();
    await settle();
    expect(log).not.toContain('changed b.md');
  });

  it('has no frontmatter, but a yaml section, for properties that are no YAML', async () => {
    const { cache } = await settled({ 'bad.md': '---\ntitle: "open\n---\n# H' });
    expect(cache.getCache('bad.md')).not.toHaveProperty('frontmatter');
    expect(cache.getCache('bad.md')?.sections?.[0]?.type).toBe('yaml');
  });

  it('gives files of equal text one object', async () => {
    const { cache } = await settled({ 'a.md': '# Same', 'b.md': '# Same', 'c.md': '# Other' });
    expect(cache.getCache('a.md')).toBe(cache.getCache('b.md'));
    expect(cache.getCache('a.md')).not.toBe(cache.getCache('c.md'));
  });

  it('counts links anew when their target comes, moves or goes', async () => {
    const { app, file, cache, settle } = await settled({ 'a.md': '[[Later#Part|x]]' });
    expect(cache.unresolvedLinks['a.md']).toEqual({ Later: 1 });
    await app.vault.create('later.md', '');
    await settle();
    expect(cache.resolvedLinks['a.md']).toEqual({ 'later.md': 1 });
    expect(cache.unresolvedLinks['a.md']).toEqual({});
    await app.vault.rename(file('later.md'), 'gone.md');
    await settle();
    expect(cache.unresolvedLinks['a.md']).toEqual({ Later: 1 });
  });

  it('keeps a handler that throws from stopping the others, and reports what it threw', async () => {
    const { app } = await settled({});
    const errors: unknown[] = [];
    setErrorSink((error) => errors.push(error));
    const seen: string[] = [];
    app.vault.on('create', () => {
      throw new Error('bad handler');
    });
    app.vault.on('create', () => seen.push('second'));
    await app.vault.create('a.md', '');
    setErrorSink(null);
    expect(seen).toEqual(['second']);
    expect(errors).toEqual([new Error('bad handler')]);
  });
});
