import type { FacetValue } from '../../shared/facet-value';
import type { MarketVocabulary } from '../../shared/market';
import { readGuardrailLine } from '../guardrail-line';
import { readInlineFields } from '../inline-fields';
import { facetNarrowing, facetOfField, narrowed } from '../narrow-scope';
import type { ScopeNarrowing } from '../narrow-scope';
import type { Scope } from '../scope';
import { lessonLanguage, lessonSentence, lessonWords } from './lesson-sentence';
import { lessonText } from './lesson-text';
import type { Lesson, LessonPlace, LessonStyle } from './lesson';

/** What a lesson is to be gathered as. */
export interface WantedItem {
  readonly kinds: readonly ('guardrail' | 'learning' | 'entry')[];
  readonly scope: Scope;
}

/** The facets that a lesson says itself, with the names of their fields on a line. */
const fieldNames = { campaignTypes: 'campaign-type', markets: 'market' } as const satisfies Partial<Record<keyof Scope, string>>;
const facetNames = ['markets', 'campaignTypes'] as const;

/** What somebody typed for a facet, without the signs that would end a field. */
function typed(written: string): string {
  return written.replace(/[[\](){}（）\n\r]+/g, ' ').replace(/\s+/g, ' ').trim();
}

/**
 * Where a lesson applies: its note's scope with its own campaign types and markets. What its text says of them counts where nothing was
 * typed for them.
 */
export function lessonScope(lesson: Lesson, { scope }: Pick<LessonPlace, 'scope'>, { markets }: Pick<LessonStyle, 'markets'>): Scope {
  const said = lesson.kind === 'insight' ? fieldsOf(lesson.text, markets) : readGuardrailLine(lessonText(lesson.text), { scope, markets }).narrowing;
  const own = facetNames.map((facet) => {
    const written = facetNarrowing(facet, typed(lesson[facet]), markets);
    return written[facet]?.length === 0 && said[facet] !== undefined ? { [facet]: said[facet] } : written;
  });
  return narrowed(scope, own.reduce<ScopeNarrowing>((all, each) => ({ ...all, ...each }), {}));
}

function fieldsOf(text: string, markets: MarketVocabulary): ScopeNarrowing {
  return [...readInlineFields(lessonText(text)).fields].reduce<ScopeNarrowing>((all, [name, value]) => {
    const facet = facetOfField(name);
    return facet === null ? all : { ...all, ...facetNarrowing(facet, value, markets) };
  }, {});
}

/** Whether two scopes apply to the same campaign types and markets. */
export function sameLessonScope(first: Scope, second: Scope): boolean {
  return facetNames.every((facet) => keysOf(first[facet]) === keysOf(second[facet]));
}

/**
 * The ways to write a lesson, the one that reads best first. Each says where it applies as far as its note does not: as an aside
 * (`… (DE, webinar)`), as fields (`… [market:: DE]`), with fields in front; as a callout at last, which is nothing but the lesson.
 */
export function lessonForms(lesson: Lesson, place: LessonPlace, style: LessonStyle): readonly (readonly string[])[] {
  const text = lessonText(lesson.text);
  const language = lessonLanguage(text, place.language, style);
  const sentence = lessonSentence(text, lesson.kind, language, style);
  const scope = lessonScope(lesson, place, style);
  const own = facetNames.filter((facet) => keysOf(scope[facet]) !== keysOf(place.scope[facet]));
  const source = lesson.campaign === '' ? '' : `[campaign:: ${lesson.campaign}]`;
  const [fields, all] = [own, facetNames].map((facets) => joined(...facets.map((facet) => fieldOf(facet, scope)), source));
  const isRule = lesson.kind !== 'insight';
  const aside = own.flatMap((facet) => scope[facet].map(({ label }) => label)).join(', ');
  const labelled = isRule ? sentence : `${lessonWords(language, style).insight}: ${sentence}`;
  const lines = [joined(sentence, source), joined(sentence, fields), joined(fields, sentence), joined(labelled, fields), joined(fields, labelled), joined(all, labelled), joined(all, `${labelled}.`)];
  const callouts = [joined(sentence, fields), joined(all, labelled), joined(all, `${labelled}.`)];
  return [
    ...plainFirst(lines, isRule && aside !== '' ? joined(withAside(sentence, aside), source) : null).map((line) => [`- ${line}`]),
    ...callouts.map((line) => [`> [!${isRule ? 'guardrail' : 'library'}] ${line}`]),
  ];
}

function fieldOf(facet: (typeof facetNames)[number], scope: Scope): string {
  return `[${fieldNames[facet]}:: ${scope[facet].map(({ label }) => label).join(', ') || 'any'}]`;
}

function plainFirst([plain = '', ...others]: readonly string[], aside: string | null): string[] {
  return [plain, ...(aside === null ? [] : [aside]), ...others];
}

// The aside stands before the full stop, which reading puts back behind the sentence.
function withAside(sentence: string, aside: string): string {
  const end = /[.!]$/.exec(sentence)?.[0] ?? '';
  return `${sentence.slice(0, sentence.length - end.length)} (${aside})${end}`;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

function keysOf(values: readonly FacetValue[]): string {
  return values.map(({ key }) => key).sort().join('\n');
}
