import type { Precedents } from '../../application/precedents';
import type { NoteRecord } from '../../domain/postmortem/note-record';
import type { Locale } from '../../locales/locale';
import { reasonWords } from '../text/reason-words';
import { offeredHit } from './shown-hit';
import type { ShownHit } from './shown-hit';

/** How many past campaigns, and how many rules, are offered for a note. */
const mostOfEach = 3;
const mostNewest = 6;

/** The lessons that fit a note, as results: its past campaigns' insights first, then the rules in scope. */
export function fittingHits({ related, guardrails }: Pick<Precedents, 'related' | 'guardrails'>, locale: Locale): ShownHit[] {
  const campaigns = related.slice(0, mostOfEach).map(({ record, reasons }) => {
    const insight = record.items.find(({ kind }) => kind === 'entry') ?? record.items.find(({ kind }) => kind === 'learning') ?? null;
    return offeredHit(record, insight, reasons.map((reason) => reasonWords(reason, locale)));
  });
  const rules = guardrails.slice(0, mostOfEach).map(({ guardrail, record, reasons }) => (
    offeredHit(record, guardrail, reasons.map((reason) => reasonWords(reason, locale)))
  ));
  return [...campaigns, ...rules];
}

/** The insights of the latest campaigns, for when no note asks for others. */
export function newestHits(records: Iterable<NoteRecord>): ShownHit[] {
  const dated = [...records].flatMap((record) => {
    const entry = record.items.find(({ kind }) => kind === 'entry') ?? record.items.find(({ kind }) => kind === 'guardrail');
    return entry === undefined ? [] : [{ record, entry, date: (record.end ?? record.start)?.to ?? '' }];
  });
  dated.sort((a, b) => (a.date === b.date ? (a.record.path < b.record.path ? -1 : 1) : a.date < b.date ? 1 : -1));
  return dated.slice(0, mostNewest).map(({ record, entry }) => offeredHit(record, entry, []));
}
