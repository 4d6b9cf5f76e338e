import { findFrontmatter } from '../note/edit/frontmatter-block';
import { parseProperties } from '../note/edit/parsed-properties';
import type { PropertyEdit } from '../note/edit/property-edit';
import type { ReadingConfig } from '../note/reading-config';
import { fold } from '../shared/fold';
import type { ReceiptLine } from './receipt';
import { reviewProperties, reviewPropertyNames } from './review-property-names';
import type { ReviewProperty } from './review-property-names';

type Values = ReadonlyMap<ReviewProperty, { readonly name: string; readonly value: unknown }>;

const statuses = ['draft', 'ready', 'live', 'done'];

/**
 * What the properties of a review are once two sides are one: the further status, everybody who reviewed, the later date, and the
 * overrides of the united receipt. Properties that neither side has stay away; a status that cannot be compared is left alone.
 */
export function mergedReviewProperties(
  [ours, theirs]: readonly [string, string], lines: readonly ReceiptLine[], mapping: ReadingConfig['propertyNames'],
): PropertyEdit[] {
  const sides = [valuesOf(ours, mapping), valuesOf(theirs, mapping)];
  return reviewProperties.flatMap((property): PropertyEdit[] => {
    const found = sides.flatMap((side) => side.get(property) ?? []);
    const name = found[0]?.name;
    const value = name === undefined ? null : mergedValue(property, found.map((each) => each.value), lines);
    return name === undefined || value === null ? [] : [{ name, value }];
  });
}

function valuesOf(text: string, mapping: ReadingConfig['propertyNames']): Values {
  const block = findFrontmatter(text);
  const parsed = block.state === 'present' ? parseProperties(text.slice(block.start, block.end)) : null;
  if (parsed?.state !== 'read') return new Map();
  const names = reviewPropertyNames(text, mapping);
  return new Map(reviewProperties.flatMap((property) => {
    const name = names[property];
    return parsed.values.has(name) ? [[property, { name, value: parsed.values.get(name) }] as const] : [];
  }));
}

function mergedValue(property: ReviewProperty, values: readonly unknown[], lines: readonly ReceiptLine[]): PropertyEdit['value'] {
  switch (property) {
    case 'status': return furtherStatus(values.map(String));
    case 'reviewed': return values.some((value) => value === true || fold(String(value)) === 'true' || fold(String(value)) === 'yes') ? true : null;
    case 'reviewed-by': return people(values);
    case 'reviewed-at': return values.map(textOf).filter((date) => date !== '').sort().at(-1) ?? null;
    case 'overrides': return lines.filter((line) => line.type === 'decision' && line.decision.decision === 'override').length;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function furtherStatus(values: readonly string[]): string | null {
  const known = values.map((value) => statuses.indexOf(fold(value)));
  return known.includes(-1) ? null : statuses[Math.max(...known)] ?? null;
}

function people(values: readonly unknown[]): string | readonly string[] | null {
  const names = values.flatMap((value): unknown[] => (Array.isArray(value) ? value : textOf(value).split(/[,;]/))).map((name) => textOf(name).trim());
  const each = [...new Set(names.filter((name) => name !== ''))];
  if (each.length === 0) return null;
  return Array.isArray(values[0]) ? each : each.join(', ');
}
