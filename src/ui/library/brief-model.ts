import type { BriefReview } from '../../application/brief-gate';
import type { ScopedGuardrail } from '../../domain/brief/guardrails-in-scope';
import type { Reason } from '../../domain/brief/reason';
import type { Related } from '../../domain/brief/rank-related';
import type { Tripwire } from '../../domain/brief/tripwires';
import type { Locale } from '../../locales/locale';
import { highlightedText } from '../text/highlighted-text';
import { reasonWords } from '../text/reason-words';
import { tripwirePlace, tripwireQuote } from '../text/tripwire-words';
import { briefCard } from './brief-card';
import type { BriefCard } from './brief-card';
import { withHeading } from './grouped-rows';
import { insightOf } from './insight';
import { itemRow, noteMeta, outcomeDot } from './item-row';
import type { RowContext } from './item-row';
import type { Chip, ItemRow, Row } from './row';

/** The card of a brief and, below it, the guardrails and past campaigns that concern it. */
export function briefContent(review: BriefReview, context: RowContext): { card: BriefCard; rows: Row[] } {
  const words = context.locale.words.brief;
  const tripped = review.standingTripwires.map((tripwire) => trippedRow(tripwire, context));
  const tripping = new Set(review.standingTripwires.map(({ scoped }) => scoped));
  const rules = review.guardrails.filter((scoped) => !tripping.has(scoped)).map((scoped) => scopedRow(scoped, context));
  const related = review.related.map((each) => relatedRow(each, context));
  const nearest = review.nearest === null ? [] : [relatedRow(review.nearest, context)];
  return {
    card: briefCard(review, context.locale),
    rows: [
      ...group('tripped', context.locale.words.gate.tripped, tripped),
      ...group('related', words.related, related),
      ...group('nearest', words.nearest, nearest),
      ...group('scoped', words.guardrails, rules),
    ],
  };
}

const group = (key: string, label: string, rows: readonly ItemRow[]): Row[] => (rows.length === 0 ? [] : withHeading({ key, label, rows }));

/** A row says the most telling reasons; the review says all. */
const mostReasons = 4;

/** Reasons that say less than the others, so that they go first where room is short. */
const lesserReasons: ReadonlySet<Reason['type']> = new Set(['same-goal', 'same-channel', 'same-audience']);

function reasonChips(reasons: readonly Reason[], locale: Locale): Chip[] {
  const telling = [...reasons.filter(({ type }) => !lesserReasons.has(type)), ...reasons.filter(({ type }) => lesserReasons.has(type))];
  return telling.slice(0, mostReasons).map((reason) => ({ text: reasonWords(reason, locale), tone: 'plain' }));
}

function relatedRow(related: Related, context: RowContext): ItemRow {
  const { record, reasons, draft } = related;
  const { locale } = context;
  const insight = insightOf(record);
  const draftChip: Chip[] = draft ? [{ text: locale.words.brief.status.draft, tone: 'warn' }] : [];
  return {
    type: 'item',
    key: `related:${record.path}`,
    path: record.path,
    line: insight.line,
    icon: { name: 'lightbulb', label: locale.words.kinds.entry, tone: 'plain' },
    title: [{ text: record.campaign ?? record.title, marked: false }],
    text: insight.text === null ? [] : highlightedText(insight.text, []),
    remedy: null,
    outcome: outcomeDot(record, locale, true),
    meta: noteMeta(record, locale).slice(1),
    chips: [...draftChip, ...reasonChips(reasons, locale)],
  };
}

function scopedRow({ guardrail, record, reasons }: ScopedGuardrail, context: RowContext): ItemRow {
  const row = itemRow(guardrail, record, [], context);
  const why = reasonChips(reasons.filter(({ type }) => type !== 'evidence'), context.locale);
  return { ...row, key: `scoped:${row.key}`, chips: [...row.chips, ...why] };
}

function trippedRow({ scoped: { guardrail, record }, evidence }: Tripwire, context: RowContext): ItemRow {
  const row = itemRow(guardrail, record, [], context);
  const { locale } = context;
  const where = evidence.type === 'sentence' ? ` · ${tripwirePlace(evidence, locale)}` : '';
  return { ...row, key: `tripped:${row.key}`, quote: `${tripwireQuote(evidence, locale)}${where}`, chips: [] };
}
