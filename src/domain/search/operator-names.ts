import { fold } from '../shared/fold';

/** The operators of the query language. */
export const operators = ['type', 'market', 'channel', 'goal', 'kind', 'outcome', 'owner', 'tag', 'path', 'before', 'after', 'in'] as const;

/** One operator, as in `type:webinar`. */
export type Operator = (typeof operators)[number];

/** Languages in which operators have names. */
const operatorLanguages = ['en', 'de', 'ru'] as const;

type OperatorLanguage = (typeof operatorLanguages)[number];

// In each language the first name is the one that is offered.
const written: Readonly<Record<Operator, Readonly<Record<OperatorLanguage, string>>>> = {
  type: { en: 'type campaign-type campaigntype', de: 'typ kampagnentyp', ru: 'тип' },
  market: { en: 'market geo region country', de: 'markt land', ru: 'рынок страна регион' },
  channel: { en: 'channel', de: 'kanal', ru: 'канал' },
  goal: { en: 'goal objective', de: 'ziel', ru: 'цель' },
  kind: { en: 'kind', de: 'art', ru: 'вид' },
  outcome: { en: 'outcome result', de: 'ergebnis', ru: 'итог результат' },
  owner: { en: 'owner', de: 'verantwortlich', ru: 'ответственный владелец' },
  tag: { en: 'tag tags', de: 'tag schlagwort', ru: 'тег метка' },
  path: { en: 'path folder file', de: 'pfad ordner', ru: 'путь папка' },
  before: { en: 'before', de: 'vor', ru: 'до' },
  after: { en: 'after since', de: 'nach seit', ru: 'после' },
  in: { en: 'in year', de: 'jahr', ru: 'год' },
};

const byName = new Map(operators.flatMap((operator) => operatorLanguages.flatMap((language) => (
  written[operator][language].split(' ').map((name): [string, Operator] => [fold(name), operator])
))));

/** The operator that a folded name means, in any of the known languages; null for other words. */
export function operatorNamed(name: string): Operator | null {
  return byName.get(name) ?? null;
}

/** All names of operators, folded, for "did you mean". */
export function operatorNames(): readonly string[] {
  return [...byName.keys()];
}

/** The names of an operator as they are offered, those of a BCP 47 language first, then English, then the others. */
export function namesOfOperator(operator: Operator, language: string): readonly string[] {
  const own = operatorLanguages.find((each) => each === language.split('-')[0]) ?? 'en';
  return [...new Set([own, 'en' as const, ...operatorLanguages].flatMap((each) => written[operator][each].split(' ')))];
}
