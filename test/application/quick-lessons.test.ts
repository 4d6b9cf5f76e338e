import { describe, expect, it } from 'vitest';
import { Library } from '../../src/application/library';
import { QuickLessons } from '../../src/application/quick-lessons';
import { readSettings } from '../../src/application/settings';
import { defaultReadingConfig } from '../../src/domain/note/default-reading-config';
import type { Lesson } from '../../src/domain/postmortem/lesson/lesson';
import { lessonVocabulary } from '../../src/locales/capture/lesson-vocabulary';
import { MemoryClock } from '../memory-clock';
import { MemoryLinkResolver } from '../memory-link-resolver';
import { MemoryNoteSource } from '../memory-note-source';
import { MemoryNoteWriter } from '../memory-note-writer';

const words = { vocabulary: lessonVocabulary, language: 'en' } as const;
const lesson: Lesson = { kind: 'never', text: 'Gate it', campaignTypes: '', markets: '', campaign: '' };
const brief = '---\ntype: brief\ncampaign: Autumn\nstart: 2026-10-01\nend: 2026-11-01\n---\n';

async function lessonsOver(notes: Readonly<Record<string, string>>, stored: unknown = {}) {
  const links = new MemoryLinkResolver(Object.keys(notes));
  const source = new MemoryNoteSource(notes);
  const writer = new MemoryNoteWriter(notes);
  const library = new Library({ source, links, clock: new MemoryClock() }, defaultReadingConfig);
  library.start();
  await library.whenReady();
  return { writer, lessons: new QuickLessons({ library, source, writer, links }, () => readSettings(stored), () => defaultReadingConfig) };
}

describe('the note of a campaign', () => {
  const targetOf = async (notes: Readonly<Record<string, string>>, path: string, campaign?: string): Promise<string | null> => {
    const { lessons } = await lessonsOver(notes);
    const source = await lessons.sourceAt(path);
    return (await lessons.campaignTarget(source, campaign ?? source?.campaign ?? ''))?.path ?? null;
  };

  it('is the postmortem or retrospective one is in', async () => {
    expect(await targetOf({ 'P.md': '---\ntype: postmortem\n---\n' }, 'P.md')).toBe('P.md');
    expect(await targetOf({ 'R.md': '---\ntype: retro\ncampaign: Autumn\n---\n' }, 'R.md')).toBe('R.md');
  });

  it('is the postmortem of the brief one is in, by either link or by its name and time', async () => {
    expect(await targetOf({ 'B.md': brief, 'P.md': '---\ntype: postmortem\nbrief: "[[B]]"\n---\n' }, 'B.md')).toBe('P.md');
    expect(await targetOf({ 'B.md': brief.replace('---\n', '---\npostmortem: "[[P]]"\n'), 'P.md': '---\ntype: postmortem\n---\n' }, 'B.md')).toBe('P.md');
    expect(await targetOf({ 'B.md': brief, 'P.md': '---\ntype: postmortem\ncampaign: Autumn\nend: 2026-11-02\n---\n' }, 'B.md')).toBe('P.md');
  });

  it('is never last year’s postmortem of the same name', async () => {
    expect(await targetOf({ 'B.md': brief, 'P.md': '---\ntype: postmortem\ncampaign: Autumn\nstart: 2025-10-01\nend: 2025-11-01\n---\n' }, 'B.md')).toBeNull();
  });

  it('is the only postmortem of a campaign that was named, and none where several have the name', async () => {
    const notes = { 'M.md': '# Meeting\n', 'P.md': '---\ntype: postmortem\ncampaign: Autumn\n---\n' };
    expect(await targetOf(notes, 'M.md', 'autumn')).toBe('P.md');
    expect(await targetOf({ ...notes, 'Q.md': '---\ntype: postmortem\ncampaign: Autumn\n---\n' }, 'M.md', 'Autumn')).toBeNull();
    expect(await targetOf(notes, 'M.md', '')).toBeNull();
  });
});

describe('keeping a lesson', () => {
  it('creates the note for lessons once, and adds to it after that', async () => {
    const { lessons, writer } = await lessonsOver({}, { lessonsNote: ' Rules / Ours ' });
    const place = await lessons.lessonsTarget();
    expect(place.path).toBe('Rules/Ours.md');
    expect(await lessons.save(lesson, { type: 'lessons', place }, words)).toMatchObject({ state: 'written', path: 'Rules/Ours.md', line: 6 });
    await lessons.save({ ...lesson, text: 'Never again' }, { type: 'lessons', place }, words);
    expect(writer.notes.get('Rules/Ours.md')).toBe('---\ntype: lesson\n---\n\n## Guardrails\n\n- Never gate it\n- Never again\n');
    expect(await lessons.save(lesson, { type: 'lessons', place }, words)).toEqual({ state: 'unchanged', path: 'Rules/Ours.md' });
  });

  it('tells the line, and takes itself back as long as nothing else has changed', async () => {
    const text = '---\ntype: postmortem\n---\n## Guardrails\n\n- Never x it\n';
    const { lessons, writer } = await lessonsOver({ 'P.md': text });
    const place = await lessons.sourceAt('P.md');
    const outcome = place === null ? null : await lessons.save(lesson, { type: 'campaign', place }, words);
    if (outcome?.state !== 'written') throw new Error('not written');
    expect(outcome.line).toBe(6);
    const after = writer.notes.get('P.md') ?? '';
    writer.notes.set('P.md', `${after}More\n`);
    expect(await outcome.undo()).toEqual({ state: 'unchanged' });
    writer.notes.set('P.md', after);
    expect(await outcome.undo()).toEqual({ state: 'written' });
    expect(writer.notes.get('P.md')).toBe(text);
  });

  it('never creates a campaign’s note that is gone', async () => {
    const { lessons, writer } = await lessonsOver({ 'P.md': '---\ntype: postmortem\n---\n' });
    const place = await lessons.sourceAt('P.md');
    writer.notes.delete('P.md');
    expect(place && await lessons.save(lesson, { type: 'campaign', place }, words)).toEqual({ state: 'missing' });
  });

  it('says where a lesson comes from: a link to the note one is in, else the campaign’s name without signs of Markdown', async () => {
    const { lessons } = await lessonsOver({ 'B.md': brief });
    const source = await lessons.sourceAt('B.md');
    expect(lessons.originFor(source, 'Autumn', 'L.md')).toBe('[[B]]');
    expect(lessons.originFor(source, 'Spring [draft]', 'L.md')).toBe('Spring draft');
    expect(lessons.originFor(null, '', 'L.md')).toBe('');
  });
});
