import { ownCopy } from '../../src/domain/shared/own-copy';
import { defaultReadingConfig } from '../../src/domain/note/default-reading-config';
import { readNote } from '../../src/domain/postmortem/read-note';
import type { NoteRecord } from '../../src/domain/postmortem/note-record';
import { TextProfiles } from '../../src/domain/brief/text-profile';
import { SearchIndex } from '../../src/domain/search/search-index';
import { nodeGlobal } from '../host/headless/node-global';
import { markets } from '../note-record-builder';
import type { Report } from './report';
import { noteStructureOf } from '../note-structure-of';
import { seededLibrary, seededWords } from './seeded-library';
import { seededPostmortemText } from './seeded-notes';
import { SeededRandom } from './seeded-random';

const postmortems = 10_000;
const readNotes = 1000;

/** Megabytes in use once nothing can be collected any more. */
function usedMb(): number {
  const collect: unknown = Reflect.get(nodeGlobal, 'gc');
  if (typeof collect !== 'function') throw new Error('Run with --expose-gc');
  for (let round = 0; round < 3; round += 1) Reflect.apply(collect, null, []);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1_000_000;
}

/** Megabytes that the records of this many notes hold, each note with so many characters of prose that nothing is gathered from. */
function recordsOfNotes(count: number, prose: number): { readonly megabytes: number; readonly characters: number } {
  const random = new SeededRandom(5);
  const words = seededWords(4000, random);
  const sentence = (length: number): string => `${Array.from({ length }, () => random.pickSkewed(words)).join(' ')}.`;
  const kept: NoteRecord[] = [];
  let characters = 0;
  recordOf(seededPostmortemText(0, random, sentence), 0);
  const before = usedMb();
  for (let number = 0; number < count; number += 1) {
    const text = asRead(`${seededPostmortemText(number, random, sentence)}\n## Minutes\n\n${sentence(Math.ceil(prose / 7))}\n`);
    characters += text.length;
    const record = recordOf(text, number);
    if (record !== null) kept.push(record);
  }
  return { megabytes: usedMb() - before, characters: kept.length === 0 ? 0 : characters };
}

function recordOf(text: string, number: number): NoteRecord | null {
  return ownCopy(readNote(noteStructureOf(text, `Postmortems/${String(number)}.md`), { config: defaultReadingConfig, markets }));
}

/** One flat string, as a file that was read gives it; putting texts together leaves their parts linked instead. */
const asRead = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));

/** What ten thousand postmortems hold in memory: their records, and what searching and ranking make of them. */
export async function run(): Promise<Report> {
  const before = usedMb();
  const library = seededLibrary(postmortems);
  const records = usedMb();
  const index = new SearchIndex({ markets });
  for (const record of library) index.upsert(record);
  for (const query of ['webinar germany', 'webinr germny', 'influencer', 'zzzz']) index.search(query);
  const searching = usedMb();
  const profiles = new TextProfiles();
  for (const record of library) profiles.of(record);
  const all = usedMb();
  const row = (what: string, megabytes: number, goal: string): Report['rows'][number] => ({ what, MB: megabytes.toFixed(1), goal });
  const [brief, long] = [recordsOfNotes(readNotes, 0), recordsOfNotes(readNotes, 10_000)];
  const ofTexts = ({ characters }: typeof brief): string => `records of ${readNotes.toLocaleString('en')} notes read from texts of ${(characters / readNotes / 1000).toFixed(1)} kB`;
  return Promise.resolve({
    title: `Memory of ${postmortems.toLocaleString('en')} postmortems, note bodies not kept (${index.search('').total.toLocaleString('en')} things to find)`,
    rows: [
      row('search index', searching - records, ''),
      row('profiles for ranking', all - searching, ''),
      row('index: both', all - records, '40'),
      row('records (items, scope, short texts) that it is made from', records - before, ''),
      row(ofTexts(brief), brief.megabytes, ''),
      row(ofTexts(long), long.megabytes, `${brief.megabytes.toFixed(1)} (bodies not kept)`),
    ],
  });
}
