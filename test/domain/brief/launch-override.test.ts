import { describe, expect, it } from 'vitest';
import { gateState } from '../../../src/domain/brief/gate-state';
import { isLaunchOverride, launchOverride } from '../../../src/domain/brief/launch-override';
import { parseReceipt } from '../../../src/domain/brief/parse-receipt';
import { planReview } from '../../../src/domain/brief/plan-review';
import type { ReviewDecision } from '../../../src/domain/brief/review-decision';
import { applyPlan } from '../../../src/domain/note/edit/apply-plan';
import { Locale } from '../../../src/locales/locale';
import { note } from '../../note-record-builder';

const signed = { reason: 'small test, 200 €', by: 'Maria', at: '2026-03-01' };
const lesson: ReviewDecision = { ...signed, decision: 'apply', reason: '', target: { path: 'A', line: null, title: 'A', link: '[[A]]' } };

describe.each(['en', 'ru'])('a launch with open questions (%s)', (language) => {
  const { words } = new Locale(language);
  const names = [words.gate.questionName['source-fields'], words.gate.questionName.holdout];
  const decision = launchOverride(words.receipt.openQuestions, names, signed);
  const write = (text: string, decisions: readonly ReviewDecision[]): string => (
    applyPlan(text, planReview('Brief.md', { decisions, ready: true, by: 'Maria', at: '2026-03-01' }, { words: words.receipt, propertyNames: {} })(text))
  );
  const written = write('---\ntype: brief\nstatus: draft\n---\n# Brief\n', [lesson, decision]);

  it('stands in the receipt as an override with its reason, and is read back in any language', () => {
    expect(written).toContain(`> - ${words.receipt.openQuestions}: ${names.join(', ')} · ${words.receipt.override} · small test, 200 € · Maria · 2026-03-01`);
    expect(written).toContain('overrides: 1\n');
    expect(parseReceipt(written)?.decisions.map(isLaunchOverride)).toEqual([false, true]);
  });

  it('is no lesson that was decided on', () => {
    expect(gateState(note({}, { kind: 'brief', status: 'ready' }), parseReceipt(written), true)).toMatchObject({ decided: 1, overrides: 1 });
  });

  it('does not take the place of other lines without a link, nor stands twice', () => {
    const byHand = written.replace('> - [[A]]', '> - The old offer · override · agreed · Maria · 2026-02-01\n> - [[A]]');
    expect(write(byHand, [decision])).toBe(byHand.replace('overrides: 1', 'overrides: 2'));
  });
});
