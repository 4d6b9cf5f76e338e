import type { BriefReview } from '../../application/brief-gate';
import type { Receipt } from '../../domain/brief/receipt';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import type { CardButton, NoteCard } from './note-card';

/** Statuses that say the campaign has begun, or may. */
const begun: ReadonlySet<string> = new Set(['ready', 'live', 'done']);

/** Says where a brief stands, what concerns it, and what can be done about it. */
export function briefCard(review: BriefReview, locale: Locale): NoteCard {
  const words = locale.words.brief;
  const status = review.brief.status ?? '';
  const names: Readonly<Record<string, string>> = words.status;
  const badge = fill(words.badge, { status: (names[status] ?? status) || words.noStatus });
  const isBegun = begun.has(status);
  const start = isBegun ? [startButton(locale)] : [];
  if (review.state.state === 'reviewed' && review.receipt !== null && review.changes.length > 0) {
    const { older, decide } = locale.words.gate.banner;
    const first: CardButton = { action: 'review', text: decide, isMain: true };
    return { state: 'unreviewed', title: words.reviewed, badge, text: locale.count(older, review.changes.length), buttons: [first, ...start] };
  }
  if (review.state.state === 'reviewed' && review.receipt !== null) {
    const again: CardButton = { action: 'review', text: words.reviewAgain, isMain: false };
    return { state: 'reviewed', title: words.reviewed, badge, text: receiptText(review.receipt, locale), buttons: [again, ...start] };
  }
  const title = isBegun ? words.withoutReview : words.notReviewed;
  const first: CardButton = { action: 'review', text: words.review, isMain: true };
  return { state: isBegun ? 'unreviewed' : 'open', title, badge, text: concernText(review, locale), buttons: [first, ...start] };
}

/** The button that starts the postmortem of a brief. */
export function startButton(locale: Locale): CardButton {
  return { action: 'postmortem', text: locale.words.commands.startPostmortem, isMain: false };
}

/** What concerns the brief, in one sentence, and how long looking at it takes. */
function concernText({ related, guardrails }: BriefReview, locale: Locale): string {
  const words = locale.words.brief;
  const campaigns = locale.count(words.pastCampaigns, related.length);
  const rules = locale.count(words.pastGuardrails, guardrails.length);
  if (related.length + guardrails.length === 0) return words.noPrecedent;
  // A lesson takes some twenty seconds to read and decide on; a review shows seven of them at most.
  const minutes = Math.max(1, Math.ceil(Math.min(related.length + guardrails.length, 7) / 3));
  const what = related.length === 0 ? rules : campaigns;
  const both = related.length > 0 && guardrails.length > 0;
  const sentence = both ? fill(words.concern, { campaigns, guardrails: rules }) : fill(words.concernOne, { what });
  return `${sentence} ${locale.count(words.minutes, minutes)}`;
}

/** When and by whom the brief was reviewed last, and how much was overridden. */
function receiptText({ decisions, noPrecedent }: Receipt, locale: Locale): string {
  const words = locale.words.brief;
  const signed = [...decisions, ...(noPrecedent === null ? [] : [noPrecedent])];
  const last = signed.reduce((latest, each) => (each.at > latest.at ? each : latest), { by: '', at: '' });
  if (last.at === '') return words.reviewed;
  const date = locale.day(last.at);
  const when = last.by === '' ? fill(words.reviewedOn, { date }) : fill(words.reviewedBy, { date, person: last.by });
  const overrides = decisions.filter(({ decision }) => decision === 'override').length;
  return overrides === 0 ? when : `${when} ${locale.count(words.overrides, overrides)}`;
}
