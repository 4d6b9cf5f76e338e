import { frontmatterEntries } from '../note/frontmatter-entries';
import { isTemplate } from '../note/is-template';
import type { NoteStructure } from '../note/note-structure';
import { readProperties } from '../note/read-properties';
import { lineStarts } from '../shared/line-starts';
import { noteFields } from './note-fields';
import type { NoteRecord } from './note-record';
import type { NoteReadingContext } from './read-context';
import { readScope } from './read-scope';

/**
 * An ordinary note as far as its properties say which campaign, type or market it is about, so that the library can answer it although
 * it gathers nothing from it. null for templates and for notes that say nothing of the kind.
 */
export function readScopedNote(structure: NoteStructure, { config, markets }: NoteReadingContext): NoteRecord | null {
  const { path, tags } = structure;
  const starts = lineStarts(structure.text);
  const entries = frontmatterEntries(structure, starts);
  const properties = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  if (isTemplate({ path, properties, frontmatterText: null }, config)) return null;
  const { readings } = readProperties(structure, config, { starts, sections: null, entries });
  const scope = readScope(readings, markets);
  const { fields } = noteFields(readings, path);
  const isScoped = [scope.campaignTypes, scope.markets, scope.channels].some((values) => values.length > 0);
  if (!isScoped && fields.campaign === null) return null;
  const title = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  return { ...fields, path, title, kind: null, scope, tags: [...new Set(tags)], language: null, digest: [], items: [], problems: [] };
}
