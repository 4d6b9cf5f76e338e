import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import { planTask } from '../../../../src/domain/note/edit/plan-task';
import { showPlan } from '../../../show-plan';

const note = '# Actions\n- [ ] Fix the form\n  1. [x] Ask Maria\n> - [/] Quoted\n- [ ] Twice\n- [ ] Twice\n```\n- [ ] Code\n```\n';

function shown(line: number, text: string, done: boolean, source = note): string {
  return showPlan(source, planTask('a.md', { line, text, done })(source));
}

describe('ticking a task', () => {
  it('changes the one character in its brackets', () => {
    expect(shown(1, 'Fix the form', true)).toBe('-2 - [ ] Fix the form\n+2 - [x] Fix the form');
    expect(shown(2, '1. [x] Ask Maria', false)).toBe('-3   1. [x] Ask Maria\n+3   1. [ ] Ask Maria');
    expect(shown(3, '- [/] Quoted', true)).toBe('-4 > - [/] Quoted\n+4 > - [x] Quoted');
  });

  it('changes nothing when it is so already', () => {
    expect(shown(2, 'Ask Maria', true)).toBe('unchanged');
    expect(shown(3, 'Quoted', false)).toBe('unchanged');
  });

  it('finds a task that has moved', () => {
    expect(shown(7, 'Fix the form', true)).toContain('+2 - [x] Fix the form');
  });

  it('tells two tasks of the same text apart by their line', () => {
    expect(shown(5, 'Twice', true)).toBe('-6 - [ ] Twice\n+6 - [x] Twice');
  });

  it('is refused when the text is gone, is there twice elsewhere, or is no task', () => {
    expect(shown(1, 'Fix the forms', true)).toBe('refused: text-moved at line 2');
    expect(shown(1, 'Twice', true)).toBe('refused: text-moved at line 2');
    expect(shown(7, 'Code', true)).toBe('refused: text-moved at line 8');
    expect(shown(0, 'Actions', true)).toBe('refused: text-moved at line 1');
  });

  it('keeps CRLF and every other byte', () => {
    const text = '\ufeff- [ ] a\r\n- [ ] b';
    expect(applyPlan(text, planTask('a.md', { line: 1, text: 'b', done: true })(text))).toBe('\ufeff- [ ] a\r\n- [x] b');
    expect(applyPlan(text, planTask('a.md', { line: 0, text: 'a', done: true })(text))).toBe('\ufeff- [x] a\r\n- [ ] b');
  });

  it('needs only the first line of a text of several', () => {
    expect(shown(1, '- [ ] Fix the form\n  and more', true)).toContain('[x] Fix');
  });
});
