import { SeededRandom } from '../../bench/seeded-random';
import type { Grade, JudgedBrief } from './judged-brief';

/** Campaigns that tried the same thing: how people write its type and market, and the words in which they speak of it. */
interface Family {
  readonly name: string;
  readonly types: readonly string[];
  readonly markets: readonly string[];
  readonly words: string;
}

const families: readonly Family[] = [
  { name: 'Payroll course', types: ['webinar', 'online seminar', 'Webinar'], markets: ['Germany', 'DE', 'Deutschland', 'DACH'], words: 'payroll deadline accountant checklist spreadsheet audit minimum wage certificate replay slides overtime' },
  { name: 'Bike to work', types: ['influencer', 'creator campaign', 'Influencer-Marketing'], markets: ['Netherlands', 'NL', 'Niederlande', 'Benelux'], words: 'bicycle commute helmet rain basket courier lane ferry puncture lights saddle lock' },
  { name: 'Hospital fair', types: ['trade fair', 'Messe', 'trade show'], markets: ['Austria', 'AT', 'Österreich', 'DACH'], words: 'hospital nurse corridor disinfection ward badge booth sampler sterile procurement stretcher pharmacy' },
  { name: 'Seed letters', types: ['newsletter', 'email newsletter', 'Newsletter'], markets: ['United Kingdom', 'UK', 'Großbritannien', 'GB'], words: 'gardener seeds allotment tomato frost compost greenhouse slug harvest pruning calendar soil' },
  { name: 'Fridge launch', types: ['product launch', 'launch', 'Produkteinführung'], markets: ['Poland', 'PL', 'Polen', 'CEE'], words: 'refrigerator freezer shelf energy label installer warranty kitchen noise compressor delivery doorway' },
  { name: 'Ski pass sale', types: ['seasonal sale', 'sale', 'discount campaign'], markets: ['Switzerland', 'CH', 'Schweiz', 'DACH'], words: 'glacier season pass slope chairlift family snow refund voucher valley weekday hut' },
  { name: 'Insurers by post', types: ['ABM', 'account-based marketing', 'account based'], markets: ['France', 'FR', 'Frankreich', 'EU'], words: 'insurer actuary parcel handwritten claims board regulator mailing executive envelope solvency lunch' },
  { name: 'Night trains podcast', types: ['podcast', 'podcast sponsorship', 'Podcast'], markets: ['Sweden', 'SE', 'Schweden', 'Nordics'], words: 'sleeper train conductor berth listener host episode border breakfast compartment code timetable' },
  { name: 'Школьные рюкзаки', types: ['инфлюенсеры', 'influencer', 'блогеры'], markets: ['Казахстан', 'KZ', 'Kazakhstan', 'СНГ'], words: 'рюкзак школа первоклассник осанка мама пенал карман дождь примерка склад доставка учебник' },
  { name: 'Вебинар о складах', types: ['вебинар', 'webinar', 'онлайн-семинар'], markets: ['Россия', 'RU', 'Russia', 'РФ'], words: 'склад паллета инвентаризация погрузчик остатки сканер логист накладная смена стеллаж отгрузка пересорт' },
  { name: 'Heizung im Herbst', types: ['lead generation', 'Leadgenerierung', 'leads'], markets: ['Deutschland', 'Germany', 'DE', 'DACH'], words: 'heizung wärmepumpe förderung handwerker keller rechner angebot dämmung altbau antrag vorlauf termin' },
  { name: 'Running app', types: ['app install', 'app installs', 'App-Install'], markets: ['Spain', 'ES', 'España', 'Iberia'], words: 'runner marathon pace shoes notification streak coach heat sunrise route subscription trial' },
  { name: 'Museum nights', types: ['event', 'Event', 'live event'], markets: ['Italy', 'IT', 'Italien', 'EU'], words: 'museum evening guide fresco ticket queue audio courtyard concert restorer cloakroom statue' },
  { name: 'Coffee referral', types: ['referral', 'referral program', 'Empfehlungsprogramm'], markets: ['USA', 'US', 'United States', 'North America'], words: 'espresso beans roaster friend grinder refill barista mug loyalty stamp decaf subscription' },
  { name: 'Harbour awareness', types: ['brand awareness', 'awareness', 'Markenbekanntheit'], markets: ['Japan', 'JP', '日本', 'APAC'], words: 'harbour ferry billboard lantern crane sailor dock container lighthouse tide rope festival' },
  { name: 'Fleet search ads', types: ['paid search', 'search ads', 'SEA'], markets: ['Brazil', 'BR', 'Brasil', 'LATAM'], words: 'fleet truck diesel telematics driver fuel toll mechanic keyword leasing route insurance' },
];

const everyday = 'campaign audience budget creative copy landing page form reminder sales price message brand lead quality tracking source follow call week team first second early late'.split(' ');
const outcomes = ['exceeded', 'met', 'mixed', 'missed'] as const;

