import { describe, expect, it } from 'vitest';
import { Library } from '../../src/application/library';
import { PostmortemStart } from '../../src/application/postmortem-start';
import type { ReadingConfig } from '../../src/domain/note/reading-config';
import { defaultReadingConfig } from '../../src/domain/note/default-reading-config';
import { Locale } from '../../src/locales/locale';
import { mirrorWordsIn } from '../../src/locales/templates/mirror-words';
import { MemoryClock } from '../memory-clock';
import { MemoryNoteSource } from '../memory-note-source';
import { MemoryNoteWriter } from '../memory-note-writer';

const brief = '---\ntype: brief\ncampaign: Autumn\ngeo: [DE, Austria]\nGoal: lead generation\nstart: March 2026\nBudget total: 5\nbudget: 12.000 € # gross\nowner:\n  - Anna\n---\n## KPIs\n\n| KPI | Planned |\n| --- | --- |\n| MQLs | 40 |\n';
const links = { resolve: (target: string) => `${target}.md`, linkTo: (path: string) => `[[${path.replace('.md', '')}]]` };

async function startsOver(notes: Readonly<Record<string, string>>, config: Partial<ReadingConfig> = {}) {
  const source = new MemoryNoteSource(notes);
  const writer = new MemoryNoteWriter(notes);
  const reading = { ...defaultReadingConfig, ...config };
  const library = new Library({ source, links, clock: new MemoryClock() }, reading);
  library.start();
  await library.whenReady();
  return { writer, starts: new PostmortemStart({ library, source, writer, links }, () => reading) };
}

describe('a postmortem started from a brief', () => {
  it('finds the form filled in with what the brief says, as written', async () => {
    const { starts } = await startsOver({ 'Autumn.md': brief });
    const opened = await starts.open('Autumn.md');
    expect(opened?.values).toMatchObject({ campaign: 'Autumn', market: 'DE, Austria', 'campaign-type': '', start: '2026-03-01', end: '' });
  });

  it('takes budget and people over under the vault’s own names, and links to the brief', async () => {
    const { starts } = await startsOver({ 'Autumn.md': brief }, { propertyNames: { owner: ['lead'], brief: ['closes'] } });
    const opened = await starts.open('Autumn.md');
    const words = mirrorWordsIn('en', new Locale('en').words.receipt);
    const text = opened === null ? '' : starts.mirrored(opened, { path: 'P.md', text: '---\ntype: postmortem\nbudget:\n---\n', unknown: [] }, words);
    expect(text).toMatch(/^---\ntype: postmortem\nbudget: 12\.000 €\nlead:\n {2}- Anna\ncloses: "\[\[Autumn\]\]"\n---\n/);
    expect(text).toMatch(/^\| MQLs +\| 40 +\| +\| +\|$/m);
  });

  it('is linked from the brief, which stays as it is otherwise', async () => {
    const { starts, writer } = await startsOver({ 'Autumn.md': brief });
    expect(await starts.linkBack('Autumn.md', 'Autumn postmortem.md')).toEqual({ state: 'written' });
    expect(writer.notes.get('Autumn.md')).toBe(brief.replace('  - Anna\n', '  - Anna\npostmortem: "[[Autumn postmortem]]"\n'));
    expect(await starts.linkBack('Autumn.md', 'Autumn postmortem.md')).toEqual({ state: 'unchanged' });
  });

  it('knows the one that closes the brief already', async () => {
    const { starts } = await startsOver({ 'Autumn.md': brief, 'P.md': '---\ntype: postmortem\nbrief: "[[Autumn]]"\n---\n', 'Q.md': '---\ntype: retro\nbrief: "[[Spring]]"\n---\n' });
    expect(starts.existing('Autumn.md')).toBe('P.md');
    expect(starts.existing('Spring.md')).toBeNull();
  });

  it('needs a brief', async () => {
    const { starts } = await startsOver({ 'P.md': '---\ntype: postmortem\n---\n' });
    expect(await starts.open('P.md')).toBeNull();
    expect(await starts.open('Gone.md')).toBeNull();
  });
});
