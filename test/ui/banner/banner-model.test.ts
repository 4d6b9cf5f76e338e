import { describe, expect, it } from 'vitest';
import type { BriefReview } from '../../../src/application/brief-gate';
import { parseReceipt } from '../../../src/domain/brief/parse-receipt';
import { planSettlement } from '../../../src/domain/brief/plan-settlement';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../src/domain/note/edit/apply-plan';
import { Locale } from '../../../src/locales/locale';
import { bannerOf } from '../../../src/ui/banner/banner-model';
import { note } from '../../note-record-builder';

const locale = new Locale('en');
const related = { record: note({}), score: 1, reasons: [], draft: false };
const unreviewed: BriefReview = {
  brief: note({ path: 'Brief.md' }, { kind: 'brief' }), related: [related], nearest: null, guardrails: [], level: 'block', receipt: null,
  tripwires: [], standingTripwires: [], state: { state: 'unreviewed' }, changes: [], questions: [], questionsBlock: false, planned: [], conflict: 'none',
};
const reviewed = { state: 'reviewed', at: '2026-11-21', by: ['Ann'], decided: 5, overrides: 1, conflict: false } as const;

describe('the banner of a brief', () => {
  it.each<[Partial<BriefReview>, string, string]>([
    [{}, 'plain', 'Not reviewed yet. 1 past campaign concerns it.'],
    [{ related: [] }, 'plain', 'Not reviewed yet. No past campaign concerns it.'],
    [{ state: { state: 'started', decided: 2 } }, 'plain', 'Review begun: 2 decisions so far.'],
    [{ state: { state: 'ready-without-review', status: 'live' } }, 'warn', 'Marked live without a review. 1 past campaign concerns it.'],
    [{ state: reviewed }, 'good', 'Ready. Reviewed on 21 Nov 2026 against 5 lessons, 1 override.'],
    [{ state: { ...reviewed, overrides: 0, decided: 1 } }, 'good', 'Ready. Reviewed on 21 Nov 2026 against 1 lesson.'],
    [{ state: { ...reviewed, decided: 0 } }, 'good', 'Ready. Reviewed on 21 Nov 2026: no precedent.'],
    [{ state: reviewed, changes: [{ type: 'new-campaign', path: 'B.md' }] }, 'warn', 'Reviewed against older lessons: 1 to decide on.'],
  ])('says in one line where the review stands (%#)', (rest, tone, text) => {
    expect(bannerOf({ ...unreviewed, ...rest }, locale)).toMatchObject({ tone, text, action: 'review' });
  });

  it('offers to keep all decisions where a merge has left both sides, and that keeps them', () => {
    const line = (name: string): string => `> - [[${name}]] · apply · – · Ann · 2026-11-21`;
    const text = ['# Brief', '', '> [!postmortem-review] Review', line('A'), '<<<<<<< ours', line('B'), '=======', line('C'), '>>>>>>> theirs', '', 'End.', ''].join('\n');
    expect(bannerOf({ ...unreviewed, state: reviewed, receipt: parseReceipt(text), conflict: 'review' }, locale)).toMatchObject({ tone: 'warn', action: 'settle' });
    const planned = planSettlement('Brief.md', { words: locale.words.receipt, config: defaultReadingConfig })(text);
    const settled = applyPlan(text, planned);
    expect(bannerOf({ ...unreviewed, state: reviewed, conflict: 'properties' }, locale)).toMatchObject({ tone: 'warn', button: null });
    expect(settled).toBe(['# Brief', '', '> [!postmortem-review] Review', line('A'), line('B'), line('C'), '', 'End.', ''].join('\n'));
  });
});
