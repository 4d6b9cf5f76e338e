import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Document, YAMLMap } from 'yaml';

/**
 * The YAML of a properties block. `read`: its map (null for an empty block) and its values; `no-properties`: valid YAML that is
 * something else, such as prose between two rules; `malformed`: no YAML.
 */
export type ParsedProperties =
  | { readonly state: 'read'; readonly map: YAMLMap | null; readonly values: ReadonlyMap<unknown, unknown> }
  | { readonly state: 'no-properties' }
  | { readonly state: 'malformed' };

/** Reads the YAML between the fences, as Obsidian does: YAML 1.2, no key twice. Never throws. */
export function parseProperties(yaml: string): ParsedProperties {
  try {
    return readDocument(parseDocument(yaml, { keepSourceTokens: true, logLevel: 'silent', uniqueKeys: false }));
  } catch {
    // Aliases to nowhere, alias bombs, nesting deeper than the stack.
    return { state: 'malformed' };
  }
}

function readDocument(document: Document.Parsed): ParsedProperties {
  if (document.errors.length > 0 || hasKeyTwice(document)) return { state: 'malformed' };
  const { contents } = document;
  const values: unknown = document.toJS({ mapAsMap: true });
  if (values === null) return { state: 'read', map: null, values: new Map() };
  return isMap(contents) && values instanceof Map ? { state: 'read', map: contents, values } : { state: 'no-properties' };
}

// The parser's own check compares every key with every other one: two seconds for ten thousand properties.
function hasKeyTwice(document: Document.Parsed): boolean {
  let found = false;
  visit(document, {
    Map: (_, map) => {
      const keys = map.items.flatMap(({ key }) => (isScalar(key) ? [key.value] : []));
      if (new Set(keys).size === keys.length) return undefined;
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}
