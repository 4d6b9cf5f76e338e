import type { Item } from '../../../src/domain/postmortem/item';
import { sectionCatalogue } from '../../../src/locales/templates/section-catalogue';
import type { SectionKey } from '../../../src/locales/templates/section-catalogue';
import { templateLayouts } from '../../../src/locales/templates/template-layouts';
import type { TemplateWords } from '../../../src/locales/templates/template-words';
import { sectionKey } from '../../../src/locales/templates/write-template';

/** What somebody writes into a section, and which items that makes; table rows are cells, lists and texts are lines. */
export interface Writing {
  readonly lines: readonly (string | readonly string[])[];
  readonly items: readonly string[];
}

/** What somebody writes in one language: into sections that hold items, and `other` into all that hold none. */
export interface Writings {
  readonly other: string;
  readonly sections: Readonly<Partial<Record<SectionKey, Writing>>>;
}

/** A template filled in section by section, and the items that must come out of it, in the order of the note. */
export function filledTemplate(template: { readonly id: string; readonly markdown: string }, words: TemplateWords, writings: Writings): { text: string; items: string[] } {
  const layout = Object.entries(templateLayouts).find(([id]) => id === template.id)?.[1];
  const keys: readonly SectionKey[] = layout?.sections.map(sectionKey) ?? [];
  const [top = '', ...bodies] = template.markdown.replaceAll(/"\{\{.*\}\}"/g, '').replaceAll('{{title}}', 'Spring webinar').split(/^(?=##)/m);
  const filled = bodies.map((body, index) => {
    const key = keys[index];
    return key === undefined ? body : filledSection(body, key, words, writings);
  });
  return { text: top + filled.join('\n'), items: keys.flatMap((key) => writings.sections[key]?.items ?? []) };
}

function filledSection(section: string, key: SectionKey, words: TemplateWords, { other, sections }: Writings): string {
  const head = section.slice(0, section.lastIndexOf('%%') + 3);
  const table = section.split('\n').filter((line) => line.startsWith('|'));
  const lines = sections[key]?.lines ?? otherLines(key, words, other, table.slice(2));
  const written = lines.map((line) => (typeof line === 'string' ? line : `| ${line.join(' | ')} |`));
  return `${head}\n${[...table.slice(0, 2), ...written].join('\n')}\n`;
}

function otherLines(key: SectionKey, words: TemplateWords, other: string, rows: readonly string[]): string[] {
  const { body } = sectionCatalogue[key];
  switch (body.type) {
    case 'text': return [other];
    case 'list': return [`- ${other}`];
    case 'labels': return body.labels.map((label) => `- ${words.labels[label]}: ${other}`);
    case 'tasks': return body.tasks.map((task) => `- [x] ${words.tasks[task]}`);
    case 'table': return rows.map((row) => row.replaceAll(/\| +(?=\|)/g, `| ${other} `));
  }
}

/** An item in one line, with everything that its template asks for. */
export function shownItem(item: Item): string {
  return `${item.kind}: ${partsOf(item).map((part) => part ?? '–').join(' · ')}`;
}

function partsOf(item: Item): (string | null)[] {
  switch (item.kind) {
    case 'entry': return [item.text, item.creatorProfile, item.contentType];
    case 'guardrail': return [item.text, item.polarity];
    case 'learning': return [item.text, item.category, item.aspect];
    case 'action': return [item.gap, item.rootCause, item.change ?? item.text, item.owner, item.dueWritten, item.successCriterion, item.evaluationDate?.from ?? null];
    case 'kpi': return [item.name, item.plannedWritten, item.actualWritten, item.verdict, item.why];
    case 'assumption': return [item.text, item.result];
    case 'root-cause': return [item.text, item.impact];
    case 'risk': return [item.text, item.impact, item.mitigation];
    case 'milestone': return [item.dateWritten, item.text];
    case 'data-trust': return [item.field, String(item.reliable)];
    case 'participant': return [item.name, item.role];
  }
}
