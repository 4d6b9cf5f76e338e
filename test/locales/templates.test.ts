import { describe, expect, it } from 'vitest';
import { defaultReadingConfig } from '../../src/domain/note/default-reading-config';
import { headingRoles } from '../../src/domain/note/heading-roles';
import { readNote } from '../../src/domain/postmortem/read-note';
import { interfaceLanguageTags, Locale } from '../../src/locales/locale';
import { markets } from '../note-record-builder';
import { noteStructureOf } from '../note-structure-of';

const all = interfaceLanguageTags.flatMap((tag) => new Locale(tag).templates.map((template) => ({ tag, ...template })));
const rolesOf = headingRoles({}, 'campaign-note');

const headings = (markdown: string): string[] => [...markdown.matchAll(/^#{2,3} (.+)$/gm)].map((match) => match[1] ?? '');

describe.each(all)('the template $id in $tag', ({ tag, kind, markdown }) => {
  it('has only headings that the library understands', () => {
    expect(headings(markdown).filter((heading) => rolesOf(heading, []).length === 0)).toEqual([]);
  });

  it('has the same sections as in English', () => {
    const english = new Locale('en').templates.find((template) => template.kind === kind);
    const roles = (text: string): string[] => headings(text).map((heading) => rolesOf(heading, [])[0] ?? heading);
    expect(roles(markdown), tag).toEqual(roles(english?.markdown ?? ''));
  });

  it('yields no items and no problems before it is filled in', () => {
    const text = `---\ntype: ${kind}\n---\n${markdown.replace('{{title}}', 'Autumn')}`;
    const record = readNote(noteStructureOf(text, 'Autumn.md'), { config: defaultReadingConfig, markets });
    expect(record?.items.map(({ kind: item, text: written }) => `${item}: ${written}`)).toEqual([]);
    expect(record?.problems).toEqual([]);
  });

  it('explains every section in a comment that is closed', () => {
    expect((markdown.match(/%%/g) ?? []).length % 2).toBe(0);
    expect(markdown).toMatch(/\n$/);
  });
});

describe.each(interfaceLanguageTags)('a postmortem written in %s', (tag) => {
  it('comes out of the library as it was filled in', () => {
    const markdown = new Locale(tag).templates.find(({ kind }) => kind === 'postmortem')?.markdown ?? '';
    const sections = headings(markdown);
    const heading = (role: string): string => sections.find((each) => rolesOf(each, []).some((known) => known === role)) ?? '';
    const rule = tag === 'ru' ? 'Никогда не закрывать запись формой.' : 'Never gate the recording.';
    const filled = fillSection(fillSection(markdown, heading('guardrails'), `- ${rule}`), heading('library-entry'), 'One insight for next year.');
    const record = readNote(noteStructureOf(`---\ntype: postmortem\n---\n${filled}`, 'A.md'), { config: defaultReadingConfig, markets });
    expect(record?.items.map(({ kind, text }) => [kind, text])).toEqual([['entry', 'One insight for next year.'], ['guardrail', rule]]);
  });
});

/** Writes below a heading and its help. */
function fillSection(markdown: string, heading: string, written: string): string {
  const at = markdown.indexOf(`## ${heading}\n`);
  const behindHelp = markdown.indexOf('%%\n', at) + 3;
  return `${markdown.slice(0, behindHelp)}\n${written}\n${markdown.slice(behindHelp)}`;
}
