import type { BriefReview } from '../../application/brief-gate';
import type { Receipt } from '../../domain/brief/receipt';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';

/** Where a brief stands with its review. */
export interface BriefCard {
  readonly state: 'open' | 'unreviewed' | 'reviewed';
  readonly title: string;
  readonly badge: string;
  readonly text: string;
  readonly button: string;
  /** Says that a postmortem can be started; null before the campaign has begun. */
  readonly postmortem: string | null;
  /** Says that the campaign ended and its postmortem is due. */
  readonly due?: string;
}

/** Statuses that say the campaign has begun, or may. */
const begun: ReadonlySet<string> = new Set(['ready', 'live', 'done']);

/** Says where a brief stands, what concerns it, and what can be done about it. */
export function briefCard(review: BriefReview, locale: Locale): BriefCard {
  const words = locale.words.brief;
  const status = review.brief.status ?? '';
  const names: Readonly<Record<string, string>> = words.status;
  const badge = fill(words.badge, { status: (names[status] ?? status) || words.noStatus });
  const isBegun = begun.has(status);
  const postmortem = isBegun ? locale.words.commands.startPostmortem : null;
  if (review.state.state === 'reviewed' && review.receipt !== null) {
    return { state: 'reviewed', title: words.reviewed, badge, text: receiptText(review.receipt, locale), button: words.reviewAgain, postmortem };
  }
  const title = isBegun ? words.withoutReview : words.notReviewed;
  return { state: isBegun ? 'unreviewed' : 'open', title, badge, text: concernText(review, locale), button: words.review, postmortem };
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
