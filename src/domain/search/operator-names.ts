/** The operators of the query language. */
export const operators = ['type', 'market', 'channel', 'goal', 'kind', 'outcome', 'owner', 'tag', 'path', 'before', 'after', 'in'] as const;

/** One operator, as in `type:webinar`. */
export type Operator = (typeof operators)[number];

// Folded, as names are compared; the first is the operator's own name, the others are English, German and Russian words for it.
const written: Readonly<Record<Operator, string>> = {
  type: 'type campaign-type campaigntype typ kampagnentyp тип',
  market: 'market geo region country markt land рынок страна регион',
  channel: 'channel kanal канал',
  goal: 'goal objective ziel цель',
  kind: 'kind art вид',
  outcome: 'outcome result ergebnis итог результат',
  owner: 'owner verantwortlich ответственныи владелец',
  tag: 'tag tags тег метка',
  path: 'path folder file pfad ordner путь папка',
  before: 'before vor до',
  after: 'after since nach seit после',
  in: 'in year jahr год',
};

const byName = new Map(operators.flatMap((operator) => written[operator].split(' ').map((name): [string, Operator] => [name, operator])));

/** The operator that a folded name means, in any of the known languages; null for other words. */
export function operatorNamed(name: string): Operator | null {
  return byName.get(name) ?? null;
}

/** All names of operators, for completion and for "did you mean". */
export function operatorNames(): readonly string[] {
  return [...byName.keys()];
}
