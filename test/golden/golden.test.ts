import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultReadingConfig } from '../../src/domain/note/default-reading-config';
import { readNote } from '../../src/domain/postmortem/read-note';
import { createMarketVocabulary } from '../../src/domain/shared/market-vocabulary';
import { noteStructureOf } from '../note-structure-of';
import { describeRecord } from './describe-record';

/**
 * Everything that is read from realistic notes, compared with what a person has checked line by line in `expected/`.
 * `RECORD_GOLDEN=1` writes the files anew and fails the run, so that a recording is always looked at before it counts.
 */
const recording = process.env.RECORD_GOLDEN === '1';
const expectedFolder = path.join(import.meta.dirname, 'expected');
const folders = { notes: path.join(import.meta.dirname, 'notes'), vault: path.resolve(import.meta.dirname, '../sample-vault') };
const markets = createMarketVocabulary({ languages: ['en', 'de', 'ru', 'fr', 'es', 'pt', 'zh', 'ja'], aliases: {} });

function notesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => name.replaceAll('\\', '/')).sort();
}

function expectedFile(source: string, note: string): string {
  return path.join(expectedFolder, source, `${note.replace(/\.md$/, '').replaceAll('/', ' - ')}.json`);
}

function described(folder: string, note: string): string {
  const text = readFileSync(path.join(folder, note), 'utf8');
  const record = readNote(noteStructureOf(text, note), { config: defaultReadingConfig, markets });
  return describeRecord(record, text);
}

for (const [source, folder] of Object.entries(folders)) {
  const notes = notesBelow(folder);
  describe(`what is read from the notes of ${source}`, () => {
    it.each(notes)('%s', (note) => {
      const file = expectedFile(source, note);
      if (recording) {
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, described(folder, note));
      }
      expect(existsSync(file), `nothing is expected of ${note} yet: record and check it`).toBe(true);
      expect(described(folder, note)).toBe(readFileSync(file, 'utf8'));
    });

    it('has no expectation without a note', () => {
      const files = readdirSync(path.join(expectedFolder, source)).sort();
      expect(files).toEqual(notes.map((note) => path.basename(expectedFile(source, note))).sort());
    });
  });
}

it('is not being recorded', () => {
  expect(recording, 'the expectations were just written: look at every difference, then run without RECORD_GOLDEN').toBe(false);
});

it('covers at least thirty notes', () => {
  expect(Object.values(folders).flatMap(notesBelow).length).toBeGreaterThanOrEqual(30);
});
