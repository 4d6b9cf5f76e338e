import { describe, expect, it } from 'vitest';
import { AppliedLessons } from '../../src/application/applied-lessons';
import { BriefGate } from '../../src/application/brief-gate';
import { ItemEdits } from '../../src/application/item-edits';
import { Library } from '../../src/application/library';
import { readSettings } from '../../src/application/settings';
import { defaultReadingConfig } from '../../src/domain/note/default-reading-config';
import { referenceTo } from '../../src/domain/postmortem/edit/item-reference';
import type { ItemReference } from '../../src/domain/postmortem/edit/item-reference';
import { en } from '../../src/locales/en';
import { writtenWordsIn } from '../../src/locales/item-actions/written-words';
import { MemoryClock } from '../memory-clock';
import { MemoryLinkResolver } from '../memory-link-resolver';
import { MemoryNoteSource } from '../memory-note-source';
import { MemoryNoteWriter } from '../memory-note-writer';
import { MemoryPlaceNames } from '../memory-place-names';

const notes = {
  'Past/Webinar.md': '---\ntype: postmortem\ncampaign: Webinar DE\ncampaign-type: webinar\nmarket: DE\n---\n## Guardrails\n\n- Never gate it. ^gate\n- Always test.\n',
  'Lesson.md': '---\ntype: lesson\n---\nShort titles win.\n',
  'Brief.md': '---\ntype: brief\ncampaign: Next\nmarket: DE\nstatus: draft\n---\n# Next\n',
  'Live.md': '---\ntype: brief\nstatus: live\n---\n',
};
const words = writtenWordsIn('en', 'en').standing;

async function open(texts: Readonly<Record<string, string>> = notes) {
  const source = new MemoryNoteSource(texts);
  const writer = new MemoryNoteWriter(texts);
  const links = new MemoryLinkResolver(Object.keys(texts));
  const clock = new MemoryClock();
  const library = new Library({ source, links, clock }, defaultReadingConfig);
  library.start();
  await library.whenReady();
  const gate = new BriefGate({ library, source, writer, links, clock }, () => readSettings(null));
  const edits = new ItemEdits({ library, source, writer, links, places: new MemoryPlaceNames(source), clock }, () => defaultReadingConfig);
  const applied = new AppliedLessons({ library, gate, links, clock });
  const item = (path: string, text: string): ItemReference => {
    const found = library.index.records.get(path)?.items.find((each) => each.text === text);
    if (found === undefined) throw new Error(`${path} has no “${text}”`);
    return referenceTo(found);
  };
  return { source, writer, library, edits, applied, item };
}

describe('a rule that another note’s lesson replaces', () => {
  it('links to the lesson, and the lesson to the block of the rule; twice says nothing new', async () => {
    const { edits, item, writer, source } = await open();
    const [rule, lesson] = [item('Past/Webinar.md', 'Never gate it.'), item('Lesson.md', 'Short titles win.')];
    expect(await edits.supersede(rule, lesson, () => words)).toEqual({ old: { state: 'written' }, replacing: { state: 'written' } });
    expect(writer.notes.get('Past/Webinar.md')).toContain('- Never gate it. (superseded by [[Lesson]]) ^gate\n');
    expect(writer.notes.get('Lesson.md')).toContain('replaces: "[[Webinar#^gate]]"\n');
    for (const [path, text] of writer.notes) source.write(path, text);
    expect(await edits.supersede(rule, lesson, () => words)).toEqual({ old: { state: 'unchanged' }, replacing: { state: 'unchanged' } });
  });

  it('stays as it was when it is gone, and the lesson is not touched', async () => {
    const { edits, item, writer, source } = await open();
    const [rule, lesson] = [item('Past/Webinar.md', 'Never gate it.'), item('Lesson.md', 'Short titles win.')];
    source.write('Past/Webinar.md', notes['Past/Webinar.md'].replace('Never gate', 'Never hide'));
    expect(await edits.supersede(rule, lesson, () => words)).toMatchObject({ old: { state: 'refused', problem: { code: 'text-moved' } }, replacing: { state: 'unchanged' } });
    expect(writer.notes.get('Lesson.md')).toBe(notes['Lesson.md']);
  });

  it('keeps its own link when the other note is gone, which is told', async () => {
    const { edits, item, writer, source } = await open();
    const [rule, lesson] = [item('Past/Webinar.md', 'Never gate it.'), item('Lesson.md', 'Short titles win.')];
    source.remove('Lesson.md');
    expect(await edits.supersede(rule, lesson, () => words)).toEqual({ old: { state: 'written' }, replacing: { state: 'missing' } });
    expect(writer.notes.get('Past/Webinar.md')).toContain('(superseded by [[Lesson]])');
  });
});

