import type { BriefReview } from '../../application/brief-gate';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';

/** The one line at the top of a brief: where its review stands, and the button that takes it further. */
export interface Banner {
  readonly tone: 'good' | 'warn' | 'plain';
  readonly text: string;
  /** null where only the user's own hand helps. */
  readonly button: string | null;
  /** What the button does: open the review, or keep the decisions of both sides of a merge. */
  readonly action: 'review' | 'settle';
}

/** Says where a brief stands with its review. */
export function bannerOf(review: BriefReview, locale: Locale): Banner {
  const words = locale.words.gate.banner;
  const { state } = review;
  if (review.conflict === 'review') return { tone: 'warn', text: words.conflict, button: words.settle, action: 'settle' };
  if (review.conflict === 'properties') return { tone: 'warn', text: words.conflictLeft, button: null, action: 'settle' };
  const banner = (tone: Banner['tone'], text: string, button: string): Banner => ({ tone, text, button, action: 'review' });
  const what = review.related.length === 0 ? words.noPrecedent : locale.count(words.related, review.related.length);
  switch (state.state) {
    case 'unreviewed': return banner('plain', fill(words.unreviewed, { what }), words.review);
    case 'started': return banner('plain', locale.count(words.started, state.decided), words.resume);
    case 'ready-without-review': return banner('warn', fill(words.withoutReview, { status: statusName(state.status, locale), what }), words.catchUp);
    case 'reviewed':
      if (review.changes.length > 0) return banner('warn', locale.count(words.older, review.changes.length), words.decide);
      return banner('good', reviewedText(state, locale), words.see);
  }
}

function reviewedText({ at, decided, overrides }: Extract<BriefReview['state'], { state: 'reviewed' }>, locale: Locale): string {
  const words = locale.words.gate.banner;
  const date = at === null ? '' : locale.day(at);
  if (decided === 0) return fill(words.reviewedNoPrecedent, { date });
  const lessons = locale.count(words.lessons, decided);
  if (overrides === 0) return fill(words.reviewed, { date, lessons });
  return fill(words.reviewedOverrides, { date, lessons, overrides: locale.count(words.overrides, overrides) });
}

function statusName(status: string, { words }: Locale): string {
  const names: Readonly<Record<string, string>> = words.brief.status;
  return names[status] ?? status;
}
