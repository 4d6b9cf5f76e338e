import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardrailsInScope } from '../../../src/domain/brief/guardrails-in-scope';
import { rankRelated } from '../../../src/domain/brief/rank-related';
import { selectLessons } from '../../../src/domain/brief/select-lessons';
import type { NoteRecord } from '../../../src/domain/postmortem/note-record';
import { seededLibrary } from '../../bench/seeded-library';
import { markets, note } from '../../note-record-builder';

const brief = note({
  path: 'Briefs/Spring.md', type: 'webinar', market: 'DACH', channel: 'LinkedIn', start: '2026-06-01',
  digest: { hypothesis: 'Students register when the title names a budget and a reminder follows.', offer: 'free demo with a small price' },
}, { kind: 'brief', campaign: 'Spring' });
const nobodys = note({ path: 'Briefs/Nobody.md', start: '2026-06-01', channel: 'Email' }, { kind: 'brief', campaign: 'Nobody' });

const library = seededLibrary(160);
// Twins share everything with the brief equally: only their paths can tell which comes first.
const twins = library.slice(0, 40).map((record): NoteRecord => ({ ...record, path: `Copies/${record.path}` }));
const records = [...library, ...twins];

function shown(of: NoteRecord, notes: readonly NoteRecord[]): unknown {
  const context = { markets, resolve: () => null, today: '2026-11-22' };
  const { related, nearest } = rankRelated(of, notes, context);
  const guardrails = guardrailsInScope(of, notes, context);
  const { first, more } = selectLessons({ related, guardrails, tripwires: guardrails.slice(0, 2).map((scoped) => ({ scoped, evidence: { type: 'missing' } })) });
  const lessons = [...first, null, ...more].map((lesson) => {
    if (lesson === null) return 'more';
    return lesson.type === 'campaign' ? lesson.related.record.path : `${lesson.scoped.record.path} ${lesson.scoped.guardrail.text}`;
  });
  return { related: related.map(({ record, score, reasons }) => [record.path, score, reasons]), nearest: nearest?.record.path, lessons };
}

describe('two devices that have read the same notes in another order', () => {
  it.each([['with precedent', brief, true], ['without', nobodys, false]])('rank them and choose lessons alike, for a brief %s', (_, of, hasPrecedent) => {
    const expected = shown(of, records);
    expect(rankRelated(of, records, { markets, resolve: () => null }).related.length > 0).toBe(hasPrecedent);
    fc.assert(fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
      expect(shown(of, shuffled)).toEqual(expected);
    }), { numRuns: 12 });
  });

  it('put twins in the order of their paths', () => {
    const { related } = rankRelated(brief, [...twins, ...library], { markets, resolve: () => null });
    const paths = related.map(({ record }) => record.path);
    const pairs = twins.filter(({ path }) => paths.includes(path));
    expect(pairs.length).toBeGreaterThan(5);
    for (const { path } of pairs) expect(paths.indexOf(path.slice('Copies/'.length))).toBe(paths.indexOf(path) + 1);
  });
});
