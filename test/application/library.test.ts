import { describe, expect, test } from 'vitest';
import { Library } from '../../src/application/library';
import { defaultReadingConfig } from '../../src/domain/note/default-reading-config';
import { MemoryClock } from '../memory-clock';
import { MemoryNoteSource } from '../memory-note-source';

const webinar = `---
type: postmortem
campaign: Autumn webinar
market: DE
---
## Library entry
Registrations came from students.

## Guardrails
- Never gate the recording.
`;

function libraryOver(notes: Readonly<Record<string, string>>) {
  const source = new MemoryNoteSource(notes);
  const library = new Library({ source, links: { resolve: () => null, linkTo: (path) => path }, clock: new MemoryClock() }, defaultReadingConfig);
  const guardrails = () => library.index.items('guardrail').map(({ item }) => `${item.source.path}: ${item.text}`);
  return { source, library, guardrails };
}

describe('the library', () => {
  test('is empty and waits before the vault is there', () => {
    const { library } = libraryOver({ 'a.md': webinar });
    expect(library.progress.phase).toBe('waiting');
    expect(library.index.records.size).toBe(0);
  });

  test('gathers items from all notes once started', async () => {
    const { library, guardrails } = libraryOver({ 'a.md': webinar, 'b.md': '> [!guardrail] Always ask sales first.\n' });
    library.start();
    await library.whenReady();
    expect(guardrails()).toEqual(['a.md: Never gate the recording.', 'b.md: Always ask sales first.']);
    expect(library.progress).toMatchObject({ phase: 'ready', done: 2, total: 2 });
  });

  test('knows where each brief stands with its review, and forgets it with the brief', async () => {
    const brief = (status: string) => `---\ntype: brief\ncampaign: Spring\nstatus: ${status}\n---\n> [!postmortem-review] Review\n> - [[a]] · apply · – · Ann · 2026-03-01\n`;
    const { source, library } = libraryOver({ 'a.md': webinar, 'spring.md': brief('draft') });
    library.start();
    await library.whenReady();
    expect(library.index.reviews.get('spring.md')?.state).toEqual({ state: 'started', decided: 1 });
    expect(library.index.uses().of('a').map(({ brief: by }) => by.path)).toEqual(['spring.md']);
    source.write('spring.md', brief('live'));
    await library.whenReady();
    expect(library.index.reviews.get('spring.md')?.state).toEqual({ state: 'ready-without-review', status: 'live' });
    source.remove('spring.md');
    expect(library.index.reviews.size).toBe(0);
    expect(library.index.uses().of('a')).toEqual([]);
  });

  test('reads only notes that can matter', async () => {
    const others = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`Notes/${index}.md`, `# Shopping ${index}\n\nNever forget milk.\n`]));
    const { source, library } = libraryOver({ ...others, 'a.md': webinar });
    library.start();
    await library.whenReady();
    expect(source.reads).toEqual(['a.md']);
    expect(library.counts).toEqual({ seen: 51, read: 1 });
  });

  test('follows a change, reading only the changed note', async () => {
    const { source, library, guardrails } = libraryOver({ 'a.md': webinar, 'b.md': webinar });
    library.start();
    await library.whenReady();
    source.reads.length = 0;
    source.write('a.md', webinar.replace('Never gate', 'Never hide'));
    await library.whenReady();
    expect(guardrails().sort()).toEqual(['a.md: Never hide the recording.', 'b.md: Never gate the recording.']);
    expect(source.reads).toEqual(['a.md']);
  });

  test('forgets a note that no longer has anything for it', async () => {
    const { source, library } = libraryOver({ 'a.md': webinar });
    library.start();
    await library.whenReady();
    source.write('a.md', 'Moved elsewhere.');
    await library.whenReady();
    expect(library.index.records.size).toBe(0);
    expect(library.counts.read).toBe(0);
  });

  test('takes in a note whose metadata arrives late', async () => {
    const { source, library, guardrails } = libraryOver({ 'a.md': webinar });
    source.withoutMetadata.add('a.md');
    library.start();
    await library.whenReady();
    expect(guardrails()).toEqual([]);
    source.write('a.md', webinar);
    await library.whenReady();
    expect(guardrails()).toHaveLength(1);
  });

  test('keeps what it knows while the metadata of a note is missing for a moment', async () => {
    const { source, library, guardrails } = libraryOver({ 'a.md': webinar });
    library.start();
    await library.whenReady();
    source.write('a.md', webinar);
    source.withoutMetadata.add('a.md');
    await library.whenReady();
    expect(guardrails()).toHaveLength(1);
  });

  test('follows a rename, which sends no change', async () => {
    const { source, library, guardrails } = libraryOver({ 'a.md': webinar });
    library.start();
    await library.whenReady();
    source.rename('a.md', 'Old/a.md');
    await library.whenReady();
    expect(guardrails()).toEqual(['Old/a.md: Never gate the recording.']);
  });

  test('forgets all notes of a removed folder, also when only the folder is announced', async () => {
    const { source, library } = libraryOver({ 'Old/a.md': webinar, 'Old/deep/b.md': webinar, 'Older.md': webinar });
    library.start();
    await library.whenReady();
    source.remove('Old');
    expect([...library.index.records.keys()]).toEqual(['Older.md']);
  });

  test('lists a note that cannot be read and goes on with the others', async () => {
    const { source, library, guardrails } = libraryOver({ 'a.md': webinar, 'b.md': webinar });
    source.unreadable.add('a.md');
    library.start();
    await library.whenReady();
    expect(guardrails()).toHaveLength(1);
    expect(library.index.problems().map(({ code, path }) => `${code} ${path}`)).toContain('note-unreadable a.md');
    source.unreadable.clear();
    source.write('a.md', webinar);
    await library.whenReady();
    expect(library.index.problems().filter(({ code }) => code === 'note-unreadable')).toEqual([]);
  });

  test('reads everything anew by other rules when the preferences change', async () => {
    const { library } = libraryOver({ 'a.md': webinar.replace('type: postmortem\n', ''), 'Reviews/b.md': '# A review\n\n## Library entry\nShort.\n' });
    library.start();
    await library.whenReady();
    expect(library.index.records.get('Reviews/b.md')?.kind ?? null).toBeNull();
    library.reconfigure({ ...defaultReadingConfig, kindFolders: { ...defaultReadingConfig.kindFolders, postmortem: ['Reviews'] } });
    await library.whenReady();
    expect(library.index.records.get('Reviews/b.md')?.kind).toBe('postmortem');
  });

  test('searches with other equal words when the glossary changes, without reading a note again', async () => {
    const { source, library } = libraryOver({ 'a.md': webinar });
    library.useGlossary(['students = Studierende']);
    library.start();
    await library.whenReady();
    const reads = source.reads.length;
    let calls = 0;
    library.subscribe(() => { calls += 1; });
    expect(library.index.search.search('Studierende').hits[0]?.path).toBe('a.md');
    library.useGlossary(['students = слушатели']);
    await new MemoryClock().nextTurn();
    expect(library.index.search.search('слушатели').hits[0]?.path).toBe('a.md');
    expect(library.index.search.search('Studierende').total).toBe(0);
    expect([source.reads.length, calls]).toEqual([reads, 1]);
    library.reconfigure({ ...defaultReadingConfig, marketLanguages: ['fr'] });
    await library.whenReady();
    expect(library.index.search.search('слушатели').hits[0]?.path).toBe('a.md');
  });

  test('tells listeners once about many changes', async () => {
    const { source, library } = libraryOver({});
    library.start();
    await library.whenReady();
    let calls = 0;
    library.subscribe(() => { calls += 1; });
    for (let index = 0; index < 20; index += 1) source.write(`${index}.md`, webinar);
    await library.whenReady();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(library.index.records.size).toBe(20);
    expect(calls).toBeLessThanOrEqual(3);
  });

  test('does nothing any more once it was stopped', async () => {
    const { source, library } = libraryOver({ 'a.md': webinar });
    library.start();
    library.stop();
    await new Promise((resolve) => setTimeout(resolve, 10));
    source.write('b.md', webinar);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(library.index.records.size).toBe(0);
  });
});
