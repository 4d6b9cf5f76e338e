import { parse, stringify } from 'yaml';
import { splitFrontmatter } from './split-frontmatter';

/**
 * A note's text with its properties changed by a callback, written as the app writes them: comments, quotes and flow lists are lost,
 * new keys come last, a block without keys goes. Throws for YAML that cannot be read, and what the callback throws.
 */
export function changeFrontmatter(text: string, change: (frontmatter: Record<string, unknown>) => void): string {
  const { yaml, body } = splitFrontmatter(text);
  const properties = yaml === null ? {} : readProperties(yaml);
  const result: unknown = change(properties);
  if (result instanceof Promise) throw new TypeError('The callback of processFrontMatter must not be asynchronous');
  if (Object.keys(properties).length === 0) return body;
  return `---\n${stringify(properties, { lineWidth: 0, nullStr: '' })}---\n${body}`;
}

function readProperties(yaml: string): Record<string, unknown> {
  const value: unknown = parse(yaml);
  if (value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Error('The properties are no list of names and values');
  return Object.fromEntries(Object.entries(value));
}
