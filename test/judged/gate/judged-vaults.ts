import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { readNote } from '../../../src/domain/postmortem/read-note';
import type { NoteRecord } from '../../../src/domain/postmortem/note-record';
import { createMarketVocabulary } from '../../../src/domain/shared/market-vocabulary';
import { MemoryLinkResolver } from '../../memory-link-resolver';
import { noteStructureOf } from '../../note-structure-of';
import { generatedVault } from './generated-briefs';
import type { JudgedBrief } from './judged-brief';
import { sampleBriefs } from './sample-briefs';
import { writtenBriefs } from './written-briefs';

/** Briefs with the records of the vault that they are judged over; nothing in it is written by the code that is judged. */
export interface JudgedVault {
  readonly name: string;
  readonly briefs: readonly JudgedBrief[];
  readonly records: ReadonlyMap<string, NoteRecord>;
  readonly resolve: (target: string, sourcePath: string) => string | null;
}

/** The market vocabulary of the judged vaults. */
export const judgedMarkets = createMarketVocabulary({ languages: ['en', 'de', 'ru', 'fr', 'es', 'pt', 'zh', 'ja'], aliases: {} });

/** All judged vaults; `folder` is that of the sample vault. */
export function judgedVaults(folder: string): readonly JudgedVault[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => name.replaceAll('\\', '/'));
  const sample = names.map((name): [string, string] => [name, readFileSync(path.join(folder, name), 'utf8')]);
  const generated = generatedVault();
  return [
    vaultOf('briefs of the sample vault', sample, sampleBriefs),
    vaultOf('further briefs over the sample vault', sample, writtenBriefs),
    vaultOf('briefs of a generated vault', generated.notes.map((note) => [note.path, note.text]), generated.briefs),
  ];
}

function vaultOf(name: string, notes: readonly (readonly [string, string])[], briefs: readonly JudgedBrief[]): JudgedVault {
  const written = briefs.flatMap(({ path: place, text }): [string, string][] => (text === null ? [] : [[place, text]]));
  const records = [...notes, ...written].flatMap(([place, text]): [string, NoteRecord][] => {
    const record = readNote(noteStructureOf(text, place), { config: defaultReadingConfig, markets: judgedMarkets });
    return record === null ? [] : [[place, record]];
  });
  const links = new MemoryLinkResolver([...notes.map(([place]) => place), ...written.map(([place]) => place)]);
  return { name, briefs, records: new Map(records), resolve: (target, from) => links.resolve(target, from) };
}
