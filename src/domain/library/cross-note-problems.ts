import { fold } from '../shared/fold';
import type { Problem } from '../shared/problem';
import type { NoteRecord } from '../postmortem/note-record';
import type { ResolveLink } from './own-campaign';

/**
 * What is wrong between notes: two postmortems of one campaign (same name, start and markets; reported on all but the first by path), and
 * postmortems whose brief link points nowhere. Each at the line of the property that says so.
 */
export function crossNoteProblems(records: Iterable<NoteRecord>, resolves: ResolveLink): Problem[] {
  const postmortems = [...records].filter(({ kind }) => kind === 'postmortem');
  return [...duplicateCampaigns(postmortems), ...lostBriefs(postmortems, resolves)];
}

function duplicateCampaigns(postmortems: readonly NoteRecord[]): Problem[] {
  const first = new Map<string, NoteRecord>();
  const problems: Problem[] = [];
  for (const record of [...postmortems].sort((one, other) => (one.path < other.path ? -1 : 1))) {
    const key = campaignKey(record);
    const other = key === null ? undefined : first.get(key);
    if (key === null) continue;
    if (other === undefined) first.set(key, record);
    else problems.push(problem('duplicate-campaign', record, record.propertyLines?.campaign, { campaign: record.campaign ?? '', other: other.path }));
  }
  return problems;
}

// A campaign that is repeated every year, or runs in two markets, has one name: only the same start and markets make it the same.
function campaignKey({ campaign, start, scope }: NoteRecord): string | null {
  if (campaign === null) return null;
  const markets = scope.markets.map(({ key }) => key).sort().join(',');
  return [fold(campaign), start?.from ?? '', markets].join('\n');
}

function lostBriefs(postmortems: readonly NoteRecord[], resolves: ResolveLink): Problem[] {
  return postmortems.flatMap((record) => {
    const written = record.briefLink;
    if (written === null || resolves(written, record.path) !== null) return [];
    return [problem('brief-not-found', record, record.propertyLines?.brief, { written })];
  });
}

function problem(code: Problem['code'], record: NoteRecord, line: number | undefined, details: Problem['details']): Problem {
  return { code, path: record.path, line: line ?? 0, column: null, details };
}
