import { defaultReadingConfig as config } from '../../src/domain/note/default-reading-config';
import { planProperties } from '../../src/domain/note/edit/plan-properties';
import { planSection } from '../../src/domain/note/edit/plan-section';
import { readNote } from '../../src/domain/postmortem/read-note';
import { noteStructureFromCache } from '../../src/vault/note-structure-from-cache';
import { scanMetadata } from '../host/metadata/scan-metadata';
import { markets } from '../note-record-builder';
import { longNotes } from './long-notes';
import type { LongNote } from './long-notes';
import type { Report } from './report';
import { shownMs } from './timing';

const parts = [8, 4, 2, 1] as const;
const path = 'Long.md';
const setStatus = planProperties(path, [{ name: 'status', value: 'reviewed' }]);
const addAction = planSection(path, { role: 'actions', config, heading: 'Actions' }, ['- [ ] Call the list']);

/** What is done with a text; the metadata come from the stand-in for the app and are no cost of the plugin. */
const stages: Readonly<Record<string, (text: string) => () => unknown>> = {
  metadata: (text) => () => scanMetadata(text),
  reading: (text) => {
    const structure = noteStructureFromCache(path, text, scanMetadata(text));
    return () => readNote(structure, { config, markets });
  },
  'a property': (text) => () => setStatus(text),
  'a section': (text) => () => addAction(text),
};

/** Time against size: what doubles with the size is linear. */
export function run(): Promise<Report> {
  const rows = longNotes.flatMap((note) => Object.entries(stages).map(([stage, prepare]) => row(note, stage, prepare)));
  return Promise.resolve({ title: 'Notes of the worst shapes, milliseconds against size (an eighth, a quarter, a half, all of it)', rows });
}

function row({ name, full, build }: LongNote, stage: string, prepare: (text: string) => () => unknown): Report['rows'][number] {
  const times = parts.map((part) => fastest(prepare(build(Math.round(full / part)))));
  const [eighth = 0, quarter = 0, half = 0, whole = 0] = times;
  return { input: name, count: full, work: stage, '1/8': shownMs(eighth), '1/4': shownMs(quarter), '1/2': shownMs(half), '1/1': shownMs(whole), 'per doubling (2 is linear)': growth(eighth, whole) };
}

// A stretch of a few milliseconds says nothing about growth.
function growth(eighth: number, whole: number): number | string {
  return whole < 4 ? '' : Number(Math.cbrt(whole / Math.max(eighth, 0.001)).toFixed(2));
}

function fastest(work: () => unknown): number {
  let best = Infinity;
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
    if (best > 1500) break;
  }
  return best;
}
