import { describe, expect, it } from 'vitest';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { headingRoles } from '../../../src/domain/note/heading-roles';
import { sectionCatalogue } from '../../../src/locales/templates/section-catalogue';
import type { SectionKey } from '../../../src/locales/templates/section-catalogue';
import { templateLanguages, templatesIn } from '../../../src/locales/templates/template-languages';
import { templateLayouts } from '../../../src/locales/templates/template-layouts';
import { sectionKey } from '../../../src/locales/templates/write-template';
import { readNoteOf, recordOf } from '../../domain/postmortem/read-note-of';

const tags = Object.keys(templateLanguages);
const emptied = (markdown: string): string => markdown.replace(/^([a-z-]+): "\{\{.*\}\}"$/gm, '$1:').replaceAll('{{title}}', 'Spring webinar');
const rolesOf = headingRoles(defaultReadingConfig.headingSynonyms, 'campaign-note');

/** Every section of every template, with the roles of the sections it stands in. */
const placed = Object.entries(templateLayouts).flatMap(([id, { sections }]) => {
  let above: SectionKey | null = null;
  return sections.map((entry) => {
    const key = sectionKey(entry);
    const under = entry.startsWith('>') && above !== null ? [sectionCatalogue[above].role] : [];
    if (!entry.startsWith('>')) above = key;
    return { id, key, under, role: sectionCatalogue[key].role };
  });
});

describe.each(tags)('the templates in %s', (tag) => {
  const templates = templatesIn(tag);
  const words = Object.entries(templateLanguages).find(([each]) => each === tag)?.[1] ?? templateLanguages.en;

  it.each(templates)('$id has nothing for the library before it is filled in', ({ markdown, kind }) => {
    const record = recordOf(emptied(markdown));
    expect(record.kind).toBe(kind);
    expect(record.items).toEqual([]);
    expect(record.problems).toEqual([]);
    expect(record.digest).toEqual([]);
    expect([record.outcome, record.confidence, record.owner, record.briefLink]).toEqual([null, null, null, null]);
  });

  it.each(templates)('$id is no note of the library as long as it is a template', ({ markdown }) => {
    expect(readNoteOf(markdown)).toBeNull();
  });

  it('have headings that reading knows for what they are', () => {
    const misread = placed.map(({ id, key, under, role }) => ({ id, key, heading: words.sections[key][0], role, read: rolesOf(words.sections[key][0], under) }))
      .filter(({ role, read }) => read.length !== 1 || read[0] !== role);
    expect([...new Set(misread.map(({ heading, role, read }) => `${heading}: ${role}, read as ${read.join(' and ') || 'nothing'}`))]).toEqual([]);
  });

  it('never use one heading twice in a note', () => {
    for (const { id, markdown } of templates) {
      const headings = markdown.split('\n').filter((line) => /^#+ /.test(line));
      expect([id, headings.length]).toEqual([id, new Set(headings).size]);
    }
  });

  it('have help below every heading, in a comment that ends on its line', () => {
    for (const { markdown } of templates) {
      const lines = markdown.split('\n');
      const headings = lines.flatMap((line, index) => (/^#+ /.test(line) ? [index] : []));
      expect(headings.map((index) => lines[index + 2]).filter((help) => !/^%% [^%]{8,} %%$/.test(help ?? ''))).toEqual([]);
    }
  });

  it('say in one line what each is for', () => {
    expect(templates.filter(({ description, name }) => description.length < 20 || description.length > 140 || name === '')).toEqual([]);
  });
});

describe.each(tags)('the B2B diagnostic in %s', (tag) => {
  const words = Object.entries(templateLanguages).find(([each]) => each === tag)?.[1] ?? templateLanguages.en;
  const layers = ['hypothesis', 'inputs', 'execution', 'data', 'leadQuality', 'handoff', 'learned'] as const;

  it.each(layers)('asks the core question of %s and has a place for its evidence', (layer) => {
    const [, help] = words.sections[layer];
    const { body } = sectionCatalogue[layer];
    const labels: readonly string[] = body.type === 'labels' ? body.labels : [];
    expect(help).toMatch(/^(?:Core question|Kernfrage|Главный вопрос): .*\?/);
    expect(labels.includes('evidence') || /evidence|Beleg|подтверждени/.test(help)).toBe(true);
  });
});

describe('the languages of the templates', () => {
  const keysOf = (value: unknown, path = ''): string[] => (typeof value !== 'object' || value === null || Array.isArray(value)
    ? [`${path}${Array.isArray(value) ? `[${value.length}]` : ''}`] : Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`)));

  it('say the same things', () => {
    for (const words of Object.values(templateLanguages)) expect(keysOf(words).sort()).toEqual(keysOf(templateLanguages.en).sort());
  });

  it('translate everything that is not the same word in both', () => {
    const { ru, en } = templateLanguages;
    const same = Object.keys(en.sections).filter((key) => key in ru.sections && Object.entries(ru.sections).some(([other, [, help]]) => other === key && Object.entries(en.sections).some(([mine, [, text]]) => mine === key && text === help)));
    expect(same).toEqual([]);
  });

  it('fall back to English for a language they do not have', () => {
    expect(templatesIn('nl')[0]?.name).toBe('Campaign postmortem');
    expect(templatesIn('de-AT')[0]?.name).toBe('Kampagnen-Postmortem');
  });
});
