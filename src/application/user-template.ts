import { findFrontmatter } from '../domain/note/edit/frontmatter-block';
import { nameKey } from '../domain/note/name-key';
import { noteKinds } from '../domain/note/note-kind';
import type { NoteKind } from '../domain/note/note-kind';

/** A template that can be chosen: built in, or a note of the user's. */
export interface ChosenTemplate {
  /** Id of the built-in template that it is or replaces, else the path of the user's note. */
  readonly id: string;
  readonly kind: NoteKind;
  readonly name: string;
  /** What it is for, in one line. */
  readonly description: string;
  readonly markdown: string;
  /** Path of the user's note; null for a built-in template. */
  readonly path: string | null;
}

/** Properties that say what a template is for; a note made from it has none of them. */
export const templateMarks = ['template-for', 'template-description'] as const;

/** Something built in that a user's note may replace. */
type BuiltIn = Pick<ChosenTemplate, 'id' | 'kind' | 'name' | 'description'>;

/**
 * Reads a note of the templates folder. `template-for` names the built-in template it replaces (its id or name) or the kind for which it
 * is one more; without it the file's name may be that of a built-in template, or `type` may say the kind. null for a note of other use.
 */
export function readUserTemplate(path: string, markdown: string, builtIn: readonly BuiltIn[]): ChosenTemplate | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const said = propertyOf(markdown, 'template-for');
  const replaced = builtIn.find((each) => [each.id, each.name].some((known) => nameKey(known) === nameKey(said ?? name)));
  const described = propertyOf(markdown, 'template-description');
  if (replaced !== undefined) return { ...replaced, name, description: described ?? replaced.description, markdown, path };
  const kind = noteKinds.find((each) => each === (said ?? propertyOf(markdown, 'type') ?? '').toLowerCase());
  return kind === undefined ? null : { id: path, kind, name, description: described ?? path, markdown, path };
}

// Read line by line: a placeholder without quotes makes the block as a whole unreadable.
function propertyOf(markdown: string, name: string): string | null {
  const block = findFrontmatter(markdown);
  if (block.state !== 'present') return null;
  const line = markdown.slice(block.start, block.end).split('\n').find((each) => each.startsWith(`${name}:`));
  const value = line?.slice(name.length + 1).trim().replace(/^(["'])(.*)\1$/, '$2') ?? '';
  return value === '' ? null : value;
}
