import type { HitReason } from '../../domain/search/hit-reason';
import type { QueryReading } from '../../domain/search/query-reading';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';

/** How a word of the query was taken where a hit does not have it as typed; null where it has. */
export function readingWords(reading: QueryReading | null, locale: Locale): string | null {
  return reading === null ? null : fill(locale.words.query.hitReading[reading.type], { read: reading.read });
}

/** Readings that the marked words show well enough by themselves. */
const plainReadings: ReadonlySet<QueryReading['type']> = new Set(['inflected', 'prefix']);

/** Whether a reading needs words where there is little room: a beginning or another ending is seen in the marked word. */
export function isTellingReading(reading: QueryReading | null): boolean {
  return reading !== null && !plainReadings.has(reading.type);
}

/** Why a hit stands where it stands, the weightiest first, in a few words each: “type and market match · 3 campaigns”. */
export function hitReasonWords(reasons: readonly HitReason[], locale: Locale): string[] {
  const { why } = locale.words.query;
  const said = new Set<string>();
  for (const reason of reasons) {
    if (reason.type === 'facet') said.add(reason.related ? fill(why.related, { value: reason.label }) : facetsWords(reasons, locale));
    else if (reason.type === 'words') said.add(fieldWords(reasons, reason.field, locale));
    else said.add(standingWords(reason, locale));
  }
  return [...said];
}

type ReasonOf<Type extends HitReason['type']> = Extract<HitReason, { type: Type }>;

/** All facets that match exactly are one reason. */
function facetsWords(reasons: readonly HitReason[], locale: Locale): string {
  const { why } = locale.words.query;
  const facets = reasons.flatMap((reason) => (reason.type === 'facet' && !reason.related ? [why.facetNames[reason.facet]] : []));
  return fill(why.facets, { facets: locale.list([...new Set(facets)]) });
}

/** All words in the same field are one reason. */
function fieldWords(reasons: readonly HitReason[], field: ReasonOf<'words'>['field'], locale: Locale): string {
  const { why } = locale.words.query;
  const found = reasons.flatMap((reason) => (reason.type === 'words' && reason.field === field ? [reason.reading?.read ?? reason.written] : []));
  return fill(why.words, { words: locale.list([...new Set(found)].map((text) => fill(locale.words.query.quote, { text }))), field: why.fields[field] });
}

function standingWords(reason: Exclude<HitReason, ReasonOf<'facet'> | ReasonOf<'words'>>, locale: Locale): string {
  const { why } = locale.words.query;
  if (reason.type === 'evidence') return locale.count(locale.words.item.campaigns, reason.campaigns);
  if (reason.type === 'recent') return fill(why.recent, { date: locale.month(reason.date) });
  return why[reason.type];
}
