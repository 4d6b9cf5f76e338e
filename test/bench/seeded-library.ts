import type { Outcome } from '../../src/domain/postmortem/note-record';
import { outcomes } from '../../src/domain/postmortem/note-record';
import type { NoteRecord } from '../../src/domain/postmortem/note-record';
import { entry, note, rule } from '../note-record-builder';
import { SeededRandom } from './seeded-random';

const types = ['webinar', 'product launch', 'influencer', 'event', 'email', 'lead generation', 'brand awareness', 'referral', 'вебинар', 'Messe', 'podcast', 'hackathon'];
const marketNames = ['Germany', 'DE', 'Deutschland', 'Германия', 'United States', 'France', 'DACH', 'Nordics', 'United Kingdom', 'Poland', 'Spain', 'LATAM', 'Japan', 'Brazil', 'EMEA'];
const channels = ['LinkedIn', 'Email', 'YouTube', 'Telegram', 'Partner', 'Paid search', 'Instagram'];
const goals = ['awareness', 'consideration', 'conversion', 'retention'];
const onsets = ['b', 'br', 'c', 'cl', 'd', 'f', 'g', 'gr', 'h', 'l', 'm', 'n', 'p', 'pr', 'qu', 'r', 's', 'st', 't', 'tr', 'v'];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ea', 'io'];
const codas = ['', 'n', 'r', 's', 't', 'l', 'nd', 'ck', 'm'];
const everyday = 'campaign audience students registration recording title course budget creative copy landing form reminder sales partner demo price offer trial message brand buyer lead quality tracking source follow call week launch early late first second small large'.split(' ');

/** Distinct words that can be spoken, of two to four syllables; the everyday ones come first. */
export function seededWords(count: number, random: SeededRandom): readonly string[] {
  const words = new Set(everyday.slice(0, count));
  while (words.size < count) {
    const syllables = 2 + random.below(3);
    words.add(Array.from({ length: syllables }, () => random.pick(onsets) + random.pick(vowels) + random.pick(codas)).join(''));
  }
  return [...words];
}

/** A library of postmortems, each with an entry of about 35 words and two guardrails; the same for the same count and seed. */
export function seededLibrary(count: number, seed = 7): readonly NoteRecord[] {
  const random = new SeededRandom(seed);
  const words = seededWords(6000, random);
  const sentence = (length: number): string => Array.from({ length }, () => random.pickSkewed(words)).join(' ');
  return Array.from({ length: count }, (_, number) => seededPostmortem(number, random, sentence));
}

function seededPostmortem(number: number, random: SeededRandom, sentence: (length: number) => string): NoteRecord {
  const type = random.pick(types);
  const market = random.pick(marketNames);
  const year = 2021 + random.below(5);
  const month = String(1 + random.below(12)).padStart(2, '0');
  const outcome: Outcome = random.pick(outcomes);
  const name = `${sentence(1)} ${type} ${market} ${number}`;
  return note({
    path: `Postmortems/${year}/${name}.md`, type, market, channel: random.pick(channels), goal: random.pick(goals),
    start: `${year}-${month}-01`, end: `${year}-${month}-28`,
    items: [entry(`${sentence(35)}.`), rule(`Never ${sentence(8)}.`), rule(`Always ${sentence(8)}.`, { campaignCount: 1 + random.below(4) })],
    digest: { hypothesis: sentence(18), offer: sentence(6) },
  }, { campaign: name, outcome });
}
