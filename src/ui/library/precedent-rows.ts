import type { ScopedGuardrail } from '../../domain/brief/guardrails-in-scope';
import type { Reason } from '../../domain/brief/reason';
import type { Related } from '../../domain/brief/rank-related';
import type { Locale } from '../../locales/locale';
import { highlightedText } from '../text/highlighted-text';
import { reasonWords } from '../text/reason-words';
import { insightOf } from './insight';
import { itemRow, noteMeta, outcomeDot } from './item-row';
import type { RowContext } from './item-row';
import type { Chip, ItemRow } from './row';

/** A row says the most telling reasons; the review says all. */
const mostReasons = 4;

/** Reasons that say less than the others, so that they go first where room is short. */
const lesserReasons: ReadonlySet<Reason['type']> = new Set(['same-goal', 'same-channel', 'same-audience']);

function reasonChips(reasons: readonly Reason[], locale: Locale): Chip[] {
  const telling = [...reasons.filter(({ type }) => !lesserReasons.has(type)), ...reasons.filter(({ type }) => lesserReasons.has(type))];
  return telling.slice(0, mostReasons).map((reason) => ({ text: reasonWords(reason, locale), tone: 'plain' }));
}

/** A past campaign with its insight and why it is like the note. */
export function relatedRow(related: Related, context: RowContext): ItemRow {
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

/** A rule with the reasons why it applies. */
export function scopedRow({ guardrail, record, reasons }: ScopedGuardrail, context: RowContext): ItemRow {
  const row = itemRow(guardrail, record, [], context);
  const why = reasonChips(reasons.filter(({ type }) => type !== 'evidence'), context.locale);
  return { ...row, key: `scoped:${row.key}`, chips: [...row.chips, ...why] };
}
