import type { NoteRecord } from '../postmortem/note-record';
import { fold } from '../shared/fold';
import { isOwn } from './own-campaign';
import type { ResolveLink } from './own-campaign';

/**
 * Finds the note that closes a brief: a postmortem before a retrospective, and of several the one that links to the brief before those of
 * the same campaign (see `isOwn`). null while the campaign has none.
 */
export function closingNotes(records: Iterable<NoteRecord>, resolve: ResolveLink): (brief: NoteRecord) => NoteRecord | null {
  const linked = new Map<string, NoteRecord[]>();
  const named = new Map<string, NoteRecord[]>();
  for (const record of records) {
    if (record.kind !== 'postmortem' && record.kind !== 'retro') continue;
    const brief = record.briefLink === null ? null : resolve(record.briefLink, record.path);
    const name = fold(record.campaign ?? '');
    if (brief !== null) append(linked, brief, record);
    else if (name !== '') append(named, name, record);
  }
  return (brief) => {
    const own = (named.get(fold(brief.campaign ?? '')) ?? []).filter((record) => isOwn(record, brief, resolve));
    const closing = [...(linked.get(brief.path) ?? []), ...own];
    return closing.find(({ kind }) => kind === 'postmortem') ?? closing[0] ?? null;
  };
}

function append(lists: Map<string, NoteRecord[]>, key: string, record: NoteRecord): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [record]);
  else list.push(record);
}
