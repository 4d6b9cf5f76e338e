import type { PropertyName } from '../../domain/note/property-name';
import type { NoteTemplate } from './note-template';
import { sectionCatalogue } from './section-catalogue';
import type { CatalogueSection, SectionBody, SectionKey } from './section-catalogue';
import { templateLayouts } from './template-layouts';
import type { TemplateId, TemplateLayout } from './template-layouts';
import type { TemplateWords } from './template-words';

/** The built-in templates in the words of one language, in the order in which they are offered. */
export function writeTemplates(words: TemplateWords): NoteTemplate[] {
  return templateIds.map((id) => {
    const { name, description, help } = words.templates[id];
    const layout: TemplateLayout = templateLayouts[id];
    const body = layout.sections.map((entry) => writeSection(entry, words)).join('\n');
    return { id, kind: layout.kind, name, description, markdown: `${properties(layout)}\n# {{title}}\n\n%% ${help} %%\n\n${body}` };
  });
}

const templateIds = Object.keys(templateLayouts).filter((id): id is TemplateId => id in templateLayouts);

/** Properties that are filled in by hand; all others come from the form. */
const byHand: ReadonlySet<PropertyName> = new Set(['budget', 'outcome', 'confidence', 'failure', 'owner', 'review-by']);

function properties({ kind, properties: names }: TemplateLayout): string {
  const lines = names.map((name) => {
    if (name === 'type') return `type: ${kind}`;
    if (name === 'status') return 'status: draft';
    return byHand.has(name) ? `${name}:` : `${name}: "{{${name}}}"`;
  });
  return ['---', ...lines, '---', ''].join('\n');
}

function writeSection(entry: TemplateLayout['sections'][number], words: TemplateWords): string {
  const isBelow = entry.startsWith('>');
  const key = sectionKey(entry);
  const section: CatalogueSection = sectionCatalogue[key];
  const [heading, help] = words.sections[key];
  const body = writeBody(section.body, words);
  return `${isBelow ? '###' : '##'} ${heading}\n\n%% ${help} %%\n\n${body === '' ? '' : `${body}\n`}`;
}

/** The section that an entry of a layout means, without the mark of its level. */
export function sectionKey(entry: TemplateLayout['sections'][number]): SectionKey {
  const name = entry.replace('>', '');
  return isSectionKey(name) ? name : 'summary';
}

function isSectionKey(name: string): name is SectionKey {
  return name in sectionCatalogue;
}

function writeBody(body: SectionBody, words: TemplateWords): string {
  switch (body.type) {
    case 'text': return '';
    case 'list': return '- ';
    case 'labels': return body.labels.map((key) => `- ${named(words.labels, key)}:`).join('\n');
    case 'tasks': return body.tasks.map((key) => `- [ ] ${named(words.tasks, key)}`).join('\n');
    case 'table': return writeTable(body.columns, body.rows, words);
  }
}

function writeTable(columns: readonly string[], rows: readonly string[], words: TemplateWords): string {
  const lines = [columns.map((key) => named(words.columns, key)), columns.map(() => '---')];
  const filled = rows.map((key) => {
    const cells: readonly string[] = named(words.rows, key);
    return columns.map((_, index) => cells[index] ?? '');
  });
  const empty = columns.map(() => '');
  return [...lines, ...(filled.length > 0 ? filled : [empty])].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function named<Word>(words: Readonly<Record<string, Word>>, key: string): Word {
  const word = words[key];
  if (word === undefined) throw new Error(`A template has no words for ${key}`);
  return word;
}
