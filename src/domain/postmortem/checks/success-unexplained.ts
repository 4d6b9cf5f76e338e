import { wordsOf } from '../../shared/words';
import type { NoteRecord } from '../note-record';
import { campaignKpis } from './campaign-kpis';
import type { CheckedNote } from './checked-note';
import { itemsOf, sectionAbout, toldAbout } from './checked-note';
import type { Finding } from './finding';
import { finding } from './finding';
import { checkWords } from './words/check-words';

/** A success that nothing explains, or only luck: it cannot be repeated on purpose. */
export function successUnexplained(note: CheckedNote): readonly Finding[] {
  if (note.record.kind !== 'postmortem' || !isSuccess(note)) return [];
  const reasons = explanations(note);
  if (reasons.some((reason) => !isMereLuck(reason))) return [];
  const line = sectionAbout(note, 'outcomes', 'kpis')?.line ?? campaignKpis(note)[0]?.source.line ?? 0;
  return [finding('success-unexplained', line)];
}

function isSuccess(note: CheckedNote): boolean {
  const { outcome } = note.record;
  if (outcome !== null) return outcome === 'exceeded' || outcome === 'met';
  const judged = campaignKpis(note).filter(({ verdict }) => verdict !== null);
  return judged.length > 0 && judged.every(({ verdict }) => verdict === 'hit');
}

function explanations(note: CheckedNote): string[] {
  const texts = (record: NoteRecord): string[] => [
    ...itemsOf(record, 'root-cause').map(({ text }) => text),
    ...itemsOf(record, 'learning').filter(({ category }) => category !== 'change' && category !== 'execution-feedback').map(({ text }) => text),
    ...itemsOf(record, 'entry').map(({ text }) => text),
    ...campaignKpis(note).flatMap(({ why }) => (why === null ? [] : [why])),
  ];
  return [...texts(note.record), ...toldAbout(note, 'analysis', 'root-causes', 'summary').map(({ text }) => text)];
}

function isMereLuck(reason: string): boolean {
  const words = wordsOf(reason);
  return words.length <= 6 && checkWords('luck').in(words);
}
