import { needsEscape } from './needs-escape';
import type { PropertyValue } from './property-edit';
import { isPlainScalar } from './plain-scalar';

/** Where a value is to stand (`flow` inside brackets), and the quotes that stood around the value it replaces. */
export interface YamlStyle {
  readonly place: 'block' | 'flow';
  readonly quote: '"' | "'" | null;
}

/** A single property value or list member. */
export type ScalarValue = Exclude<PropertyValue, readonly string[] | null>;

/** The value as YAML on one line, quoted where YAML needs it or where the value before was quoted. */
export function scalarText(value: ScalarValue, style: YamlStyle): string {
  if (typeof value === 'string') return stringText(value, style);
  if (typeof value === 'boolean' || Number.isFinite(value)) return Object.is(value, -0) ? '-0' : String(value);
  return Number.isNaN(value) ? '.nan' : value > 0 ? '.inf' : '-.inf';
}

/** A list in brackets on one line. */
export function flowListText(values: readonly string[]): string {
  return `[${values.map((value) => scalarText(value, { place: 'flow', quote: null })).join(', ')}]`;
}

/** A property name as it has to be written before its colon. */
export function keyText(name: string, place: YamlStyle['place']): string {
  return stringText(name, { place, quote: null });
}

function stringText(value: string, { place, quote }: YamlStyle): string {
  if (quote === null && isPlainScalar(value, place)) return value;
  const inSingle = quote === "'" || (quote === null && /["\\]/.test(value));
  return inSingle && !needsEscape(value) ? `'${value.replaceAll("'", "''")}'` : doubleQuoted(value);
}

const escaped = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

// JSON escapes control characters and lone surrogates; every JSON string is a YAML string.
function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(escaped, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
