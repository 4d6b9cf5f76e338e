import type { NoteRecord } from '../../domain/postmortem/note-record';

/** Where a past campaign's insight stands: its library entry, else the top of its note. */
export function insightOf(record: NoteRecord): { readonly text: string | null; readonly line: number } {
  const entry = record.items.find((item) => item.kind === 'entry');
  if (entry !== undefined) return { text: entry.text, line: entry.source.line };
  const learning = record.items.find((item) => item.kind === 'learning');
  if (learning !== undefined) return { text: learning.text, line: learning.source.line };
  const summary = record.digest.find(({ role }) => role === 'summary') ?? record.digest[0];
  return summary === undefined ? { text: null, line: 0 } : { text: summary.text, line: summary.line };
}
