import { describe, expect, test } from 'vitest';
import { applyPlan } from '../../../src/domain/note/edit/apply-plan';
import { parseReceipt } from '../../../src/domain/brief/parse-receipt';
import { planReview } from '../../../src/domain/brief/plan-review';
import type { ReviewStyle, ReviewToWrite } from '../../../src/domain/brief/plan-review';
import type { DecisionKind, ReviewDecision } from '../../../src/domain/brief/review-decision';

const style: ReviewStyle = {
  words: {
    'title': 'Review of past postmortems', 'apply': 'apply', 'not-applicable': 'not applicable', 'override': 'override',
    'noPrecedent': 'No precedent: nothing related was found.', 'nearest': 'Nearest: {link}',
  },
  propertyNames: {},
};

const decide = (name: string, decision: DecisionKind, reason: string, by = 'Maria', at = '2026-03-01'): ReviewDecision => ({
  target: { path: name, line: null, title: name, link: `[[${name}]]` }, decision, reason, by, at,
});
const review = (decisions: readonly ReviewDecision[], rest: Partial<ReviewToWrite> = {}): ReviewToWrite => ({ decisions, ready: true, by: 'Maria', at: '2026-03-01', ...rest });
const write = (text: string, toWrite: ReviewToWrite, how: ReviewStyle = style): string => applyPlan(text, planReview('Brief.md', toWrite, how)(text));

const brief = `---
type: brief
status: draft # not yet
market: DE
---
# Spring webinar DE

## Review

%% written by the gate %%

## Plan
`;

