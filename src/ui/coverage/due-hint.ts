import type { CoverageReport } from '../../application/coverage';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import type { BriefCard } from '../library/brief-card';

/** The card of a brief, which says when its campaign ended without a postmortem and offers to start one. */
export function withDueHint(card: BriefCard, { postmortems }: CoverageReport, path: string, locale: Locale): BriefCard {
  const due = postmortems.find(({ brief }) => brief.path === path);
  if (due === undefined) return card;
  const { coverage, commands } = locale.words;
  return { ...card, due: fill(coverage.hint, { ago: locale.count(coverage.daysAgo, due.days) }), postmortem: commands.startPostmortem };
}