interface GeneratedNote {
  readonly family: number;
  readonly path: string;
  readonly text: string;
  readonly type: string | null;
  readonly market: string | null;
  /** Whether its wording is all that shows where it belongs. */
  readonly bare: boolean;
}

/** What a campaign of a family leaves out, and in which of its spellings it is written. */
const members = [
  { spelling: 0, hasType: true, hasMarket: true },
  { spelling: 1, hasType: true, hasMarket: true },
  { spelling: 2, hasType: true, hasMarket: true },
  { spelling: 3, hasType: true, hasMarket: true },
  { spelling: 0, hasType: true, hasMarket: false },
  { spelling: 1, hasType: false, hasMarket: true },
] as const;

/** A vault of campaigns that belong together, none of which says so by its name, among others that share no more than a type, a market or everyday words; and their briefs. */
export function generatedVault(seed = 11): { readonly notes: readonly GeneratedNote[]; readonly briefs: readonly JudgedBrief[] } {
  const random = new SeededRandom(seed);
  const own = families.flatMap((family, number) => members.map((member, count) => memberOf({ family, number, member, count }, random)));
  const others = Array.from({ length: 240 }, (_, number) => distractor(number, random));
  const notes = [...own, ...others];
  return { notes, briefs: families.map((family, number) => briefOf(family, number, notes, random)) };
}

interface MemberPlan {
  readonly family: Family;
  readonly number: number;
  readonly member: (typeof members)[number];
  readonly count: number;
}

function memberOf({ family, number, member, count }: MemberPlan, random: SeededRandom): GeneratedNote {
  const year = 2022 + (count % 4);
  const type = member.hasType ? family.types[member.spelling % family.types.length] ?? null : null;
  const market = member.hasMarket ? family.markets[member.spelling] ?? null : null;
  const title = `Project ${100 * number + count}`;
  const path = `Postmortems/${title}.md`;
  const text = noteText({ kind: 'postmortem', title, type, market, year }, sentences(family.words.split(' '), random), random);
  return { family: number, path, text, type, market, bare: !member.hasType || !member.hasMarket };
}

function distractor(number: number, random: SeededRandom): GeneratedNote {
  const type = random.pick(random.pick(families).types);
  const market = random.pick(random.pick(families).markets);
  const title = `Project ${5000 + number}`;
  const text = noteText({ kind: 'postmortem', title, type, market, year: 2022 + random.below(4) }, sentences(everyday, random), random);
  return { family: -1, path: `Postmortems/${title}.md`, text, type, market, bare: false };
}

// What belongs to the family must be known, unless only its words show that it does; a stranger of the same type and market is worth a look.
function briefOf(family: Family, number: number, notes: readonly GeneratedNote[], random: SeededRandom): JudgedBrief {
  const gradeOf = (note: GeneratedNote): Grade | null => {
    if (note.family === number) return note.bare ? 1 : 2;
    const sameType = note.type !== null && family.types.includes(note.type);
    return sameType && note.market !== null && family.markets.slice(0, 3).includes(note.market) ? 1 : null;
  };
  const expected = notes.flatMap((note): [string, Grade][] => {
    const grade = gradeOf(note);
    return grade === null ? [] : [[note.path, grade]];
  });
  const facts = { kind: 'brief', title: `Plan ${number}`, type: family.types[0] ?? null, market: family.markets[0] ?? null, year: 2027 };
  return { path: `Briefs/${family.name}.md`, text: noteText(facts, sentences(family.words.split(' '), random), random), expected: Object.fromEntries(expected) };
}

interface NoteFacts {
  readonly kind: string;
  readonly title: string;
  readonly type: string | null;
  readonly market: string | null;
  readonly year: number;
}

function noteText({ kind, title, type, market, year }: NoteFacts, [hypothesis, learned, rule]: readonly [string, string, string], random: SeededRandom): string {
  const past = kind === 'postmortem' ? [`outcome: ${random.pick(outcomes)}`, `end: ${year}-06-30`] : ['status: draft'];
  return [
    '---', `type: ${kind}`, `campaign: ${title}`, ...(type === null ? [] : [`campaign-type: ${type}`]), ...(market === null ? [] : [`market: ${market}`]), `start: ${year}-06-01`, ...past, '---',
    '## Hypothesis', `${hypothesis}.`,
    ...(kind === 'postmortem' ? ['## Library entry', `${learned}.`, '## Guardrails', `- Never ${rule}.`] : []), '',
  ].join('\n');
}

/** Three sentences of a family's words among everyday ones: each member says it with other words of the same field. */
function sentences(words: readonly string[], random: SeededRandom): readonly [string, string, string] {
  const sentence = (own: number): string => {
    const chosen = [...Array.from({ length: own }, () => random.pick(words)), ...Array.from({ length: 6 }, () => random.pick(everyday))];
    return chosen.map((word) => ({ word, place: random.below(1000) })).sort((first, second) => first.place - second.place).map(({ word }) => word).join(' ');
  };
  return [sentence(5), sentence(5), sentence(3)];
}