describe('two people who change one note', () => {
  it('both get what they wished, whoever writes first', async () => {
    const { edits, item, writer } = await open();
    const [never, always] = [item('Past/Webinar.md', 'Never gate it.'), item('Past/Webinar.md', 'Always test.')];
    await Promise.all([
      edits.change(never, { to: 'retired', reason: 'old' }, words),
      edits.change(always, { to: 'review', by: '2027-05-22' }, words),
    ]);
    expect(writer.notes.get('Past/Webinar.md')).toContain('- Never gate it. (retired: old) ^gate\n- Always test. (review by 2027-05-22)\n');
  });

  it('are not overwritten when the line itself changed after it was read', async () => {
    const { edits, item, writer } = await open();
    const text = notes['Past/Webinar.md'].replace('gate it. ^', 'gate it before launch. ^');
    writer.notes.set('Past/Webinar.md', text);
    expect(await edits.change(item('Past/Webinar.md', 'Never gate it.'), { to: 'retired', reason: '' }, words)).toMatchObject({ state: 'refused' });
    expect(writer.notes.get('Past/Webinar.md')).toBe(text);
  });

  it('are told when the note is gone', async () => {
    const { edits, item, source } = await open();
    const rule = item('Past/Webinar.md', 'Never gate it.');
    source.remove('Past/Webinar.md');
    expect(await edits.change(rule, { to: 'active' }, words)).toEqual({ state: 'missing' });
  });
});

describe('a lesson that applies to a brief', () => {
  const lesson = { path: 'Past/Webinar.md', rule: { text: 'Never gate it.', line: 8 } };
  const signing = { by: 'Ann', words: en.receipt };

  it('is written into the receipt, leaves the status alone, and the gate counts it', async () => {
    const { applied, writer, source, library } = await open();
    expect(await applied.apply('Brief.md', lesson, signing)).toEqual({ state: 'written' });
    const text = writer.notes.get('Brief.md') ?? '';
    expect(text).toMatch(/> - \[\[Webinar\]\] › Never gate it\. · apply · – · Ann · \d{4}-\d\d-\d\d/);
    expect(text).toContain('status: draft');
    source.write('Brief.md', text);
    await library.whenReady();
    expect(library.index.uses().of('Past/Webinar.md', 'Never gate it.').map(({ decision }) => decision.decision)).toEqual(['apply']);
  });

  it('is not written twice, nor over the reason that was given before', async () => {
    const receipt = '\n> [!postmortem-review] Review\n> - [[Webinar]] › Never gate it. · apply · the form is gone · Ann · 2026-11-01\n';
    const { applied, writer } = await open({ ...notes, 'Brief.md': notes['Brief.md'] + receipt });
    expect(await applied.apply('Brief.md', lesson, signing)).toEqual({ state: 'unchanged' });
    expect(await applied.apply('Brief.md', { ...lesson, rule: null }, signing)).toEqual({ state: 'written' });
    expect(writer.notes.get('Brief.md')).toContain('the form is gone · Ann · 2026-11-01\n> - [[Webinar]] · apply');
  });

  it('can be recorded in briefs that are not running yet, and only there', async () => {
    const { applied } = await open();
    expect(applied.openBriefs().map(({ path }) => path)).toEqual(['Brief.md']);
    expect(await applied.apply('Lesson.md', lesson, signing)).toEqual({ state: 'missing' });
  });
});
