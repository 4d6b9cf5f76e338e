import { isScalar } from 'yaml';
import { isPlainScalar } from './plain-scalar';
import type { YamlStyle } from './yaml-text';

/** The quotes that somebody put around a value without need: the value that replaces it gets them too. null where there are none. */
export function keptQuote(node: unknown, place: YamlStyle['place']): YamlStyle['quote'] {
  if (!isScalar(node) || typeof node.value !== 'string' || !isPlainScalar(node.value, place)) return null;
  if (node.type === 'QUOTE_DOUBLE') return '"';
  return node.type === 'QUOTE_SINGLE' ? "'" : null;
}
