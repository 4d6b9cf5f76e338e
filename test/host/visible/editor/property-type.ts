import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document } from 'yaml';

/** How a property is shown. */
export type PropertyType = 'checkbox' | 'date' | 'multitext' | 'number' | 'text' | 'unknown';

/** One property of a note. */
export interface Property {
  readonly key: string;
  readonly type: PropertyType;
  readonly value: unknown;
}

function typeOf(value: unknown): PropertyType {
  if (Array.isArray(value)) return 'multitext';
  if (typeof value === 'boolean') return 'checkbox';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text';
  return value === null ? 'text' : 'unknown';
}

/** The properties in a note's YAML; null where it cannot be read. */
export function readPropertyList(yaml: string): Property[] | null {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return null;
  if (!isMap(document.contents)) return document.contents === null ? [] : null;
  return document.contents.items.map((pair) => {
    const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
    const value: unknown = isScalar(pair.value) || isSeq(pair.value) || isMap(pair.value) ? pair.value.toJS(document) : null;
    return { key, type: typeOf(value), value };
  });
}

/** The YAML with one property set to another value, everything else as it was written. */
export function writeProperty(yaml: string, key: string, value: unknown): string {
  const document: Document = parseDocument(yaml);
  document.set(key, value);
  return document.toString({ lineWidth: 0 });
}
