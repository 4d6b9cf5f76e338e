import { describe, expect, it } from 'vitest';
import { linkSubpath } from '../../../src/domain/note/link-subpath';

const headings = [
  { level: 1, text: 'Webinar: DE [[2026]]', line: 2 }, { level: 2, text: 'Guardrails', line: 5 }, { level: 2, text: '#1 | Next', line: 9 }, { level: 3, text: 'Guardrails', line: 11 },
];

describe('the part of a link that leads to a line', () => {
  it('is the heading above it, without what has a meaning in links', () => {
    expect(linkSubpath(3, headings, [])).toBe('#Webinar DE 2026');
    expect(linkSubpath(9, headings, [])).toBe('#1 Next');
    expect(linkSubpath(1, headings, [])).toBe('');
  });

  it('names the heading above one whose words are there twice', () => {
    expect(linkSubpath(6, headings, [])).toBe('#Webinar DE 2026#Guardrails');
    expect(linkSubpath(12, headings, [])).toBe('#1 Next#Guardrails');
  });

  it('is the id of its block where it has one', () => {
    expect(linkSubpath(7, headings, [{ id: 'rule-1', line: 6, endLine: 7 }])).toBe('#^rule-1');
  });
});
