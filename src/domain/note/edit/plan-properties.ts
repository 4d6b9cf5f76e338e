import type { Problem } from '../../shared/problem';
import { applyChanges } from './apply-plan';
import { listIndentOf } from './block-list-changes';
import { combinePlanners } from './combine-planners';
import type { EditPlan, EditPlanner, TextChange } from './edit-plan';
import { findFrontmatter } from './frontmatter-block';
import { lineEndingOf } from './line-ending';
import { makePlan } from './make-plan';
import { parseProperties } from './parsed-properties';
import type { ParsedProperties } from './parsed-properties';
import { propertyChanges, propertyLines } from './property-changes';
import type { YamlContext } from './property-changes';
import type { PropertyEdit } from './property-edit';
import { findProperty } from './property-place';
import { sameValue } from './same-value';
import { unreadableProperties } from './unreadable-properties';

type ReadProperties = Extract<ParsedProperties, { state: 'read' }>;

/**
 * Sets properties, touching only the lines of those whose value differs. Names are taken exactly as given; null removes a property.
 * A note without properties gets a block. What cannot be read as properties is refused with the reason.
 */
export function planProperties(path: string, edits: readonly PropertyEdit[]): EditPlanner {
  return combinePlanners(...edits.map((edit): EditPlanner => (text) => planProperty(path, text, edit)));
}

function planProperty(path: string, text: string, edit: PropertyEdit): EditPlan {
  const block = findFrontmatter(text);
  const yaml = block.state === 'present' ? text.slice(block.start, block.end) : '';
  const parsed = block.state === 'present' ? parseProperties(yaml) : null;
  const problem = unreadableProperties(path, text, block, parsed);
  if (problem !== null) return { state: 'refused', problem };
  if (block.state !== 'present' || parsed?.state !== 'read') return planNewBlock(text, block.insertAt, edit);
  const changes = soundChanges({ yaml, lineEnding: lineEndingOf(text), listIndent: listIndentOf(yaml, parsed.map) }, parsed, edit);
  if (changes === null) return { state: 'refused', problem: entangled(path, edit.name) };
  return makePlan(text, changes.map((change) => shifted(change, block.start)));
}

function entangled(path: string, property: string): Problem {
  return { code: 'property-entangled', path, line: 0, column: null, details: { property } };
}

// Prose below a rule on line 1 is no block: with a new one above it, Obsidian reads both rightly.
function planNewBlock(text: string, insertAt: number, edit: PropertyEdit): EditPlan {
  if (edit.value === null) return { state: 'unchanged' };
  const lineEnding = lineEndingOf(text);
  const lines = propertyLines({ yaml: '', lineEnding, listIndent: '  ' }, edit);
  return makePlan(text, [{ start: insertAt, end: insertAt, insert: ['---', lines, '---', ''].join(lineEnding) }]);
}

/** The first of the possible changes after which the property reads as wanted and all others as before; null when none does. */
function soundChanges(context: YamlContext, parsed: ReadProperties, edit: PropertyEdit): readonly TextChange[] | null {
  const place = parsed.map === null ? null : findProperty(context.yaml, parsed.map, edit.name);
  const old = [...parsed.values].find(([key]) => isNamed(key, edit.name))?.[1];
  if (place === null && edit.value === null) return [];
  if (place !== null && edit.value !== null && sameValue(old, edit.value)) return [];
  const candidates = place === null ? additions(context, parsed, edit) : propertyChanges(context, place, edit.value, old);
  return candidates.find((changes) => isSound(context.yaml, changes, parsed.values, edit)) ?? null;
}

function additions(context: YamlContext, { map }: ReadProperties, edit: PropertyEdit): (readonly TextChange[])[] {
  const { yaml, lineEnding } = context;
  if (map?.flow === true) return [];
  const column = map?.range == null ? '' : /[ \t]*$/.exec(yaml.slice(0, map.range[0]))?.[0] ?? '';
  const lines = column + propertyLines({ ...context, listIndent: column + context.listIndent }, edit) + lineEnding;
  return [{ start: yaml.length, end: yaml.length, insert: lines }].map((change) => [change]);
}

function isSound(yaml: string, changes: readonly TextChange[], before: ReadonlyMap<unknown, unknown>, edit: PropertyEdit): boolean {
  if (changes.some((change, index) => change.start < (changes[index - 1]?.end ?? 0))) return false;
  const after = parseProperties(applyChanges(yaml, changes));
  if (after.state !== 'read') return false;
  const [found, ...twice] = [...after.values].filter(([key]) => isNamed(key, edit.name));
  const value = edit.value === null ? found === undefined : found !== undefined && sameValue(found[1], edit.value);
  return value && twice.length === 0 && sameValue(others(before, edit.name), others(after.values, edit.name));
}

function others(values: ReadonlyMap<unknown, unknown>, name: string): readonly (readonly [unknown, unknown])[] {
  return [...values].filter(([key]) => !isNamed(key, name));
}

function isNamed(key: unknown, name: string): boolean {
  return (typeof key !== 'object' || key === null) && String(key) === name;
}

function shifted(change: TextChange, by: number): TextChange {
  return { start: change.start + by, end: change.end + by, insert: change.insert };
}
