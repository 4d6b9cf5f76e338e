import { describe, expect, it } from 'vitest';
import type { BriefReview } from '../../../src/application/brief-gate';
import type { ScopedGuardrail } from '../../../src/domain/brief/guardrails-in-scope';
import type { Related } from '../../../src/domain/brief/rank-related';
import type { Receipt } from '../../../src/domain/brief/receipt';
import { Locale } from '../../../src/locales/locale';
import { reviewLessons } from '../../../src/ui/review/review-lessons';
import { obstacleText } from '../../../src/ui/review/draw-review-foot';
import { decidedBefore, launchDecisions, obstacle, reviewDecisions } from '../../../src/ui/review/review-result';
import { decide, giveReason, startSession } from '../../../src/ui/review/review-session';
import { entry, note, rule } from '../../note-record-builder';

const locale = new Locale('en');

const related = (name: string): Related => ({
  record: note({ path: `${name}.md`, end: '2025-11-21', items: [entry(`What ${name} taught.`), rule('Never **x**.')] }, { campaign: name, outcome: 'missed' }),
  score: 1, draft: false, reasons: [{ type: 'same-type', value: 'webinar' }],
});

function scoped(name: string, text = 'Never discount in DACH.'): ScopedGuardrail {
  const record = note({ path: `${name}.md`, items: [rule(text)] });
  const guardrail = record.items.find((item) => item.kind === 'guardrail');
  if (guardrail === undefined) throw new Error('The note has no guardrail.');
  return { guardrail, record, score: 1, reasons: [{ type: 'unscoped' }] };
}

function review(rest: Partial<BriefReview>): BriefReview {
  return { brief: note({ path: 'Brief.md' }, { kind: 'brief' }), related: [], nearest: null, guardrails: [], level: 'block', receipt: null, tripwires: [], standingTripwires: [], state: { state: 'unreviewed' }, changes: [], questions: [], questionsBlock: false, planned: [], conflict: 'none', ...rest };
}

describe('the lessons of a review', () => {
  it('are past campaigns with insight, rules, outcome and reasons', () => {
    const { lessons } = reviewLessons(review({ related: [related('Autumn')] }), locale);
    expect(lessons[0]).toMatchObject({
      path: 'Autumn.md', line: 20, heading: 'Autumn', text: 'What Autumn taught.', meta: ['missed', 'Nov 2025'], reasons: ['same type: webinar'], rules: [{ text: 'Never x.' }], rule: null,
    });
  });

  it('are guardrails from elsewhere too, but not those that a campaign brings along', () => {
    const { lessons } = reviewLessons(review({ related: [related('Autumn')], guardrails: [scoped('Autumn'), scoped('Sale')] }), locale);
    expect(lessons.map(({ heading }) => heading)).toEqual(['Autumn', 'Guardrail: Never discount in DACH']);
  });

  it('are seven at most, and the others come when they are asked for', () => {
    const many = Array.from({ length: 9 }, (_, index) => related(`C${String(index)}`));
    const rules = Array.from({ length: 9 }, (_, index) => scoped(`R${String(index)}`));
    const { lessons, more } = reviewLessons(review({ related: many, guardrails: rules }), locale);
    expect(lessons).toHaveLength(7);
    expect(lessons.filter(({ rule: text }) => text !== null)).toHaveLength(3);
    expect(more).toHaveLength(11);
  });

  it('have keys of their own', () => {
    const { lessons } = reviewLessons(review({ guardrails: [scoped('R', 'Never a.'), scoped('R', 'Never b.')] }), locale);
    expect(new Set(lessons.map(({ key }) => key)).size).toBe(2);
  });
});

describe('what a review writes', () => {
  const { lessons } = reviewLessons(review({ related: [related('Autumn'), related('Spring')], guardrails: [scoped('Sale')] }), locale);
  const [autumn = '', spring = ''] = lessons.map(({ key }) => key);
  const session = giveReason(decide(decide(startSession(lessons.map(({ key }) => key), {}), autumn, 'apply'), spring, 'not-applicable'), spring, ' other season ');
  const signing = { by: 'Ann', today: '2026-11-21', linkTo: (path: string) => `[[${path.replace('.md', '')}]]` };

  it('is each decision with its link, reason, name and day', () => {
    expect(reviewDecisions(lessons, session, signing, '')).toEqual([
      { target: { path: 'Autumn.md', line: null, title: 'Autumn', link: '[[Autumn]]', text: null }, decision: 'apply', reason: '', by: 'Ann', at: '2026-11-21' },
      { target: { path: 'Spring.md', line: null, title: 'Spring', link: '[[Spring]]', text: null }, decision: 'not-applicable', reason: 'other season', by: 'Ann', at: '2026-11-21' },
    ]);
  });

  it('is an override for all that stays open when one reason is given for it', () => {
    expect(reviewDecisions(lessons, session, signing, 'launch is tomorrow').at(-1)).toMatchObject({ target: { path: 'Sale.md', line: 20 }, decision: 'override', reason: 'launch is tomorrow' });
  });

  it('is found again in the receipt, also where the link is written differently', () => {
    const decisions = reviewDecisions(lessons, session, signing, '').map((each) => ({ ...each, target: { ...each.target, path: each.target.title } }));
    const receipt: Receipt = { title: '', lines: [], decisions, noPrecedent: null, conflict: false, start: 0, end: 0 };
    const before = decidedBefore(lessons, receipt, (target) => `${target}.md`);
    expect(before).toEqual({ [autumn]: { decision: 'apply', reason: '' }, [spring]: { decision: 'not-applicable', reason: 'other season' } });
  });

  it.each([['block', '', 'decisions'], ['reason', '', 'excuse'], ['reason', 'launch is tomorrow', 'none'], ['off', '', 'none']] as const)(
    'at level %s with the excuse “%s” meets the obstacle: %s', (level, excuse, expected) => {
      expect(obstacle(lessons, session, level, excuse)).toBe(expected);
    });

  it('asks for a reason where only that is missing', () => {
    const [sale] = lessons.slice(2);
    expect(obstacle(lessons, decide(session, sale?.key ?? '', 'override'), 'block', '')).toBe('reasons');
  });
});

describe('questions before launch that stay open', () => {
  const signing = { by: 'Maria', today: '2026-03-01', linkTo: (path: string) => `[[${path}]]` };

  it('are written with their reason, and nothing without one', () => {
    expect(launchDecisions(['audience', 'holdout'], ' a pilot ', signing, locale.words)).toMatchObject([{ decision: 'override', reason: 'a pilot', target: { title: 'Open before launch: audience validation, holdout' } }]);
    expect(launchDecisions(['audience'], ' ', signing, locale.words)).toEqual([]);
    expect(launchDecisions([], 'a pilot', signing, locale.words)).toEqual([]);
  });

  it('hold the brief back where the vault says so, and say how many they are', () => {
    const progress = { done: 2, total: 2, undecided: 0, withoutReason: 0 };
    expect(obstacleText({ progress, obstacle: 'none', questions: 2 }, locale)).toBe('2 questions before launch are open.');
    expect(obstacleText({ progress, obstacle: 'none', questions: 0 }, locale)).toBeNull();
  });
});
