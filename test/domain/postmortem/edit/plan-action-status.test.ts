import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import { referenceTo } from '../../../../src/domain/postmortem/edit/item-reference';
import { planActionStatus } from '../../../../src/domain/postmortem/edit/plan-action-status';
import { noteStructureOf } from '../../../note-structure-of';
import { itemsIn, reading } from './edited-note';

const words = { done: 'done', open: 'open' };

function marked(body: string, done: boolean): string {
  const text = `---\ntype: retro\n---\n## Actions\n${body}`;
  const [item] = itemsIn(text).filter(({ kind }) => kind === 'action');
  if (item === undefined) return 'no action';
  const plan = planActionStatus(noteStructureOf(text), reading, { item: referenceTo(item), done, words, today: '2026-11-22' })(text);
  if (plan.state !== 'changes') return plan.state;
  const after = applyPlan(text, plan);
  const [now] = itemsIn(after).filter(({ kind }) => kind === 'action');
  expect(now).toMatchObject({ ...item, status: done ? 'done' : 'open', source: expect.anything() as unknown });
  return after.slice(text.indexOf('## Actions\n') + '## Actions\n'.length);
}

describe('an action marked as done', () => {
  it.each([
    ['- [ ] Fix the form, Maria, by 2026-12-01\n', '- [x] Fix the form, Maria, by 2026-12-01\n'],
    ['> - [ ] Fix the form\n', '> - [x] Fix the form\n'],
    ['- Fix the form. Owner: Maria\n', '- Fix the form. Owner: Maria ✅ 2026-11-22\n'],
    ['- Fix the form\n  of the page\n  - Owner: Maria\n', '- Fix the form\n  of the page ✅ 2026-11-22\n  - Owner: Maria\n'],
    ['| Action | Owner | Status |\n|---|---|---|\n| Fix the form | Maria | open |\n', '| Action | Owner | Status |\n|---|---|---|\n| Fix the form | Maria | done |\n'],
    ['| Action | Owner | Status |\r\n|---|---|---|\r\n| Fix the form | Maria |  |\r\n', '| Action | Owner | Status |\r\n|---|---|---|\r\n| Fix the form | Maria |  done|\r\n'],
    ['| Action | Owner |\n|---|---|\n| Fix the form | Maria |\n', '| Action | Owner |\n|---|---|\n| Fix the form ✅ 2026-11-22 | Maria |\n'],
  ])('is done where its note says so: %j', (before, after) => {
    expect(marked(before, true)).toBe(after);
  });

  it.each([
    ['- [x] Fix the form\n', '- [ ] Fix the form\n'],
    ['- Fix the form ✅ 2026-11-01\n', '- Fix the form\n'],
    ['| Action | Status |\n|---|---|\n| Fix the form | erledigt |\n', '| Action | Status |\n|---|---|\n| Fix the form | open |\n'],
  ])('can be opened again: %j', (before, after) => {
    expect(marked(before, false)).toBe(after);
  });

  it('is left alone when it is so already, and when it is done by other words', () => {
    expect(marked('- [x] Fix the form\n', true)).toBe('unchanged');
    expect(marked('- Fix the form (done)\n', true)).toBe('unchanged');
    expect(marked('- Fix the form (done)\n', false)).toBe('refused');
  });

  it('is not touched when its words are gone', () => {
    const note = noteStructureOf('---\ntype: retro\n---\n## Actions\n- Fix the page\n');
    const wish = { item: { path: 'Note.md', kind: 'action', text: 'Fix the form', line: 4 }, done: true, words, today: '2026-11-22' } as const;
    expect(planActionStatus(note, reading, wish)(note.text)).toMatchObject({ state: 'refused', problem: { code: 'text-moved', line: 4 } });
  });
});
