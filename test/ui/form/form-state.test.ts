import { describe, expect, it } from 'vitest';
import { newNotePath, planNewNote } from '../../../src/application/create-note';
import { readSettings } from '../../../src/application/settings';
import { Locale } from '../../../src/locales/locale';
import { formAdvice, requestedNote } from '../../../src/ui/form/form-state';
import type { FormState } from '../../../src/ui/form/form-state';

const locale = new Locale('en');
const settings = readSettings(null);

function state(kind: FormState['kind'], values: FormState['values']): FormState {
  const template = locale.templates.find((each) => each.kind === kind);
  if (template === undefined) throw new Error(`No template for ${kind}.`);
  return { kind, template: { ...template, path: null }, values, fileName: null };
}

describe('the form', () => {
  it('asks for a note named after its campaign', () => {
    expect(newNotePath(requestedNote(state('postmortem', { campaign: 'Autumn' }), locale.words), settings)).toBe('Postmortems/Autumn.md');
  });

  it('has a name for a note without a campaign', () => {
    expect(newNotePath(requestedNote(state('brief', {}), locale.words), settings)).toBe('Briefs/Untitled brief.md');
  });

  it('fills the template and writes only what was given', () => {
    const { text } = planNewNote(requestedNote(state('brief', { campaign: 'Autumn', market: ' ' }), locale.words), settings, { date: '2026-01-01', time: '10:00:00', language: 'en' });
    expect(text).toMatch(/^---\ntype: brief\ncampaign: Autumn\nbudget:\nstatus: draft\nowner:\n---\n\n# Autumn\n/);
    expect(text).not.toContain('{{');
  });

  it('notices an end before the start, and nothing else', () => {
    expect(formAdvice(state('brief', { start: '2026-02-01', end: '2026-01-01' }), locale.words)).toBe('The end is before the start.');
    expect(formAdvice(state('brief', { start: '2026-02-01', end: '2026-02-01' }), locale.words)).toBeNull();
    expect(formAdvice(state('brief', { start: '', end: '2026-01-01' }), locale.words)).toBeNull();
  });
});
