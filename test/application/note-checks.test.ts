import { describe, expect, test } from 'vitest';
import { Library } from '../../src/application/library';
import { NoteChecks } from '../../src/application/note-checks';
import { SettingsService } from '../../src/application/settings-service';
import { defaultReadingConfig } from '../../src/domain/note/default-reading-config';
import { fixWordsIn } from '../../src/locales/checks/fix-words';
import { MemoryClock } from '../memory-clock';
import { MemoryNoteSource } from '../memory-note-source';
import { MemoryNoteWriter } from '../memory-note-writer';

const notes = {
  'Post.md': '---\ntype: postmortem\nbrief: "[[Brief]]"\n---\n## Outcomes\n\n| KPI | Plan | Actual |\n| --- | --- | --- |\n| Demos | 5 | 4 |\n\n## Learnings\n\n- Call within a day.\n',
  'Brief.md': '---\ntype: brief\ngoal: conversion\naudience: Office managers\n---\n## Hypothesis\n\nShort wins.\n\n## Planned KPIs\n\n- Demos: 25\n\n## Assumptions\n\n- They search.\n',
  'Lesson.md': '---\ntype: lesson\n---\nCall within a day.\n',
};

async function checksOver(texts: Readonly<Record<string, string>>) {
  const source = new MemoryNoteSource(texts);
  const links = { resolve: (target: string) => (`${target}.md` in texts ? `${target}.md` : null), linkTo: (path: string) => path };
  const clock = new MemoryClock();
  const writer = new MemoryNoteWriter(texts);
  const library = new Library({ source, links, clock }, defaultReadingConfig);
  const settings = new SettingsService({ load: () => Promise.resolve(null), save: () => Promise.resolve() });
  library.start();
  await library.whenReady();
  const checks = new NoteChecks({ library, source, writer, links, clock }, settings, () => defaultReadingConfig);
  const codes = async (path: string): Promise<string[]> => (await checks.findings(path)).map(({ code }) => code);
  return { checks, codes, settings, writer };
}

describe('the checks of a note', () => {
  test('hold a postmortem against the brief it closes', async () => {
    const { codes } = await checksOver(notes);
    expect(await codes('Post.md')).toEqual(['no-entry', 'no-guardrail', 'plan-changed']);
  });

  test('hold it against what the brief committed to, whatever the brief says by now', async () => {
    const committed = `${notes['Brief.md']}\n> [!postmortem-review] Review\n> - Committed plan · Demos: 5 · 2026-03-01\n`;
    const { checks } = await checksOver({ ...notes, 'Brief.md': committed });
    const found = (await checks.findings('Post.md')).find(({ code }) => code === 'plan-changed');
    expect(found?.details).toEqual({ name: 'Demos', how: 'moved', brief: '5', here: '25' });
  });

  test('come with what is complete, and in which language the note is', async () => {
    const { checks } = await checksOver(notes);
    const { parts } = await checks.look('Post.md');
    expect(parts.filter(({ done, total }) => total > 0 && done === total).map(({ part }) => part)).toEqual(['kpis', 'learnings']);
    expect([checks.languageOf('Lesson.md'), checks.languageOf('Gone.md')]).toEqual([null, null]);
    expect((await checks.look('Lesson.md')).parts).toEqual([]);
  });

  test('have nothing to say about complete briefs, lessons, and notes that are not there', async () => {
    const { codes } = await checksOver(notes);
    expect([await codes('Brief.md'), await codes('Lesson.md'), await codes('Gone.md')]).toEqual([[], [], []]);
  });

  test('leave out what is switched off for the vault', async () => {
    const { checks, codes, settings } = await checksOver(notes);
    await checks.switchOff('no-entry');
    expect(settings.current.checksOff).toEqual(['no-entry']);
    expect(await codes('Post.md')).toEqual(['no-guardrail', 'plan-changed']);
  });

  test('tell whoever shows them when a switch is turned', async () => {
    const { checks, codes } = await checksOver(notes);
    const seen: string[][] = [];
    const end = checks.subscribe(() => void codes('Post.md').then((found) => seen.push(found)));
    await checks.switchOff('no-entry');
    end();
    await checks.switchOff('no-guardrail');
    expect(seen).toEqual([['no-guardrail', 'plan-changed']]);
  });

  test('write a dismissal and a fix into the note', async () => {
    const { checks, writer } = await checksOver(notes);
    expect(await checks.dismiss('Post.md', 'no-guardrail')).toEqual({ state: 'written' });
    expect(await checks.fix('Post.md', { type: 'add-section', role: 'library-entry' }, fixWordsIn('en', 'en'))).toEqual({ state: 'written' });
    const text = writer.notes.get('Post.md') ?? '';
    expect(text).toContain('checks-off:\n  - no-guardrail\n---');
    expect(text).toContain('## Library entry\n\n%% Two or three sentences');
  });
});