describe('a finished review', () => {
  test('writes the receipt below the review heading and the properties, and nothing else', () => {
    expect(write(brief, review([decide('Autumn webinar DE', 'apply', 'Title names the buyer'), decide('Partner', 'override', 'no partner')]))).toBe(`---
type: brief
status: ready # not yet
market: DE
reviewed: true
reviewed-by: Maria
reviewed-at: 2026-03-01
overrides: 1
---
# Spring webinar DE

## Review

%% written by the gate %%

> [!postmortem-review] Review of past postmortems
> - [[Autumn webinar DE]] · apply · Title names the buyer · Maria · 2026-03-01
> - [[Partner]] · override · no partner · Maria · 2026-03-01

## Plan
- Title names the buyer ([[Autumn webinar DE]])
`);
  });

  test('is put at the end of a note without such a heading', () => {
    expect(write('Just text', review([decide('A', 'apply', '')]))).toContain('---\nJust text\n\n> [!postmortem-review] Review of past postmortems\n> - [[A]] · apply · – · Maria · 2026-03-01');
  });

  test('keeps Windows line ends', () => {
    const written = write(brief.replaceAll('\n', '\r\n'), review([decide('A', 'apply', '')]));
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('uses the names the note has, else those of the vault', () => {
    const named = write('---\nStatus: draft\n---\n', review([decide('A', 'apply', '')]), { ...style, propertyNames: { 'reviewed-by': ['geprüft-von'] } });
    expect(named).toMatch(/^---\nStatus: ready\nreviewed: true\ngeprüft-von: Maria\n/);
  });

  test('changes nothing when it is written a second time', () => {
    const toWrite = review([decide('A', 'apply', 'x')]);
    const once = write(brief, toWrite);
    expect(planReview('Brief.md', toWrite, style)(once)).toEqual({ state: 'unchanged' });
  });

  test('records that there was no precedent', () => {
    const written = write(brief, review([], { nearest: '[[US launch]]' }));
    expect(parseReceipt(written)?.noPrecedent).toEqual({ nearest: '[[US launch]]', by: 'Maria', at: '2026-03-01' });
    expect(written).toContain('status: ready');
  });

  test('records it beside decisions on rules when no campaign is related, once', () => {
    const toWrite = review([decide('Rule', 'apply', '')], { nearest: '[[US launch]]', unprecedented: true });
    const written = write(brief, toWrite);
    expect(parseReceipt(written)).toMatchObject({ noPrecedent: { nearest: '[[US launch]]' }, decisions: [{ decision: 'apply' }] });
    expect(planReview('Brief.md', toWrite, style)(written)).toEqual({ state: 'unchanged' });
  });

  test('does not record it while half a review is kept for later', () => {
    const kept = write(brief, review([decide('Rule', 'apply', '')], { unprecedented: true, ready: false }));
    expect(parseReceipt(kept)?.noPrecedent ?? null).toBeNull();
  });

  test('refuses as a whole when the properties cannot be read, and writes nothing', () => {
    const broken = '---\nowner: @maria\nstatus: draft\n---\n# Brief\n';
    expect(planReview('Brief.md', review([decide('A', 'apply', '')]), style)(broken).state).toBe('refused');
  });
});

describe('a review that is kept for later', () => {
  test('writes its decisions but neither status nor properties', () => {
    const written = write(brief, review([decide('A', 'apply', 'x')], { ready: false }));
    expect(written).toContain('status: draft # not yet');
    expect(written).not.toContain('reviewed');
    expect(parseReceipt(written)?.decisions).toHaveLength(1);
  });

  test('without a decision leaves the note alone', () => {
    expect(planReview('Brief.md', review([], { ready: false }), style)(brief)).toEqual({ state: 'unchanged' });
  });
});

describe('decisions that are there already', () => {
  const first = write(brief, review([decide('A', 'apply', 'short title', 'Ivan', '2026-02-01'), decide('B', 'override', 'agreed', 'Ivan', '2026-02-01')], { ready: false }));
  const linesOf = (text: string): string[] => (parseReceipt(text)?.lines ?? []).map(({ written }) => written);

  test('stay when another person decides on the same lesson', () => {
    expect(linesOf(write(first, review([decide('A', 'not-applicable', 'other season')])))).toEqual([
      '- [[A]] · apply · short title · Ivan · 2026-02-01',
      '- [[B]] · override · agreed · Ivan · 2026-02-01',
      '- [[A]] · not applicable · other season · Maria · 2026-03-01',
    ]);
  });

  test('are replaced in place when the same person decides again, and left alone when nothing is new', () => {
    expect(linesOf(write(first, review([decide('A', 'apply', 'short title', 'Ivan'), decide('B', 'apply', 'after all', 'Ivan')])))).toEqual([
      '- [[A]] · apply · short title · Ivan · 2026-02-01',
      '- [[B]] · apply · after all · Ivan · 2026-03-01',
    ]);
  });

  test('count in the properties with everybody who decided', () => {
    const written = write(first, review([decide('A', 'not-applicable', 'other season')]));
    expect(written).toContain('reviewed-by: Ivan, Maria\n');
    expect(written).toContain('overrides: 1\n');
  });

  test('keep what was written beside them by hand', () => {
    const edited = first.replace('> - [[B]]', '> - talked to Jan\n> - [[B]]').replace('Review of past postmortems', 'Our review');
    const written = write(edited, review([decide('C', 'apply', '')]));
    expect(written).toContain('> [!postmortem-review] Our review\n');
    expect(linesOf(written)).toContain('- talked to Jan');
  });

  test('stay when the receipt was moved into another callout, with its fold mark', () => {
    const moved = '> [!info] Decided\n> > [!postmortem-review]- Review\n> > - [[A]] · apply · short · Ivan · 2026-02-01\n';
    expect(write(moved, review([decide('B', 'apply', '')], { ready: false }))).toBe('> [!info] Decided\n> > [!postmortem-review]- Review\n> > - [[A]] · apply · short · Ivan · 2026-02-01\n> > - [[B]] · apply · – · Maria · 2026-03-01\n');
  });

  test('are recognised by the note they mean, however the link is written', () => {
    const resolve = (target: string): string => `Postmortems/${target.replace('Postmortems/', '').replace('.md', '')}.md`;
    const decision = { ...decide('A', 'override', 'why', 'Ivan'), target: { path: 'Postmortems/A.md', line: null, title: 'A', link: '[A](Postmortems/A.md)' } };
    expect(linesOf(write(first, review([decision]), { ...style, resolve }))).toHaveLength(2);
  });

  test('of both sides survive a merge conflict, which writing settles', () => {
    const conflict = first.replace('> - [[B]] · override · agreed · Ivan · 2026-02-01', '<<<<<<< HEAD\n> - [[B]] · override · agreed · Ivan · 2026-02-01\n=======\n> - [[B]] · apply · yes · Olga · 2026-02-02\n>>>>>>> other');
    const written = write(conflict, review([], { ready: false, decisions: [decide('C', 'apply', '')] }));
    expect(linesOf(written)).toHaveLength(4);
    expect(written).not.toContain('<<<<');
    expect(parseReceipt(written)?.conflict).toBe(false);
  });
});
