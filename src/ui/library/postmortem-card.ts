import type { NoteRecord } from '../../domain/postmortem/note-record';
import type { ReviewMark } from '../../domain/postmortem/reviewed/read-reviewed';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import type { NoteCard } from './note-card';

/**
 * Says whether somebody has reviewed a postmortem or retrospective, who and when, and offers to record that while it is a draft or in
 * review. null for other notes, and for notes whose vault keeps no such status.
 */
export function postmortemCard({ kind, status }: Pick<NoteRecord, 'kind' | 'status'>, reviewed: ReviewMark, locale: Locale): NoteCard | null {
  if (kind !== 'postmortem' && kind !== 'retro') return null;
  const { card, mark } = locale.words.reviewed;
  const words = card[kind];
  switch (status) {
    case 'draft':
    case 'in-review': return {
      state: 'open', title: card.open, badge: status === 'draft' ? words.draft : words.inReview, text: card.hint,
      buttons: [{ action: 'mark-reviewed', text: mark, isMain: false }],
    };
    case 'reviewed': return { state: 'reviewed', title: card.reviewed, badge: words.reviewed, text: markText(reviewed, locale), buttons: [] };
    default: return null;
  }
}

/** Who has reviewed the note and when, as far as it says. */
function markText({ by, at }: ReviewMark, locale: Locale): string {
  const { card } = locale.words.reviewed;
  const [date, people] = [at === null ? '' : locale.day(at), locale.list(by)];
  if (date === '') return people === '' ? '' : fill(card.by, { people });
  return fill(people === '' ? card.on : card.byOn, { date, people });
}
