import { describe, expect, it } from 'vitest';
import type { NoteTemplate } from '../../../../src/locales/templates/note-template';
import { templatesIn } from '../../../../src/locales/templates/template-languages';
import { findingsOf } from './findings-of';

const missing = new Set(['no-learning', 'no-entry', 'no-guardrail', 'brief-part-missing', 'voice-missing']);

function noteFrom({ kind, markdown }: NoteTemplate): string {
  return `---\ntype: ${kind}\ncampaign: X\nend: 2026-10-01\noutcome: met\n---\n${markdown.replace(/\{\{[^}]*\}\}/g, 'X')}`;
}

describe.each(['en', 'ru', 'de'])('a note fresh from a template in %s', (tag) => {
  const templates = templatesIn(tag);

  it.each(templates)('$name: is told only what is missing, at its headings, in a handful', (template) => {
    const text = noteFrom(template);
    const found = findingsOf(text).filter(({ code }) => code !== 'success-unexplained');
    expect(found.length).toBeLessThanOrEqual(4);
    expect(found.filter(({ code }) => !missing.has(code))).toEqual([]);
    expect(found.map(({ line }) => text.split('\n')[line]).filter((line) => !line?.startsWith('#'))).toEqual([]);
  });

  it('is told that nothing explains its success', () => {
    for (const postmortem of templates.filter(({ kind }) => kind === 'postmortem')) {
      expect(findingsOf(noteFrom(postmortem)).map(({ code }) => code), postmortem.id).toContain('success-unexplained');
    }
  });
});
