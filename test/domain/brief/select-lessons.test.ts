import { describe, expect, it } from 'vitest';
import type { ScopedGuardrail } from '../../../src/domain/brief/guardrails-in-scope';
import { pastEndings } from '../../../src/domain/brief/past-endings';
import type { Related } from '../../../src/domain/brief/rank-related';
import { selectLessons } from '../../../src/domain/brief/select-lessons';
import type { Tripwire } from '../../../src/domain/brief/tripwires';
import { learning, note, rule } from '../../note-record-builder';

const related = (name: string, rest: Partial<Related['record']> = {}): Related => ({ record: note({ path: `${name}.md` }, rest), score: 1, reasons: [], draft: false });
function scoped(name: string): ScopedGuardrail {
  const record = note({ path: `${name}.md`, items: [rule('Never x.')] });
  const guardrail = record.items.find((item) => item.kind === 'guardrail');
  if (guardrail === undefined) throw new Error('no rule');
  return { guardrail, record, score: 1, reasons: [] };
}
const many = <Value>(count: number, make: (name: string) => Value): Value[] => Array.from({ length: count }, (_, at) => make(`N${String(at)}`));
const shown = ({ first }: ReturnType<typeof selectLessons>): string[] => first.map((lesson) => (lesson.type === 'campaign' ? 'campaign' : lesson.evidence === null ? 'rule' : 'tripped'));

describe('the lessons that a review asks for', () => {
  it('are seven at most, with room for tripped rules and for rules from elsewhere', () => {
    const rules = many(5, (name) => scoped(`R${name}`));
    const tripped: Tripwire[] = rules.slice(0, 2).map((each) => ({ scoped: each, evidence: { type: 'missing' } }));
    const selection = selectLessons({ related: many(2_000, related), guardrails: rules, tripwires: tripped });
    expect(shown(selection)).toEqual(['campaign', 'campaign', 'campaign', 'campaign', 'tripped', 'tripped', 'rule']);
    expect(selection.more).toHaveLength(1_998);
  });

  it('have tripped rules of related campaigns too, each once', () => {
    const own = scoped('N0');
    expect(shown(selectLessons({ related: many(1, related), guardrails: [own], tripwires: [] }))).toEqual(['campaign']);
    expect(shown(selectLessons({ related: many(1, related), guardrails: [own], tripwires: [{ scoped: own, evidence: { type: 'missing' } }] }))).toEqual(['campaign', 'tripped']);
  });

  it('have every tripped rule, also beyond the seven, and campaigns keep their places', () => {
    const rules = many(9, (name) => scoped(`R${name}`));
    const tripped: Tripwire[] = rules.map((each) => ({ scoped: each, evidence: { type: 'missing' } }));
    const selection = selectLessons({ related: many(10, related), guardrails: rules, tripwires: tripped });
    expect(shown(selection)).toEqual([...Array<string>(3).fill('campaign'), ...Array<string>(9).fill('tripped')]);
    expect(selection.more.map(({ type }) => type)).toEqual(Array<string>(7).fill('campaign'));
  });

  it('are none where nothing is related', () => {
    expect(selectLessons({ related: [], guardrails: [], tripwires: [] })).toEqual({ first: [], more: [] });
  });
});

describe('how campaigns like this ended', () => {
  it('is a line for each with its cause, and how often each dimension failed', () => {
    const offer = { key: 'offer', label: 'offer' };
    const told = pastEndings([
      related('A', { outcome: 'missed', failures: [offer, { key: 'audience', label: 'Audience' }], items: note({ items: [learning('Students came.')] }).items }),
      related('B', { outcome: 'met' }), related('C', { failures: [offer] }), related('D'),
    ]);
    expect(told.endings.map(({ record, outcome, cause }) => [record.title, outcome, cause])).toEqual([['A', 'missed', 'Students came.'], ['B', 'met', null], ['C', null, null]]);
    expect(told.failures).toEqual([{ failure: offer, count: 2 }, { failure: { key: 'audience', label: 'Audience' }, count: 1 }]);
  });
});
