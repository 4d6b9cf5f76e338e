import type { NoteRecord } from '../postmortem/note-record';
import { append } from './append';
import { campaignName, isOwn } from './own-campaign';
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
    const name = campaignName(record);
    if (brief !== null) append(linked, brief, record);
    else if (name !== '') append(named, name, record);
  }
  return (brief) => {
    const direct = linked.get(brief.path) ?? [];
    const postmortem = direct.find(({ kind }) => kind === 'postmortem');
    if (postmortem !== undefined) return postmortem;
    const own = (named.get(campaignName(brief)) ?? []).filter((record) => isOwn(record, brief, resolve));
    return own.find(({ kind }) => kind === 'postmortem') ?? direct[0] ?? own[0] ?? null;
  };
}
