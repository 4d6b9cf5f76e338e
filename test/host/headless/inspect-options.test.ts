import { describe, expect, it } from 'vitest';
import { readInspectOptions, UsageError } from './inspect-options';

const refusal = (...words: string[]): string => {
  try {
    readInspectOptions(words);
    return 'accepted';
  } catch (error) {
    return error instanceof UsageError ? error.message : 'another error';
  }
};

describe('the command line of inspect', () => {
  it('takes a folder alone', () => {
    expect(readInspectOptions(['vault'])).toEqual({
      folder: 'vault', list: [], searches: [], gate: null, checks: [], coverage: false, metadata: [], settings: null, limit: null,
    });
  });

  it('takes all options, repeated where they may be, after a space or an equals sign', () => {
    expect(readInspectOptions([
      '--list', 'entry, guardrail', 'vault', '--search', 'webinar', '--search=Германия = да', '--gate', 'b.md',
      '--checks', 'p.md', '--coverage', '--metadata', 'a.md', '--metadata', 'b.md', '--settings', 'data.json', '--limit=5', '--list=note',
    ])).toEqual({
      folder: 'vault', list: ['entry', 'guardrail', 'note'], searches: ['webinar', 'Германия = да'], gate: 'b.md',
      checks: ['p.md'], coverage: true, metadata: ['a.md', 'b.md'], settings: 'data.json', limit: 5,
    });
  });

  it('refuses what it does not know, with the words it did not understand', () => {
    expect(refusal()).toContain('Which folder?');
    expect(refusal('a', 'b')).toContain('"b"');
    expect(refusal('a', '--bogus')).toContain('--bogus');
    expect(refusal('a', '-h')).toContain('-h');
    expect(refusal('a', '--constructor', 'x')).toContain('--constructor');
  });

  it('refuses options without their value, twice what can be given once, and limits that are no number', () => {
    expect(refusal('a', '--search')).toBe('--search needs a value.');
    expect(refusal('a', '--search', '--limit', '3')).toBe('--search needs a value.');
    expect(refusal('a', '--search=')).toBe('--search needs a value.');
    expect(refusal('a', '--coverage=yes')).toBe('--coverage takes no value.');
    expect(refusal('a', '--gate', 'b', '--gate', 'c')).toBe('--gate can be given once.');
    for (const limit of ['0', '-1', '1.5', 'ten', '99999999999']) expect(refusal('a', '--limit', limit)).toContain(`"${limit}"`);
  });

  it('answers in one line', () => {
    for (const words of [[], ['a', '--x'], ['a', '--limit', 'y']]) expect(refusal(...words)).not.toContain('\n');
  });
});
