import { kindVocabulary } from './kind-vocabulary';
import { nameKey } from './name-key';
import { noteKinds } from './note-kind';
import type { NoteKind } from './note-kind';
import { propertyCandidates } from './property-candidates';
import { propertyTexts } from './property-texts';
import type { ReadingConfig } from './reading-config';
import { isInFolder } from './vault-folder';

/** What can decide a note's kind. */
export interface KindSignals {
  readonly path: string;
  readonly properties: Readonly<Record<string, unknown>> | null;
  /** Each with `#`. */
  readonly tags: readonly string[];
}

const kinds = kindIndex();

/**
 * The kind of a note, or null for any other note. The `type` property (in any spelling, language and shape) comes first, then tags,
 * then the folder; in each, the first value that names a kind decides, and of several folders the innermost.
 * A type that names no kind (`meeting`, `campaign`) decides nothing, so a tag or the folder still can.
 */
export function decideKind(note: KindSignals, config: ReadingConfig): NoteKind | null {
  return kindByType(note, config) ?? kindByTag(note.tags, config) ?? kindByFolder(note.path, config);
}

function kindByType(note: KindSignals, config: ReadingConfig): NoteKind | null {
  const entries = Object.entries(note.properties ?? {});
  if (entries.length === 0) return null;
  const values = new Map(entries.map(([key, value]): [string, unknown] => [nameKey(key), value]).reverse());
  for (const key of propertyCandidates(config.propertyNames).get('type') ?? []) {
    const kind = values.has(key) ? kindOfValue(values.get(key)) : null;
    if (kind !== null) return kind;
  }
  return null;
}

function kindOfValue(value: unknown): NoteKind | null {
  for (const { text, link } of propertyTexts(value, 60).values) {
    const kind = kindOfText(text) ?? (link === null ? null : kindOfText(link.slice(link.lastIndexOf('/') + 1)));
    if (kind !== null) return kind;
  }
  return null;
}

function kindOfText(text: string): NoteKind | null {
  return kinds.get(nameKey(text)) ?? kinds.get(nameKey(text.replace(/\([^()]*\)|（[^（）]*）/g, ''))) ?? null;
}

function kindByTag(tags: readonly string[], config: ReadingConfig): NoteKind | null {
  for (const tag of tags) {
    const kind = noteKinds.find((candidate) => config.kindTags[candidate].some((wanted) => isTag(tag, wanted)));
    if (kind !== undefined) return kind;
  }
  return null;
}

// `#postmortem`, `#post-mortem`, `#postmortems` and everything nested below (`#postmortem/2026`).
function isTag(tag: string, wanted: string): boolean {
  const [written, asked] = [tagParts(tag), tagParts(wanted)];
  return asked.length > 0 && asked.every((part, index) => written[index] === part || written[index] === `${part}s`);
}

function tagParts(tag: string): string[] {
  return tag.split('/').map(nameKey).filter((part) => part !== '');
}

function kindByFolder(path: string, config: ReadingConfig): NoteKind | null {
  const matches = noteKinds.flatMap((kind) =>
    config.kindFolders[kind].filter((folder) => isInFolder(path, folder)).map((folder) => ({ kind, depth: folder.length })));
  return matches.sort((first, second) => second.depth - first.depth)[0]?.kind ?? null;
}

function kindIndex(): ReadonlyMap<string, NoteKind> {
  const index = new Map<string, NoteKind>();
  for (const words of Object.values(kindVocabulary)) {
    for (const kind of noteKinds) for (const word of words[kind]) if (!index.has(nameKey(word))) index.set(nameKey(word), kind);
  }
  return index;
}
