import { closingNotes } from '../../src/domain/library/closing-notes';
import { draftsLeft } from '../../src/domain/library/drafts-left';
import { duePostmortems } from '../../src/domain/library/due-postmortems';
import { dueRetros } from '../../src/domain/library/due-retros';
import { rulesPastReview } from '../../src/domain/library/rules-past-review';
import type { NoteRecord } from '../../src/domain/postmortem/note-record';
import type { Report } from './report';
import { seededLibrary } from './seeded-library';
import { shownMs, timed } from './timing';

const today = '2026-11-22';
const afterDays = 2;

/** A brief for every postmortem; all but one in ten link to it. */
function withBriefs(postmortems: readonly NoteRecord[]): NoteRecord[] {
  return postmortems.flatMap((record, number): NoteRecord[] => {
    const brief: NoteRecord = { ...record, path: `Briefs/${String(number)}.md`, kind: 'brief', status: 'done', items: [], outcome: null };
    const other = number % 10 === 0 ? `Other ${String(number)}` : record.campaign;
    return [brief, { ...record, campaign: other, briefLink: number % 10 === 0 ? null : String(number) }];
  });
}

/** What it costs to tell what is due, after a change of any note. */
export async function run(): Promise<Report> {
  const rows = [1000, 10_000].map((count) => {
    const records = withBriefs(seededLibrary(count));
    const resolve = (target: string): string => `Briefs/${target}.md`;
    const whole = timed([records], () => {
      const closing = closingNotes(records, resolve);
      duePostmortems(records, { today, afterDays, closing });
      dueRetros(records, { cadence: 'auto', afterCampaigns: 30, afterDays }, today);
      rulesPastReview(records, today);
      draftsLeft(records, { today, afterDays });
    }, 15);
    const due = duePostmortems(records, { today, afterDays, closing: closingNotes(records, resolve) }).length;
    return { 'postmortems and briefs': records.length, due, 'p50 ms': shownMs(whole.p50), 'p95 ms': shownMs(whole.p95) };
  });
  return Promise.resolve({ title: 'What is due, made anew', rows });
}
