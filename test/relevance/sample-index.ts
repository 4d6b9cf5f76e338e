import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { defaultReadingConfig as config } from '../../src/domain/note/default-reading-config';
import { readNote } from '../../src/domain/postmortem/read-note';
import { SearchIndex } from '../../src/domain/search/search-index';
import { markets } from '../note-record-builder';
import { noteStructureOf } from '../note-structure-of';

/** The sample vault without its templates, as an index; paths count from the folder given. */
export function sampleIndex(vault: string): SearchIndex {
  const index = new SearchIndex({ markets });
  const names = readdirSync(vault, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  for (const name of names.filter((each) => each.endsWith('.md') && !each.startsWith('Templates/')).sort()) {
    const record = readNote(noteStructureOf(readFileSync(path.join(vault, name), 'utf8'), name), { config, markets });
    if (record !== null) index.upsert(record);
  }
  return index;
}
