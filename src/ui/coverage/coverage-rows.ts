import type { CoverageReport } from '../../application/coverage';
import type { DraftLeft } from '../../domain/library/drafts-left';
import type { DuePostmortem } from '../../domain/library/due-postmortems';
import { daysSincePeriod } from '../../domain/library/due-retros';
import type { DueRetro } from '../../domain/library/due-retros';
import type { RulePastReview } from '../../domain/library/rules-past-review';
import { referenceTo } from '../../domain/postmortem/edit/item-reference';
import type { NoteRecord } from '../../domain/postmortem/note-record';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { withHeading } from '../library/grouped-rows';
import { itemRow, noteMeta } from '../library/item-row';
import type { Chip, ItemRow, Row } from '../library/row';
import { periodName } from './period-name';

/** Everything that is due, group by group, each row with the button that does something about it. */
export function coverageRows(report: CoverageReport, locale: Locale): Row[] {
  const { groups } = locale.words.coverage;
  const group = (key: keyof typeof groups, rows: readonly ItemRow[]): Row[] =>
    rows.length === 0 ? [] : withHeading({ key: `coverage:${key}`, label: groups[key], rows });
  return [
    ...group('postmortems', report.postmortems.map((due) => postmortemRow(due, locale))),
    ...group('retros', report.retros.map((due) => retroRow(due, report.today, locale))),
    ...group('unreviewed', report.unreviewed.map((brief) => unreviewedRow(brief, report.today, locale))),
    ...group('rules', report.rules.map((rule) => ruleRow(rule, report.today, locale))),
    ...group('drafts', report.drafts.map((draft) => draftRow(draft, locale))),
  ];
}

type Told = Pick<ItemRow, 'key' | 'icon' | 'meta'> & Partial<ItemRow>;

/** A row about a whole note: its campaign, and what is known about it. */
function noteRow({ path, campaign, title }: Pick<NoteRecord, 'path' | 'campaign' | 'title'>, told: Told): ItemRow {
  return { type: 'item', path, line: 0, title: null, text: [{ text: campaign ?? title, marked: false }], remedy: null, outcome: null, chips: [], ...told };
}

function postmortemRow({ brief, ended, days, standing }: DuePostmortem, locale: Locale): ItemRow {
  const { coverage, commands } = locale.words;
  const chips: Chip[] = standing === 'draft' ? [{ text: coverage.stillDraft, tone: 'plain' }] : [];
  return noteRow(brief, {
    key: `due:${brief.path}`, icon: { name: 'flag', label: coverage.icons.campaign, tone: standing === 'due' ? 'warn' : 'plain' },
    meta: [fill(coverage.ended, { date: locale.day(ended) }), locale.count(coverage.daysAgo, days)], chips,
    fix: commands.startPostmortem, action: { type: 'start-postmortem', path: brief.path },
  });
}

function retroRow(due: DueRetro, today: string, locale: Locale): ItemRow {
  const { coverage } = locale.words;
  const { last } = due;
  const days = daysSincePeriod(due, today);
  const retro = due.reason === 'period' ? due.period : { cadence: null, from: due.from, to: today };
  return noteRow({ path: last?.path ?? '', campaign: retroText(due, locale), title: '' }, {
    key: `retro:${retro.cadence ?? 'volume'}`, icon: { name: 'history', label: coverage.icons.retro, tone: 'warn' },
    meta: [
      ...(days > 0 ? [fill(coverage.periodEnded, { date: locale.count(coverage.daysAgo, days) })] : []),
      ...(last === null ? [] : [fill(coverage.retro.last, { title: last.title })]),
    ],
    fix: coverage.actions.startRetro, action: { type: 'start-retro', retro },
  });
}

function retroText(due: DueRetro, locale: Locale): string {
  const { retro } = locale.words.coverage;
  if (due.reason === 'period') return fill(retro[due.period.cadence], { period: periodName(due.period, locale) });
  return locale.count(due.last === null ? retro.volumeFirst : retro.volume, due.campaigns);
}

function unreviewedRow(brief: NoteRecord, today: string, locale: Locale): ItemRow {
  const { coverage, brief: words } = locale.words;
  const names: Readonly<Record<string, string>> = words.status;
  const status = brief.status ?? '';
  const { end } = brief;
  const date = end === null ? [] : [fill(end.to < today ? coverage.ended : coverage.ends, { date: locale.day(end.to) })];
  return noteRow(brief, {
    key: `unreviewed:${brief.path}`, icon: { name: 'file-question', label: coverage.icons.brief, tone: end === null || end.to >= today ? 'warn' : 'plain' },
    // "done, ended in May" would say it twice
    meta: [...(status === 'done' && end !== null ? [] : [names[status] ?? status]), ...date], fix: coverage.actions.review, action: { type: 'review', path: brief.path },
  });
}

function ruleRow({ item, note, reviewBy }: RulePastReview, today: string, locale: Locale): ItemRow {
  const row = itemRow(item, note, [], { locale, today });
  const was = fill(locale.words.coverage.reviewWasDue, { date: locale.date(reviewBy) });
  return {
    ...row, key: `past-review:${row.key}`, outcome: null, meta: [noteMeta(note, locale)[0] ?? note.title, was], chips: [],
    fix: locale.words.coverage.actions.keep, action: { type: 'keep-rule', item: referenceTo(item) },
  };
}

function draftRow({ note, days }: DraftLeft, locale: Locale): ItemRow {
  const { coverage } = locale.words;
  return noteRow(note, {
    key: `draft:${note.path}`, icon: { name: 'file-pen', label: coverage.icons.draft, tone: 'plain' },
    meta: [fill(coverage.campaignEnded, { date: locale.count(coverage.daysAgo, days) })],
  });
}
