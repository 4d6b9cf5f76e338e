import type { CoverageReport } from '../../application/coverage';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { startButton } from '../library/brief-card';
import type { NoteCard } from '../library/note-card';

/** The card of a brief, which says when its campaign ended without a postmortem and offers to start one. */
export function withDueHint(card: NoteCard, { postmortems }: CoverageReport, path: string, locale: Locale): NoteCard {
  const due = postmortems.find(({ brief }) => brief.path === path);
  if (due === undefined) return card;
  const { coverage } = locale.words;
  const others = card.buttons.filter(({ action }) => action !== 'postmortem');
  return { ...card, due: fill(coverage.hint, { ago: locale.count(coverage.daysAgo, due.days) }), buttons: [...others, startButton(locale)] };
}

/** The card of a postmortem, which says when its campaign ended if it was left in draft since. */
export function withDraftHint(card: NoteCard, { drafts }: CoverageReport, path: string, locale: Locale): NoteCard {
  const left = drafts.find(({ note }) => note.path === path);
  if (left === undefined) return card;
  const { coverage } = locale.words;
  return { ...card, due: fill(coverage.draftHint, { ago: locale.count(coverage.daysAgo, left.days) }) };
}
