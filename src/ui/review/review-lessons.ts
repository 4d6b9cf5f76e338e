import type { BriefReview } from '../../application/brief-gate';
import type { ScopedGuardrail } from '../../domain/brief/guardrails-in-scope';
import type { Related } from '../../domain/brief/rank-related';
import type { Guardrail } from '../../domain/postmortem/item';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { insightOf } from '../library/insight';
import { itemIcon } from '../library/item-icon';
import { noteMeta, outcomeDot } from '../library/item-row';
import { plainText } from '../text/plain-text';
import { reasonWords } from '../text/reason-words';
import type { Lesson } from './lesson';

/** More than this nobody reads on a deadline; the others are in the sidebar. */
const mostLessons = 7;

/** How many of them guardrails can take away from campaigns. */
const guardrailShare = 3;

/** The lessons of a review, the most telling first, and how many were left out. */
export interface ReviewLessons {
  readonly lessons: readonly Lesson[];
  readonly leftOut: number;
}

/** Chooses what to decide on: past campaigns with their own rules, then rules from elsewhere. */
export function reviewLessons(review: BriefReview, locale: Locale): ReviewLessons {
  const elsewhere = rulesFromElsewhere(review);
  const guardrails = Math.min(elsewhere.length, Math.max(guardrailShare, mostLessons - review.related.length));
  const campaigns = Math.min(review.related.length, mostLessons - guardrails);
  const lessons = [
    ...review.related.slice(0, campaigns).map((related) => campaignLesson(related, locale)),
    ...elsewhere.slice(0, guardrails).map((scoped) => guardrailLesson(scoped, locale)),
  ];
  return { lessons, leftOut: review.related.length + elsewhere.length - lessons.length };
}

/** Rules that no related campaign brings along anyway, each wording once. */
function rulesFromElsewhere({ related, guardrails }: BriefReview): ScopedGuardrail[] {
  const shown = new Set(related.map(({ record }) => record.path));
  return guardrails.filter(({ record }) => !shown.has(record.path));
}

/** A past campaign as a lesson; also the nearest one, where nothing is related. */
export function campaignLesson({ record, reasons, draft }: Related, locale: Locale): Lesson {
  const insight = insightOf(record);
  const outcome = record.outcome === null ? [] : [locale.words.outcome[record.outcome]];
  const rules = record.items.filter((item): item is Guardrail => item.kind === 'guardrail' && item.status === 'active');
  return {
    key: record.path,
    path: record.path,
    line: insight.line,
    title: record.campaign ?? record.title,
    heading: record.campaign ?? record.title,
    rule: null,
    icon: null,
    outcome: outcomeDot(record, locale, false),
    meta: [...outcome, ...noteMeta(record, locale).slice(1), ...(draft ? [locale.words.brief.status.draft] : [])],
    text: insight.text === null ? locale.words.review.noEntry : plainText(insight.text).text,
    rules: rules.slice(0, 3).map((rule) => ({ icon: itemIcon(rule, locale.words), text: plainText(rule.text).text })),
    reasons: reasons.map((reason) => reasonWords(reason, locale)),
  };
}

function guardrailLesson({ guardrail, record, reasons }: ScopedGuardrail, locale: Locale): Lesson {
  const text = plainText(guardrail.text).text;
  return {
    key: `${record.path}\n${guardrail.text}`,
    path: record.path,
    line: guardrail.source.line,
    title: record.campaign ?? record.title,
    heading: fill(locale.words.review.guardrail, { text: text.replace(/\.$/, '') }),
    rule: guardrail.text,
    icon: itemIcon(guardrail, locale.words),
    outcome: null,
    meta: noteMeta(record, locale),
    text: guardrail.reason,
    rules: [],
    reasons: reasons.map((reason) => reasonWords(reason, locale)),
  };
}
