import type { Item } from '../../src/domain/postmortem/item';
import type { NoteRecord } from '../../src/domain/postmortem/note-record';
import type { Scope } from '../../src/domain/postmortem/scope';

/**
 * A record as text for people to check: what was found, one item a line, lines counted from 1, empty values left out,
 * an item's scope only where it is not the note's. Each item quotes its source exactly as it stands in the note.
 */
export function describeRecord(record: NoteRecord | null, text: string): string {
  if (!record) return `${JSON.stringify({ read: false })}\n`;
  const { items, problems, digest, scope, tags, path: _path, title: _title, ...fields } = record;
  const noteScope = describeScope(scope);
  const parts = [
    `"note": ${JSON.stringify(compact({ ...fields, tags, scope: noteScope }))}`,
    `"digest": ${list(digest.map(({ role, line, text: words }) => JSON.stringify({ line: line + 1, role, text: words })))}`,
    `"items": ${list(items.map((item) => describeItem(item, text, noteScope)))}`,
    `"problems": ${list(problems.map(({ code, line, column, details }) => JSON.stringify(compact({ line: line + 1, column, code, details }))))}`,
  ];
  return `{\n${parts.join(',\n')}\n}\n`;
}

function describeItem({ kind, text, source, scope, ...rest }: Item, note: string, noteScope: string): string {
  const own = describeScope(scope);
  const quote = note.slice(source.start, source.end);
  const entry = { line: source.line + 1, kind, text, ...rest, scope: own === noteScope ? null : own, source: quote === text ? null : quote };
  return JSON.stringify(compact(entry));
}

function describeScope({ campaignTypes, markets, channels, goals, audiences }: Scope): string {
  return [campaignTypes, markets, channels, goals, audiences].map((values) => values.map(({ key }) => key).join(', ')).join(' | ');
}

/** Leaves out what is null or empty, also inside figures and dates. */
function compact(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const filled = Object.entries(value).filter(([, member]) => member !== null && member !== '' && !(Array.isArray(member) && member.length === 0));
  return Object.fromEntries(filled.map(([key, member]) => [key, isRecord(member) ? compact(member) : member]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(entries: readonly string[]): string {
  return entries.length === 0 ? '[]' : `[\n  ${entries.join(',\n  ')}\n]`;
}
