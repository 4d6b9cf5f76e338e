import { describe, expect, it } from 'vitest';
import { defaultReadingConfig } from '../../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../../src/domain/note/edit/apply-plan';
import { planCallout } from '../../../../src/domain/note/edit/plan-callout';
import type { CalloutPlace, CalloutText } from '../../../../src/domain/note/edit/plan-callout';
import { showPlan } from '../../../show-plan';

const receipt: CalloutText = { type: 'review', title: 'Reviewed', lines: ['- [[A]]: applied', '', '> [!note] nested', '> more'] };
const written = '> [!review] Reviewed\n> - [[A]]: applied\n>\n> > [!note] nested\n> > more';

function after(text: string, callout = receipt, place: CalloutPlace = { at: 'top' }): string {
  return applyPlan(text, planCallout('a.md', callout, place)(text));
}

describe('a callout that is not there yet', () => {
  it('goes below properties and title', () => {
    expect(after('---\na: 1\n---\n\n# Title\n\nText\n')).toBe(`---\na: 1\n---\n\n# Title\n\n${written}\n\nText\n`);
    expect(after('---\na: 1\n---\nText\n')).toBe(`---\na: 1\n---\n${written}\n\nText\n`);
    expect(after('---\na: 1\n---')).toBe(`---\na: 1\n---\n${written}`);
    expect(after('Text')).toBe(`${written}\n\nText`);
    expect(after('')).toBe(`${written}\n`);
    expect(after('\ufeffText')).toBe(`\ufeff${written}\n\nText`);
  });

  it('goes to the end or into a section', () => {
    expect(after('# A\n\nText\n', receipt, { at: 'end' })).toBe(`# A\n\nText\n\n${written}\n`);
    const section = { role: 'review', heading: 'Review', config: defaultReadingConfig } as const;
    expect(after('# A\n', receipt, { at: 'section', section })).toBe(`# A\n\n## Review\n\n${written}\n`);
    expect(after('# A\n', receipt, { at: 'section', section: { ...section, level: 3 } })).toContain('### Review\n');
  });

  it('is not confused by the same head in code or inside of other quotes', () => {
    const text = '# T\n\n```\n> [!review] no\n```\n\n> quoted\n> [!review] only text\n';
    expect(after(text)).toBe(`# T\n\n${written}\n\n${text.slice(5)}`);
  });

  it('is told from others of its type by its id', () => {
    const made = after('> [!review|b] other\n> x\n', { ...receipt, id: 'a', lines: [] });
    expect(made).toBe('> [!review|a] Reviewed\n\n> [!review|b] other\n> x\n');
    expect(after(made, { ...receipt, id: 'b', lines: ['y'] })).toBe('> [!review|a] Reviewed\n\n> [!review|b] Reviewed\n> y\n');
  });
});

describe('a callout that is there', () => {
  it('is replaced where it stands, with its own head and fold mark', () => {
    expect(after('# T\n\nText\n\n> [!REVIEW|wide]- old\n> gone\n\nMore\n')).toBe(
      '# T\n\nText\n\n> [!REVIEW|wide]- Reviewed\n> - [[A]]: applied\n>\n> > [!note] nested\n> > more\n\nMore\n');
  });

  it('is replaced inside of another callout, whose other lines stay', () => {
    expect(after('> [!info] Outer\n> text\n>\n> > [!review] old\n> > gone\n>\n> end\n', { ...receipt, lines: ['new'] })).toBe(
      '> [!info] Outer\n> text\n>\n> > [!review] Reviewed\n> > new\n>\n> end\n');
  });

  it('changes nothing when it reads so already', () => {
    const text = `# T\n\n${written}\n\nText\n`;
    expect(showPlan(text, planCallout('a.md', receipt, { at: 'top' })(text))).toBe('unchanged');
  });

  it('keeps CRLF and a missing last line end', () => {
    expect(after('Text\r\n\r\n> [!review] x\r\n> y', { ...receipt, lines: ['1', '2'] })).toBe('Text\r\n\r\n> [!review] Reviewed\r\n> 1\r\n> 2');
  });

  it('touches only the lines that differ', () => {
    const text = '> [!review] Reviewed\n> one\n> two\n> three\n';
    expect(showPlan(text, planCallout('a.md', { ...receipt, lines: ['one', '2', 'three'] }, { at: 'top' })(text))).toBe('-3 > two\n+3 > 2');
  });

  it('is left alone while the note holds both sides of a merge', () => {
    const text = '> [!review] Reviewed\n<<<<<<< HEAD\n> a\n=======\n> b\n>>>>>>> theirs\n';
    expect(showPlan(text, planCallout('a.md', receipt, { at: 'top' })(text))).toBe('refused: conflict-markers at line 2');
  });
});
