import { describe, expect, test } from 'vitest';
import { crossNoteProblems } from '../../../src/domain/library/cross-note-problems';
import { recordOf } from '../postmortem/read-note-of';

const note = (path: string, properties: string, type = 'postmortem'): ReturnType<typeof recordOf> => recordOf(`---\ntype: ${type}\n${properties}---\n`, path);
const nowhere = (): null => null;

describe('one campaign, two postmortems', () => {
  test('is reported on the later path, at the campaign\'s line', () => {
    const notes = [note('B.md', 'market: DE\ncampaign: Spring  webinar\n'), note('A.md', 'campaign: "[[SPRING webinar]]"\nmarket: Germany\n')];
    expect(crossNoteProblems(notes, nowhere)).toEqual([{ code: 'duplicate-campaign', path: 'B.md', line: 3, column: null, details: { campaign: 'Spring  webinar', other: 'A.md' } }]);
  });

  test.each([
    ['another start', 'campaign: Spring\nstart: 2026-03-01\n', 'campaign: Spring\nstart: 2025-03-01\n'], ['another market', 'campaign: Spring\nmarket: DE\n', 'campaign: Spring\nmarket: FR\n'], ['no campaign', 'market: DE\n', 'market: DE\n'],
  ])('is no problem with %s', (_, first, second) => {
    expect(crossNoteProblems([note('A.md', first), note('B.md', second)], nowhere)).toEqual([]);
  });

  test('is no problem between a brief, a retro and a postmortem', () => {
    const notes = (['brief', 'retro', 'postmortem'] as const).map((type) => note(`${type}.md`, 'campaign: Spring\n', type));
    expect(crossNoteProblems(notes, nowhere)).toEqual([]);
  });
});

describe('a brief link', () => {
  const linked = [note('PM/A.md', 'campaign: Spring\nbrief: "[[Briefs/Spring|brief]]"\n')];

  test('that points nowhere is a problem at its line', () => {
    expect(crossNoteProblems(linked, nowhere)).toEqual([{ code: 'brief-not-found', path: 'PM/A.md', line: 3, column: null, details: { written: 'Briefs/Spring' } }]);
  });

  test('that points somewhere is none, seen from its note', () => {
    expect(crossNoteProblems(linked, (target, source) => (target === 'Briefs/Spring' && source === 'PM/A.md' ? 'Briefs/Spring.md' : null))).toEqual([]);
  });
});
