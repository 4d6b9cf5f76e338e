import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import type { PostmortemReview } from '../../../../src/domain/postmortem/reviewed/plan-reviewed';
import { planReviewed } from '../../../../src/domain/postmortem/reviewed/plan-reviewed';
import { showPlan } from '../../../show-plan';

const note = '---\ntype: postmortem # ours\nstatus: draft\n---\n# Autumn\n';
const anna: PostmortemReview = { by: 'Anna', at: '2026-11-22', openPoints: 3 };
const show = (text: string, review: PostmortemReview, mapping = {}): string => showPlan(text, planReviewed('a.md', review, mapping)(text));
const after = (text: string, review: PostmortemReview): string => applyPlan(text, planReviewed('a.md', review, {})(text));

describe('marking a postmortem as reviewed', () => {
  it('says who, when and how much was open, and touches nothing else', () => {
    expect(show(note, anna)).toBe('-3 status: draft\n+3 status: reviewed\n+4 reviewed-by: Anna\n+5 reviewed-at: 2026-11-22\n+6 open-points: 3');
  });

  it('changes nothing when made twice', () => {
    expect(show(after(note, anna), anna)).toBe('unchanged');
  });

  it('adds a second person once', () => {
    const both = after(after(note, anna), { by: 'Ben', at: '2026-11-24', openPoints: 0 });
    expect(both).toContain('reviewed-by: Anna, Ben\nreviewed-at: 2026-11-24\nopen-points: 0\n');
    expect(after(both, { by: 'anna', at: '2026-11-24', openPoints: 0 })).toBe(both);
  });

  it('keeps a list of people a list', () => {
    const text = '---\ntype: postmortem\nreviewed-by:\n  - Anna\n---\n';
    expect(after(text, { ...anna, by: 'Ben' })).toContain('reviewed-by:\n  - Anna\n  - Ben\n');
  });

  it('works without a name', () => {
    expect(after(note, { ...anna, by: ' ' })).not.toContain('reviewed-by');
  });

  it('uses the names that the note or the vault has', () => {
    expect(show('---\nStatus: draft\nReviewed By: Anna\n---\n', { ...anna, by: 'Ben' }, { 'reviewed-at': ['geprüft'] }))
      .toBe('-2 Status: draft\n-3 Reviewed By: Anna\n+2 Status: reviewed\n+3 Reviewed By: Anna, Ben\n+4 geprüft: 2026-11-22\n+5 open-points: 3');
  });

  it('refuses properties that cannot be read', () => {
    expect(show('---\ntype: postmortem\nowner: @maria\n---\n', anna)).toMatch(/^refused: frontmatter-malformed/);
  });
});
