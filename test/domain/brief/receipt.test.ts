import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseReceipt } from '../../../src/domain/brief/parse-receipt';
import { formatDecision, formatNoPrecedent, formatReceipt } from '../../../src/domain/brief/receipt';
import type { ReceiptWords } from '../../../src/domain/brief/receipt';
import { decisionKinds } from '../../../src/domain/brief/review-decision';
import type { ReviewDecision } from '../../../src/domain/brief/review-decision';

const english: ReceiptWords = {
  'title': 'Review of past postmortems', 'apply': 'apply', 'not-applicable': 'not applicable', 'override': 'override',
  'noPrecedent': 'No precedent: nothing related was found.', 'nearest': 'Nearest: {link}',
};
const klingon: ReceiptWords = { ...english, 'apply': 'lo’', 'not-applicable': 'potlh be’', 'override': 'qIm Qo’', 'noPrecedent': 'pagh' };

const lesson: ReviewDecision = {
  target: { path: 'Autumn webinar DE', line: null, title: 'Autumn webinar DE', link: '[[Autumn webinar DE]]', text: null },
  decision: 'apply', reason: 'Title names the buyer', by: 'Maria', at: '2026-03-01',
};
const tripped: ReviewDecision = {
  target: { path: 'Postmortems/Spring sale AT', line: null, title: 'Spring sale AT', link: '[[Postmortems/Spring sale AT#Guardrails|Spring sale AT]]', text: 'Never discount the first order in DACH' },
  decision: 'override', reason: 'one-off, capped at 500', by: 'Ivan', at: '2026-03-02',
};
const receiptOf = (...lines: string[]): string => ['---', 'status: draft', '---', '# Brief', '', '> [!postmortem-review] Review', ...lines.map((line) => `> ${line}`), '', 'More text.'].join('\n');
const decisionsIn = (...lines: string[]): readonly ReviewDecision[] => parseReceipt(receiptOf(...lines))?.decisions ?? [];

describe('a written receipt', () => {
  test('reads as one plain line for each decision', () => {
    expect(formatReceipt('Review of past postmortems', [formatDecision(lesson, english), formatDecision(tripped, english)])).toBe([
      '> [!postmortem-review] Review of past postmortems',
      '> - [[Autumn webinar DE]] · apply · Title names the buyer · Maria · 2026-03-01',
      '> - [[Postmortems/Spring sale AT#Guardrails|Spring sale AT]] › Never discount the first order in DACH · override · one-off, capped at 500 · Ivan · 2026-03-02',
    ].join('\n'));
  });

  test('is read back as it was', () => {
    expect(decisionsIn(formatDecision(lesson, english), formatDecision(tripped, english))).toEqual([lesson, tripped]);
  });

  test('is read back whatever the reason and the person are called', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('a · b', '–', 'apply', ' · override · ', '2026-01-01', 'line\nbreak', '> [!note]', '%%x%%', '|', ']]'));
    const oneLine = (value: string): string => value.replaceAll(/\s+/g, ' ').replace(/^[·\s]+/, '').replace(/[·\s]+$/, '');
    fc.assert(fc.property(text, text, fc.constantFrom(...decisionKinds), (reason, by, decision) => {
      const [read] = decisionsIn(formatDecision({ ...tripped, reason, by, decision }, english));
      const shown = (value: string): string => (oneLine(value) === '–' ? '' : oneLine(value));
      expect(read).toEqual({ ...tripped, decision, reason: shown(reason), by: shown(by.replaceAll('·', ',')) });
    }));
  });

  test('records that there was no precedent, and what was nearest', () => {
    const line = formatNoPrecedent({ nearest: '[[US launch]]', by: 'Maria', at: '2026-03-01' }, english);
    expect(line).toBe('- No precedent: nothing related was found. Nearest: [[US launch]] · Maria · 2026-03-01');
    expect(parseReceipt(receiptOf(line))?.noPrecedent).toEqual({ nearest: '[[US launch]]', by: 'Maria', at: '2026-03-01' });
    expect(parseReceipt(receiptOf(formatNoPrecedent({ nearest: '', by: '', at: '2026-03-01' }, english)))?.noPrecedent).toEqual({ nearest: '', by: '', at: '2026-03-01' });
  });
});

