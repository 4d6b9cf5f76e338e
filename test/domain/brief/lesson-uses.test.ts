import { describe, expect, it } from 'vitest';
import { readBriefReview } from '../../../src/domain/brief/brief-review-state';
import { LessonUses } from '../../../src/domain/brief/lesson-uses';
import type { DecidedBrief, LessonUse } from '../../../src/domain/brief/lesson-uses';
import type { NoteRecord } from '../../../src/domain/postmortem/note-record';
import { note } from '../../note-record-builder';

const brief = (name: string, ...lines: string[]): DecidedBrief => {
  const record = note({ path: `${name}.md` }, { kind: 'brief', campaign: name });
  const text = ['> [!postmortem-review] Review', ...lines.map((line) => `> - ${line}`)].join('\n');
  return { brief: record, decisions: readBriefReview(record, text, {})?.receipt?.decisions ?? [] };
};
const usesIn = (briefs: readonly DecidedBrief[], records: readonly NoteRecord[] = []): LessonUses =>
  new LessonUses(briefs, records, (target) => `${target}.md`);
const told = (uses: readonly LessonUse[]) => uses.map((use) => `${use.decision.decision} in ${use.brief.path}${use.postmortem === null ? '' : `, then ${String(use.postmortem.outcome)}`}`);

const spring = brief('Spring', '[[Sale]] · apply · smaller list · Ann · 2026-03-01', '[[Sale]] › Never discount. · override · agreed · Ann · 2026-03-01');
const summer = brief('Summer', '[[Sale]] › Never discount! · not-applicable · no offer · Ben · 2026-06-01');

describe('the uses of a lesson', () => {
  it('are the decisions of all briefs on the note, and on one of its rules by its words', () => {
    const uses = usesIn([spring, summer]);
    expect(told(uses.of('Sale.md'))).toEqual(['apply in Spring.md', 'override in Spring.md', 'not-applicable in Summer.md']);
    expect(told(uses.of('Sale.md', 'Never discount.'))).toEqual(['override in Spring.md', 'not-applicable in Summer.md']);
    expect(uses.of('Sale.md', 'Never discount in DACH.')).toEqual([]);
    expect(uses.of('Other.md')).toEqual([]);
  });

  it('count the last decision of a brief on the same lesson', () => {
    const changed = brief('Autumn', '[[Sale]] · apply · – · Ann · 2026-09-01', '[[Sale]] · override · deadline · Ben · 2026-09-02');
    expect(told(usesIn([changed]).of('Sale.md'))).toEqual(['override in Autumn.md']);
  });

  it('tell how the campaign ended by the note that closes the brief, a postmortem before a retrospective', () => {
    const closing = (kind: 'postmortem' | 'retro', outcome: NoteRecord['outcome']) => note({ path: `${kind}.md` }, { kind, outcome, briefLink: 'Spring' });
    expect(told(usesIn([spring], [closing('retro', 'mixed'), closing('postmortem', 'met')]).of('Sale.md'))[0]).toBe('apply in Spring.md, then met');
    expect(told(usesIn([spring], [closing('postmortem', 'met'), closing('retro', 'mixed')]).of('Sale.md'))[0]).toBe('apply in Spring.md, then met');
  });

  it('know the campaign by its name where the postmortem has no link, and by nothing else', () => {
    const named = note({ path: 'Named.md' }, { kind: 'postmortem', outcome: 'missed', campaign: 'spring' });
    const foreign = note({ path: 'Foreign.md' }, { kind: 'postmortem', outcome: 'met', campaign: 'spring', briefLink: 'Another brief' });
    expect(told(usesIn([spring], [foreign, named]).of('Sale.md'))[0]).toBe('apply in Spring.md, then missed');
    expect(told(usesIn([spring], [foreign]).of('Sale.md'))[0]).toBe('apply in Spring.md');
  });
});
