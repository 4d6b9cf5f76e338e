import { describe, expect, it } from 'vitest';
import { frontmatterCauses } from '../../src/domain/note/frontmatter-cause';
import { problemCodes } from '../../src/domain/shared/problem';
import type { Problem } from '../../src/domain/shared/problem';
import { Locale } from '../../src/locales/locale';
import { problemText } from '../../src/locales/problem-text';

const problem = (code: Problem['code'], details: Problem['details']): Problem => ({ code, path: 'A.md', line: 2, column: null, details });
const { words } = new Locale('en');

describe('a problem in words', () => {
  it('names the unquoted name and shows the line that works', () => {
    const details = { cause: 'unquoted-at', written: '@maria', property: 'owner', suggestion: '"@maria"' };
    const { message, remedy } = problemText(problem('frontmatter-malformed', details), words);
    expect(message).toContain('@maria starts with @');
    expect(remedy).toBe('Put quotes around it: owner: "@maria"');
  });

  it('says what to do where no mended line can be shown', () => {
    expect(problemText(problem('frontmatter-malformed', { cause: 'tab', written: '\tx', property: '' }), words).remedy).toBe('Replace the tab by two spaces.');
  });

  it('passes on an unknown cause as it is', () => {
    expect(problemText(problem('frontmatter-malformed', { cause: 'Something else' }), words).message).toContain('Something else');
  });

  it('offers both readings of an ambiguous date', () => {
    const details = { written: '03/04/2026', first: '2026-04-03', second: '2026-03-04' };
    expect(problemText(problem('date-ambiguous', details), words).message).toBe('“03/04/2026” can mean 2026-04-03 or 2026-03-04.');
  });
});

describe.each(['en', 'ru'])('in %s', (tag) => {
  const locale = new Locale(tag);

  it.each(problemCodes)('%s has a message and a remedy that are sentences', (code) => {
    const { message, remedy } = locale.words.problems[code];
    for (const text of [message, remedy]) expect(text).toMatch(/[.}]$/);
  });

  it.each(frontmatterCauses)('the cause %s has a message and a remedy that are sentences', (cause) => {
    const { message, remedy } = locale.words.frontmatterCauses[cause];
    for (const text of [message, remedy]) expect(text).toMatch(/\.$/);
  });
});
