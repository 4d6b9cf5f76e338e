import { combinePlanners } from '../edit/combine-planners';
import type { EditPlan, EditPlanner } from '../edit/edit-plan';
import { findFrontmatter } from '../edit/frontmatter-block';
import { lineEndingOf } from '../edit/line-ending';
import { makePlan } from '../edit/make-plan';
import { parseProperties } from '../edit/parsed-properties';
import { planProperties } from '../edit/plan-properties';
import type { PropertyValue } from '../edit/property-edit';
import { nameKey } from '../name-key';
import { propertyClaims } from '../property-candidates';
import type { ReadingConfig } from '../reading-config';

/** A property as a template has it; null is one that is left for the writer. */
export type TemplateProperty = readonly [name: string, value: PropertyValue];

/** The properties of a filled template that can be written into a note. */
export function templateProperties(markdown: string): TemplateProperty[] {
  return [...propertiesOf(markdown)].flatMap(([key, value]): TemplateProperty[] => {
    if (typeof key !== 'string') return [];
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return [[key, value]];
    return Array.isArray(value) && value.every((each) => typeof each === 'string') ? [[key, value]] : [];
  });
}

/** Those properties of a template that a note has under no name that means the same. */
export function missingProperties(text: string, wanted: readonly TemplateProperty[], config: ReadingConfig): TemplateProperty[] {
  const claims = propertyClaims(config.propertyNames);
  const meaning = (name: string): string => claims.get(nameKey(name))?.[0]?.name ?? nameKey(name);
  const present = new Set([...propertiesOf(text).keys()].map((key) => meaning(String(key))));
  return wanted.filter(([name]) => !present.has(meaning(name)));
}

/** Adds properties that a note lacks, those without a value last; nothing that is there changes. */
export function planMissingProperties(path: string, missing: readonly TemplateProperty[]): EditPlanner {
  const edits = missing.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
  const empty = missing.flatMap(([name, value]) => (value === null ? [name] : []));
  return combinePlanners(planProperties(path, edits), (text) => planEmpty(text, empty));
}

function planEmpty(text: string, names: readonly string[]): EditPlan {
  const block = findFrontmatter(text);
  if (names.length === 0 || block.state !== 'present') return { state: 'unchanged' };
  const lineEnding = lineEndingOf(text);
  const insert = names.map((name) => `${name}:${lineEnding}`).join('');
  const after = parseProperties(text.slice(block.start, block.end) + insert);
  return after.state === 'read' ? makePlan(text, [{ start: block.end, end: block.end, insert }]) : { state: 'unchanged' };
}

function propertiesOf(text: string): ReadonlyMap<unknown, unknown> {
  const block = findFrontmatter(text);
  const parsed = block.state === 'present' ? parseProperties(text.slice(block.start, block.end)) : null;
  return parsed?.state === 'read' ? parsed.values : new Map();
}
