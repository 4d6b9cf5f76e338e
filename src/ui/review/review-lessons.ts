import type { BriefReview } from '../../application/brief-gate';
import type { ScopedGuardrail } from '../../domain/brief/guardrails-in-scope';
import type { Related } from '../../domain/brief/rank-related';
import type { LessonChange } from '../../domain/brief/review-difference';
import { selectLessons } from '../../domain/brief/select-lessons';
import type { SelectedLesson } from '../../domain/brief/select-lessons';
import type { TripwireEvidence } from '../../domain/brief/tripwires';
import type { Guardrail } from '../../domain/postmortem/item';
import { assertNever } from '../../domain/shared/assert-never';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { insightOf } from '../library/insight';
import { itemIcon } from '../library/item-icon';
import { noteMeta, outcomeDot } from '../library/item-row';
import { plainText } from '../text/plain-text';
import { reasonWords } from '../text/reason-words';
import { tripwirePlace, tripwireQuote } from '../text/tripwire-words';
import type { Lesson } from './lesson';

/** Begins the keys of rules that are retired: what was decided on them before no longer stands. */
export const retiredKey = 'retired\n';

/** The lessons of a review: those it asks for, and others that can be shown and decided on too. */
export interface ReviewLessons {
  readonly lessons: readonly Lesson[];
  readonly more: readonly Lesson[];
}

/** Words what there is to decide on. */
export function reviewLessons(review: BriefReview, locale: Locale): ReviewLessons {
  const { first, more } = selectLessons(review);
  const changed = review.changes.flatMap((change) => changedLesson(change, review, locale));
  const keys = new Set(changed.map(({ key }) => key));
  const unchanged = (lessons: readonly SelectedLesson[]): Lesson[] => lessons.map((lesson) => lessonOf(lesson, locale)).filter(({ key }) => !keys.has(key));
  return { lessons: [...changed, ...unchanged(first)], more: unchanged(more) };
}

/** A rule that is not what it was when it was decided on; new campaigns and rules that are tripped are among the lessons anyway. */
function changedLesson(change: LessonChange, { guardrails }: BriefReview, locale: Locale): Lesson[] {
  switch (change.type) {
    case 'new-campaign':
    case 'rule-tripped': return [];
    case 'rule-changed': {
      const scoped = guardrails.find(({ guardrail }) => guardrail === change.rule);
      if (scoped === undefined) return [];
      const lesson = guardrailLesson(scoped, null, locale);
      const before = fill(locale.words.gate.quote, { text: change.decision.target.text ?? '' });
      return [{ ...lesson, meta: [...lesson.meta, locale.words.gate.ruleChanged], quote: before }];
    }
    case 'rule-retired': return [retiredLesson(change, locale)];
    default: return assertNever(change);
  }
}

function retiredLesson({ path, decision: { target } }: Extract<LessonChange, { type: 'rule-retired' }>, locale: Locale): Lesson {
  const text = target.text ?? '';
  return {
    key: `${retiredKey}${path}\n${text}`, path, line: 0, title: target.title, rule: text,
    heading: fill(locale.words.review.guardrail, { text: plainText(text).text.replace(/\.$/, '') }),
    icon: { name: 'triangle-alert', label: locale.words.gate.ruleRetired, tone: 'warn' },
    outcome: null, meta: [target.title, locale.words.gate.ruleRetired], text: null, quote: null, rules: [], reasons: [],
  };
}

function lessonOf(lesson: SelectedLesson, locale: Locale): Lesson {
  return lesson.type === 'campaign' ? campaignLesson(lesson.related, locale) : guardrailLesson(lesson.scoped, lesson.evidence, locale);
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
    quote: null,
    rules: rules.slice(0, 3).map((rule) => ({ icon: itemIcon(rule, locale.words), text: plainText(rule.text).text, line: rule.source.line })),
    reasons: reasons.map((reason) => reasonWords(reason, locale)),
  };
}

function guardrailLesson({ guardrail, record, reasons }: ScopedGuardrail, evidence: TripwireEvidence | null, locale: Locale): Lesson {
  const text = plainText(guardrail.text).text;
  return {
    key: `${record.path}\n${guardrail.text}`,
    path: record.path,
    line: guardrail.source.line,
    title: record.campaign ?? record.title,
    heading: fill(locale.words.review.guardrail, { text: text.replace(/\.$/, '') }),
    rule: guardrail.text,
    icon: evidence === null ? itemIcon(guardrail, locale.words) : { name: 'triangle-alert', label: locale.words.gate.tripped, tone: 'warn' },
    outcome: null,
    meta: evidence === null ? noteMeta(record, locale) : [...noteMeta(record, locale), tripwirePlace(evidence, locale)],
    text: guardrail.reason,
    quote: evidence && tripwireQuote(evidence, locale),
    rules: [],
    reasons: reasons.map((reason) => reasonWords(reason, locale)),
  };
}
