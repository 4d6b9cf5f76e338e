import { describe, expect, it } from 'vitest';
import { planNewNote } from '../../src/application/create-note';
import { fillForNote, templateCopy } from '../../src/application/fill-for-note';
import { readSettings } from '../../src/application/settings';
import { TemplateLibrary } from '../../src/application/template-library';
import { templatesIn } from '../../src/locales/templates/template-languages';
import { MemoryNoteSource } from '../memory-note-source';

const builtIn = templatesIn('en');
const settings = readSettings({ propertyNames: { market: ['geo'] } });
const moment = { date: '2026-11-02', time: '09:05:00', language: 'en' };

async function templatesWith(notes: Readonly<Record<string, string>>): Promise<string[]> {
  const library = new TemplateLibrary(builtIn, new MemoryNoteSource(notes), () => settings);
  const ours = new Set(builtIn.map(({ name }) => name));
  return (await library.all()).filter(({ path, name }) => path !== null || !ours.has(name)).map(({ id, kind, name, description }) => [id, kind, name, description].join(' | '));
}

describe('the templates of the user', () => {
  it('replace a built-in one that they name, by id or by name', async () => {
    const notes = { 'Templates/Our postmortem.md': '---\ntemplate-for: campaign-postmortem\ntemplate-description: "The short one"\n---\n', 'Templates/Solo retrospective.md': '# {{title}}\n' };
    expect(await templatesWith(notes)).toEqual([
      'campaign-postmortem | postmortem | Our postmortem | The short one',
      'retro-solo | retro | Solo retrospective | For one person: went well, did not, plan. Done in five minutes.',
    ]);
  });

  it('are added to those of their kind', async () => {
    const notes = { 'Templates/Deep/Event.md': '---\ntype: brief\nmarket: {{market}}\n---\n', 'Templates/Podcast.md': '---\ntemplate-for: retro\n---\n' };
    expect(await templatesWith(notes)).toEqual(['Templates/Deep/Event.md | brief | Event | Templates/Deep/Event.md', 'Templates/Podcast.md | retro | Podcast | Templates/Podcast.md']);
  });

  it('are no others that lie in the folder, and none outside of it', async () => {
    expect(await templatesWith({ 'Templates/Meeting.md': '# {{title}}\n', 'Notes/Campaign postmortem.md': '---\ntype: postmortem\n---\n' })).toEqual([]);
  });
});

describe('a note made from a template', () => {
  const form = { kind: 'brief', values: { campaign: 'Autumn', market: 'DE, AT' }, isBuiltIn: false, fallbackTitle: 'X' } as const;

  it('has the properties of the form once, under the names the template or the vault has for them', () => {
    const template = '---\ntemplate-for: brief\nregion: "{{market}}"\n---\nBy {{who}}.\n';
    const { text, unknown } = planNewNote({ ...form, template }, settings, moment);
    expect(text).toBe('---\nregion:\n  - DE\n  - AT\ntype: brief\ncampaign: Autumn\n---\nBy {{who}}.\n');
    expect(unknown).toEqual(['{{who}}']);
  });

  it('has the properties of the form where the template has none', () => {
    expect(planNewNote({ ...form, template: 'Text.\n' }, settings, moment).text).toBe('---\ntype: brief\ncampaign: Autumn\ngeo:\n  - DE\n  - AT\n---\nText.\n');
  });

  it('can be made from a copy of a built-in template as from the template itself', () => {
    for (const template of builtIn) {
      const chosen = { ...template, path: null };
      const copy = templateCopy(chosen, settings);
      const made = (markdown: string, isBuiltIn: boolean): string => planNewNote({ ...form, kind: template.kind, template: markdown, isBuiltIn }, settings, moment).text;
      expect(made(copy, false)).toBe(made(template.markdown, true));
    }
  });

  it('is filled from the name of a note that exists', () => {
    const [template] = builtIn;
    if (template === undefined) throw new Error('There is no template.');
    const { text } = fillForNote({ ...template, path: null }, { path: 'Postmortems/Autumn.md', campaign: null }, { settings, moment });
    expect(text).toMatch(/^---\ntype: postmortem\ncampaign: Autumn\nbudget:\nstatus: draft\n/);
  });
});
