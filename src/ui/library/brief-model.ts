import type { BriefReview } from '../../application/brief-gate';
import type { NoteWords } from '../../domain/brief/shared-words';
import type { Tripwire } from '../../domain/brief/tripwires';
import { tripwirePlace, tripwireQuote } from '../text/tripwire-words';
import { briefCard } from './brief-card';
import { withHeading } from './grouped-rows';
import { itemRow } from './item-row';
import type { RowContext } from './item-row';
import type { NoteCard } from './note-card';
import { relatedRow } from './precedent-rows';
import type { ItemRow, Row } from './row';
import { concernedRow } from './surrounding-rows';

/** The card of a brief and, below it, the guardrails and past campaigns that concern it; `words` are those of the brief, once it was read. */
export function briefContent(review: BriefReview, words: NoteWords | null, context: RowContext): { card: NoteCard; rows: Row[] } {
  const { brief } = context.locale.words;
  const tripped = review.standingTripwires.map((tripwire) => trippedRow(tripwire, context));
  const tripping = new Set(review.standingTripwires.map(({ scoped }) => scoped));
  const rules = review.guardrails.filter((scoped) => !tripping.has(scoped)).map((scoped) => concernedRow(scoped, words, context));
  const related = review.related.map((each) => relatedRow(each, context));
  const nearest = review.nearest === null ? [] : [relatedRow(review.nearest, context)];
  return {
    card: briefCard(review, context.locale),
    rows: [
      ...group('tripped', context.locale.words.gate.tripped, tripped),
      ...group('related', brief.related, related),
      ...group('nearest', brief.nearest, nearest),
      ...group('scoped', brief.guardrails, rules),
    ],
  };
}

const group = (key: string, label: string, rows: readonly ItemRow[]): Row[] => (rows.length === 0 ? [] : withHeading({ key, label, rows }));

function trippedRow({ scoped: { guardrail, record }, evidence }: Tripwire, context: RowContext): ItemRow {
  const row = itemRow(guardrail, record, [], context);
  const { locale } = context;
  const where = evidence.type === 'sentence' ? ` · ${tripwirePlace(evidence, locale)}` : '';
  return { ...row, key: `tripped:${row.key}`, quote: `${tripwireQuote(evidence, locale)}${where}`, chips: [] };
}