describe('a receipt edited by hand', () => {
  test.each([
    ['- [[Autumn webinar DE]] · apply', 'apply', '', '', ''],
    ['- [[Autumn webinar DE]] · **Not applicable** · other season', 'not-applicable', 'other season', '', ''],
    ['* [[Autumn webinar DE]] — override — agreed with sales', 'override', 'agreed with sales', '', ''],
    ['1. [[Autumn webinar DE]] - apply - shorter title', 'apply', 'shorter title', '', ''],
    ['- [x] [[Autumn webinar DE]] · apply · done · 2026-04-01', 'apply', 'done', '', '2026-04-01'],
    ['- [[Autumn webinar DE]] · применить · короче заголовок · Мария · 2026-04-01', 'apply', 'короче заголовок', 'Мария', '2026-04-01'],
    ['- [[Autumn webinar DE]] · nicht anwendbar · andere Saison · Jörg · 2026-04-01', 'not-applicable', 'andere Saison', 'Jörg', '2026-04-01'],
    ['- [Autumn](Autumn%20webinar%20DE.md) · apply · ok · Maria · 2026-03-01', 'apply', 'ok', 'Maria', '2026-03-01'],
  ])('%s', (line, decision, reason, by, at) => {
    expect(decisionsIn(line)).toMatchObject([{ decision, reason, by, at }]);
    expect(decisionsIn(line)[0]?.target.path).toMatch(/^Autumn webinar DE/);
  });

  test('keeps the lines it does not understand', () => {
    const receipt = parseReceipt(receiptOf('- [[Autumn webinar DE]] · apply', '- discussed with Jan', '', 'see minutes'));
    expect(receipt?.lines.map(({ type, written }) => [type, written])).toEqual([
      ['decision', '- [[Autumn webinar DE]] · apply'], ['other', '- discussed with Jan'], ['other', ''], ['other', 'see minutes'],
    ]);
  });

  test('is read in words of an interface that is not known otherwise', () => {
    expect(parseReceipt(receiptOf('- [[A]] · potlh be’ · DaH'))?.decisions).toEqual([]);
    expect(parseReceipt(receiptOf('- [[A]] · potlh be’ · DaH'), [klingon])?.decisions).toMatchObject([{ decision: 'not-applicable', reason: 'DaH' }]);
  });
});

describe('finding the receipt', () => {
  test('gives its place in whole lines', () => {
    const text = receiptOf('- [[A]] · apply');
    const receipt = parseReceipt(text);
    expect(text.slice(receipt?.start, receipt?.end)).toBe('> [!postmortem-review] Review\n> - [[A]] · apply');
    const windows = text.replaceAll('\n', '\r\n');
    const read = parseReceipt(windows);
    expect(windows.slice(read?.start, read?.end)).toBe('> [!postmortem-review] Review\r\n> - [[A]] · apply');
    expect(read?.decisions).toHaveLength(1);
  });

  test('sees none in ordinary notes, other callouts and code', () => {
    expect(parseReceipt('# Brief\n\n> [!note] postmortem-review\n> - [[A]] · apply')).toBeNull();
    expect(parseReceipt('```\n> [!postmortem-review] Review\n> - [[A]] · apply\n```')).toBeNull();
    expect(parseReceipt('')).toBeNull();
  });

  test('reads folded ones and those without title', () => {
    expect(parseReceipt('>[!POSTMORTEM-REVIEW]-\n>- [[A]] · apply')?.decisions).toHaveLength(1);
  });

  test('reads one inside of another callout', () => {
    const text = '> [!info]\n> > [!postmortem-review] Review\n> > - [[A]] · apply\n> Not part of it.';
    expect(parseReceipt(text)?.lines.map(({ written }) => written)).toEqual(['- [[A]] · apply']);
  });

  test('reads both sides of a merge conflict inside of it', () => {
    const receipt = parseReceipt(['> [!postmortem-review] Review', '> - [[A]] · apply', '<<<<<<< HEAD', '> - [[B]] · apply', '=======', '> - [[C]] · override · why', '>>>>>>> other', '> - [[D]] · apply', '', 'x'].join('\n'));
    expect(receipt?.decisions.map(({ target }) => target.path)).toEqual(['A', 'B', 'C', 'D']);
    expect(receipt?.conflict).toBe(true);
  });

  test('reads both receipts when each side brought its own', () => {
    const text = ['# Brief', '<<<<<<< HEAD', '> [!postmortem-review] Review', '> - [[A]] · apply', '> - [[B]] · apply', '=======', '> [!postmortem-review] Review', '> - [[A]] · apply', '> - [[C]] · apply', '>>>>>>> other', '', 'x'].join('\n');
    const receipt = parseReceipt(text);
    expect(receipt?.decisions.map(({ target }) => target.path)).toEqual(['A', 'B', 'C']);
    expect(text.slice(0, receipt?.start) + text.slice(receipt?.end)).toBe('# Brief\n\n\nx');
  });
});
