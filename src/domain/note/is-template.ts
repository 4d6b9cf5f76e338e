import { isTemplatePlaceholder } from './placeholder';
import type { ReadingConfig } from './reading-config';
import { isInFolder } from './vault-folder';

const deepest = 8;

/**
 * Whether a note is a template rather than a note: it lies in a templates folder, or one of its properties still has a placeholder.
 * Malformed properties are judged by their text (`frontmatterText`), since a placeholder is often what broke them.
 */
export function isTemplate(
  note: { readonly path: string; readonly properties: Readonly<Record<string, unknown>> | null; readonly frontmatterText?: string | null },
  config: ReadingConfig,
): boolean {
  // The whole vault is never a templates folder: that would silently empty the library.
  const folders = config.templateFolders.filter((folder) => folder.trim() !== '/');
  if (folders.some((folder) => isInFolder(note.path, folder))) return true;
  if (note.properties !== null && hasPlaceholder(note.properties, 0)) return true;
  return isTemplatePlaceholder(note.frontmatterText ?? '');
}

/** Whether a property's value is nothing but an unfilled placeholder, also in the shape YAML gives to an unquoted `{{date}}`: a map inside a key. */
export function isPlaceholderMap(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const [key, ...others] = Object.keys(value);
  if (key === undefined || others.length > 0) return false;
  return key === '[object Object]' || key.trimStart().startsWith('{') || isPlaceholderMap(value[key]);
}

function hasPlaceholder(value: unknown, depth: number): boolean {
  if (depth > deepest) return false;
  if (typeof value === 'string') return isTemplatePlaceholder(value);
  if (Array.isArray(value)) return value.some((member) => hasPlaceholder(member, depth + 1));
  if (!isRecord(value)) return false;
  if (isPlaceholderMap(value)) return true;
  return Object.entries(value).some(([key, member]) => isTemplatePlaceholder(key) || hasPlaceholder(member, depth + 1));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
