import { describe, expect, it } from 'vitest';
import { checkCodes } from '../../src/domain/postmortem/checks/check-code';
import type { Finding } from '../../src/domain/postmortem/checks/finding';
import { checkText } from '../../src/locales/check-text';
import { Locale } from '../../src/locales/locale';
import { placeholdersOf } from '../../src/locales/fill';

const { words } = new Locale('en');
const text = (code: Finding['code'], details: Finding['details']) => checkText({ code, line: 3, details, fix: null }, words);

describe('a finding in words', () => {
  it('says which slots of an action are filled and which are not', () => {
    expect(text('vague-action', { written: 'Improve quality', filled: 'owner', missing: 'object,date' }).message).toBe(
      '“Improve quality” says who, but not what changes, by when. Nobody can tell when it is done.');
    expect(text('vague-action', { written: 'Improve quality', filled: '', missing: 'object' }).message).toContain('says nothing, but not what changes');
  });

  it('offers the rewording that fits the blame', () => {
    expect(text('blame-wording', { written: 'x', blame: 'fault' }).remedy).toContain('What did we not validate before launch');
    expect(text('blame-wording', { written: 'x', blame: 'character' }).remedy).toContain('which check would have caught it');
  });

  it('names whoever was not heard, and how a plan changed', () => {
    expect(text('voice-missing', { voice: 'Sales' }).message).toBe('“Sales” is asked for here and still empty. They saw what nobody else did.');
    expect(text('voice-missing', { unheard: 'analyst,sales' }).message).toBe('Nobody here speaks for the data (analyst or CRM), sales. They saw what nobody else did.');
    expect(text('plan-changed', { name: 'Leads', how: 'moved', brief: '300', here: '250' }).message).toContain('Leads: 300 was committed when the brief became ready, the brief now says 250.');
  });

  it('names the part of a brief', () => {
    expect(text('brief-part-missing', { part: 'kpis' }).message).toBe('This brief does not say its planned KPIs yet.');
  });
});

describe.each(['en', 'ru'])('in %s', (tag) => {
  const { rules } = new Locale(tag).words.checks;

  it.each(checkCodes)('%s is named, says why in a sentence, and what to do', (code) => {
    const { name, message, remedy } = rules[code];
    expect(name.length).toBeGreaterThan(3);
    for (const sentence of [message, remedy]) expect(sentence).toMatch(/[.}…]$/);
  });

  it.each(checkCodes)('%s needs the same details as in English', (code) => {
    expect(placeholdersOf(rules[code].message)).toEqual(placeholdersOf(words.checks.rules[code].message));
  });
});
