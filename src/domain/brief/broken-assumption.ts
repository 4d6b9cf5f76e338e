import type { NoteRecord } from '../postmortem/note-record';
import { phrasesOf } from './text-profile';

const sharedWords = 2;

/** An assumption that broke in a past campaign and that the brief makes again: they share at least two telling words. Null without one. */
export function brokenAssumption(record: NoteRecord, brief: NoteRecord): string | null {
  const broken = record.items.flatMap((item) => {
    const isBroken = (item.kind === 'assumption' && item.result === 'broke') || (item.kind === 'learning' && item.category === 'wrong-assumption');
    return isBroken ? [item.text] : [];
  });
  if (broken.length === 0) return null;
  const believed = [
    ...brief.digest.flatMap(({ role, text }) => role === 'hypothesis' || role === 'offer' ? [text] : []),
    ...brief.items.flatMap((item) => item.kind === 'assumption' ? [item.text] : []),
  ];
  const ours = new Set(believed.flatMap(wordHashes));
  return broken.find((text) => new Set(wordHashes(text).filter((hash) => ours.has(hash))).size >= sharedWords) ?? null;
}

function wordHashes(text: string): number[] {
  return phrasesOf(text).flatMap(({ hash, pair }) => pair ? [] : [hash]);
}
