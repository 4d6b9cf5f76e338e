import { findFrontmatter } from '../edit/frontmatter-block';
import { scalarText } from '../edit/yaml-text';
import { placeholdersIn, replacePlaceholders, valueOf } from './template-values';
import type { TemplateValues } from './template-values';

/** A template with its placeholders replaced; `unknown` are those that were left in place, as written. */
export interface FilledTemplate {
  readonly text: string;
  readonly unknown: readonly string[];
}

/**
 * Fills a template. In its properties a value is quoted as YAML needs it, whatever the template's own quotes, and a property or
 * list member that was nothing but a placeholder without a value goes away.
 */
export function fillTemplate(template: string, values: TemplateValues): FilledTemplate {
  const unknown = new Set<string>();
  const block = findFrontmatter(template);
  const bodyFrom = block.state === 'present' ? block.end : 0;
  const properties = template.slice(0, bodyFrom).split('\n').flatMap((line) => filledProperty(line, values, unknown)).join('\n');
  return { text: properties + replacePlaceholders(template.slice(bodyFrom), values, unknown), unknown: [...unknown] };
}

const propertyLine = /^(\s*(?:-\s+)?)([^\s#:"'{][^:#{]*:\s*)?(["']?)(.*?)\3\s*$/;

function filledProperty(line: string, values: TemplateValues, unknown: Set<string>): string[] {
  const placeholders = placeholdersIn(line);
  const [, indent = '', key = '', , written = ''] = placeholders.length === 0 ? [] : propertyLine.exec(line) ?? [];
  if (written === '') return [line];
  const only = placeholders.length === 1 && placeholders[0]?.written === written.trim() ? placeholders[0] : null;
  const value = only === null ? null : valueOf(only, values);
  if (value === null) return [indent + key + scalarText(replacePlaceholders(written, values, unknown), { place: 'block', quote: null })];
  if (value === '' || value.length === 0) return [];
  if (typeof value === 'string') return [indent + key + scalarText(value, { place: 'block', quote: null })];
  const members = value.map((each) => scalarText(each, { place: 'block', quote: null }));
  return key === '' ? members.map((member) => indent + member) : [indent + key.trimEnd(), ...members.map((member) => `${indent}  - ${member}`)];
}
