import { facetValuesOf } from '../../domain/library/facet';
import type { FacetName } from '../../domain/library/facet';
import type { DateSpan } from '../../domain/shared/calendar-date';
import type { Item } from '../../domain/postmortem/item';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { evidence } from '../library/item-chips';
import { itemIcon } from '../library/item-icon';
import type { ListContext } from '../library/list-model';
import type { ItemRow, RowIcon } from '../library/row';
import { readingWords } from '../query/hit-reason-words';
import { plainText } from '../text/plain-text';
import type { TextPart } from '../text/highlighted-text';
import { hitRow } from './hit-row';
import type { ShownHit } from './shown-hit';

/** One thing known about a hit. */
export interface PreviewFact {
  readonly name: string;
  readonly value: string;
}

/** Other lessons of the same note. */
export interface PreviewSection {
  readonly heading: string;
  readonly lessons: readonly { readonly icon: RowIcon; readonly text: string }[];
}

/** A hit with everything that is known about it. */
export interface HitPreview {
  readonly icon: RowIcon;
  readonly kind: string;
  readonly title: readonly TextPart[] | null;
  readonly text: readonly TextPart[];
  readonly outcome: ItemRow['outcome'];
  readonly facts: readonly PreviewFact[];
  readonly why: string;
  readonly reading: string | null;
  readonly sections: readonly PreviewSection[];
  readonly place: string;
}

const mostRules = 5;

/** What is shown beside the results about the chosen one; all of it is known, no note is read for it. */
export function hitPreview(hit: ShownHit, context: ListContext): HitPreview {
  const { locale } = context;
  const row = hitRow(hit, context);
  const line = fill(locale.words.item.line, { line: hit.line + 1 });
  return {
    icon: row.icon,
    kind: locale.words.kinds[hit.item?.kind ?? hit.note.kind ?? 'note'],
    title: row.title,
    text: row.text,
    outcome: row.outcome,
    facts: [...itemFacts(hit.item, locale), ...noteFacts(hit, context)],
    why: row.why,
    reading: readingWords(hit.reading, locale),
    sections: [entrySection(hit, locale), ruleSection(hit, locale)].filter((section) => section.lessons.length > 0),
    place: `${hit.path} · ${line}`,
  };
}

type Written = readonly [name: string, value: string | null];

const factsOf = (written: readonly Written[]): PreviewFact[] => written.flatMap(([name, value]) => (value === null || value === '' ? [] : [{ name, value: plainText(value).text }]));

const dateOf = (span: DateSpan | null, locale: Locale): string | null => (span === null ? null : locale.date(span));

/** What an item says of itself beyond its sentence. */
function itemFacts(item: Item | null, locale: Locale): PreviewFact[] {
  const { preview, item: words } = locale.words;
  switch (item?.kind) {
    case 'guardrail': return factsOf([
      [preview.reason, item.reason],
      [preview.state, item.status === 'active' ? null : words[item.status]],
      [preview.reviewBy, dateOf(item.reviewBy, locale)],
      [preview.evidence, evidence(item.campaignCount, locale)[0]?.text ?? null],
    ]);
    case 'entry': return factsOf([
      [preview.creator, item.creatorProfile],
      [preview.content, item.contentType],
      [preview.evidence, evidence(item.campaignCount, locale)[0]?.text ?? null],
    ]);
    case 'action': return factsOf([
      [preview.state, item.status === 'open' ? null : words[item.status]],
      [preview.cause, item.rootCause],
      [preview.owner, item.owner],
      [preview.due, dateOf(item.due, locale) ?? item.dueWritten],
      [preview.criterion, item.successCriterion],
    ]);
    case 'kpi': return factsOf([[preview.planned, item.plannedWritten], [preview.actual, item.actualWritten], [preview.cause, item.why]]);
    case 'assumption': return factsOf([[preview.result, preview.results[item.result]]]);
    case 'root-cause': return factsOf([[preview.impact, item.impact]]);
    case 'risk': return factsOf([[preview.impact, item.impact]]);
    default: return [];
  }
}

/** The campaign a hit comes from and where it applies. */
function noteFacts(hit: ShownHit, { locale, label }: ListContext): PreviewFact[] {
  const { note, item } = hit;
  const { preview } = locale.words;
  const subject = item === null ? note : { item, note };
  const values = (facet: FacetName): string => facetValuesOf(subject, facet).map((value) => label(facet, value)).join(', ');
  const scope = [values('campaignType'), values('market')].filter((text) => text !== '').join(' · ');
  return factsOf([
    [preview.campaign, note.campaign ?? note.title],
    [preview.outcome, note.outcome === null ? null : locale.words.outcome[note.outcome]],
    [preview.date, dateOf(note.end ?? note.start, locale)],
    [preview.appliesTo, scope === '' && item !== null ? preview.everywhere : scope],
    [preview.channel, values('channel')],
    [preview.goal, values('goal')],
    [preview.audience, (item?.scope ?? note.scope).audiences.map(({ label: name }) => name).join(', ')],
  ]);
}

function entrySection({ note, item }: ShownHit, locale: Locale): PreviewSection {
  const entries = note.items.filter((other) => other.kind === 'entry' && other !== item).slice(0, 1);
  return { heading: locale.words.preview.entry, lessons: entries.map((entry) => lessonOf(entry, locale)) };
}

function ruleSection({ note, item }: ShownHit, locale: Locale): PreviewSection {
  const rules = note.items.filter((other) => other.kind === 'guardrail' && other.status === 'active' && other !== item);
  const shown = rules.slice(0, mostRules).map((rule) => lessonOf(rule, locale));
  return { heading: locale.words.preview.guardrails, lessons: shown };
}

const lessonOf = (item: Item, locale: Locale): PreviewSection['lessons'][number] => ({ icon: itemIcon(item, locale.words), text: plainText(item.text).text });
