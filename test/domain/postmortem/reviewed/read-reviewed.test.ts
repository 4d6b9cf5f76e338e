import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import { planReviewed } from '../../../../src/domain/postmortem/reviewed/plan-reviewed';
import { readReviewed } from '../../../../src/domain/postmortem/reviewed/read-reviewed';

const nobody = { by: [], at: null };
const read = (properties: string, mapping = {}) => readReviewed(`---\n${properties}\n---\n# Autumn\n`, mapping);

describe('who has reviewed a postmortem', () => {
  it('is read as it was recorded', () => {
    const note = '---\ntype: postmortem\nstatus: draft\n---\n# Autumn\n';
    const marked = applyPlan(note, planReviewed('a.md', { by: 'Anna', at: '2026-11-22', openPoints: 3 }, {})(note));
    const twice = applyPlan(marked, planReviewed('a.md', { by: 'Ben', at: '2026-11-24', openPoints: 0 }, {})(marked));
    expect(readReviewed(marked, {})).toEqual({ by: ['Anna'], at: '2026-11-22' });
    expect(readReviewed(twice, {})).toEqual({ by: ['Anna', 'Ben'], at: '2026-11-24' });
  });

  it.each([
    ['a list of people', 'reviewed-by:\n  - Anna\n  - "[[Team/Ben Weiß|Ben]]"\n  - "[[Team/Cem]]"', { by: ['Anna', 'Ben', 'Cem'], at: null }],
    ['names of the vault’s own', 'Geprüft von: Anna', { by: ['Anna'], at: null }],
    ['a time beside the day', 'reviewed-at: 2026-11-22T09:30', { by: [], at: '2026-11-22' }],
    ['a day that does not exist', 'reviewed-at: 2026-02-30', nobody],
    ['nothing', 'reviewed-by:\nreviewed-at:', nobody],
    ['properties that cannot be read', 'owner: @maria\nreviewed-by: Anna', nobody],
  ])('is read from %s', (_, properties, expected) => {
    expect(read(properties, { 'reviewed-by': ['geprüft von'] })).toEqual(expected);
  });

  it('is nobody in a note without properties', () => {
    expect(readReviewed('# Autumn\n', {})).toEqual(nobody);
  });
});
