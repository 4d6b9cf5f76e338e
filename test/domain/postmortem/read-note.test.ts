import { describe, expect, test } from 'vitest';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { postmortem, readNoteOf, recordOf } from './read-note-of';

describe('a postmortem', () => {
  test('is read with everything its properties say', () => {
    const text = postmortem('## Hypothesis\nTuesdays fill up.\n', `campaign: Spring webinar
campaign-type: [Webinar, Product Launch]
market: DE/AT
channel: LinkedIn, Email
goal: Markenbekanntheit
start: 2026-03-01
end: 2026-04-15T10:00:00
status: In Review
outcome: ✅ exceeded
confidence: Hoch
failure: [Lead quality, tracking]
brief: "[[Briefs/Spring|Spring]]"
owner: "[[People/Maria]]"
review-by: 2027-01-01
tags: [marketing]
`);
    expect(recordOf(text, 'Marketing/2026/Spring webinar PM.md')).toMatchObject({
      path: 'Marketing/2026/Spring webinar PM.md', title: 'Spring webinar PM', kind: 'postmortem', campaign: 'Spring webinar',
      scope: { campaignTypes: [{ key: 'webinar' }, { key: 'product launch' }], markets: [{ key: 'DE' }, { key: 'AT' }], channels: [{ key: 'linkedin' }, { key: 'email' }], goals: [{ key: 'awareness', label: 'Markenbekanntheit' }] },
      start: { from: '2026-03-01' }, end: { from: '2026-04-15' }, status: 'in-review', outcome: 'exceeded', confidence: 'high', failures: [{ key: 'lead-quality', label: 'Lead quality' }, { key: 'tracking' }],
      briefLink: 'Briefs/Spring', owner: 'Maria', reviewBy: { from: '2027-01-01' }, tags: ['#marketing'], digest: [{ role: 'hypothesis', text: 'Tuesdays fill up.', line: 18 }], problems: [],
      propertyLines: { campaign: 2, brief: 13 },
    });
  });

  test('has a period instead of start and end', () => {
    expect(recordOf(postmortem('**Zeitraum:** 01.03.2026 – 15.04.2026\n'))).toMatchObject({ start: { from: '2026-03-01' }, end: { from: '2026-04-15' } });
    expect(recordOf(postmortem('', 'period: Q4 2025\n'))).toMatchObject({ start: { from: '2025-10-01' }, end: { from: '2025-12-31' } });
  });

  test('is one market for all its names', () => {
    for (const name of ['DE', 'Germany', 'Deutschland', 'Германия', '"[[Germany]]"']) expect(recordOf(postmortem('', `market: ${name}\n`)).scope.markets.map(({ key }) => key)).toEqual(['DE']);
  });

  test('says which language it is in', () => {
    expect(recordOf(postmortem('## Гипотеза\nМы думали, что вебинары по вторникам работают лучше всего.\n')).language).toBe('ru');
  });
});

describe('problems', () => {
  test.each([
    ['start: 20202-01-16', { code: 'date-impossible', details: { property: 'start', written: '20202-01-16' } }],
    ['end: 2026-02-30', { code: 'date-impossible' }],
    ['end: 3/4/2026', { code: 'date-ambiguous', details: { written: '3/4/2026', first: '2026-03-04', second: '2026-04-03' } }],
    ['start: next spring', { code: 'wrong-type', details: { property: 'start', written: 'next spring', expected: 'date' } }],
    ['outcome: meh', { code: 'unknown-value', details: { property: 'outcome', written: 'meh', known: 'exceeded, met, mixed, missed, inconclusive' } }],
    ['confidence: 80 %', { code: 'unknown-value', details: { known: 'high, medium, low' } }],
    ['market: {code: DE}', { code: 'wrong-type', details: { property: 'market' } }],
    ['owner: @maria', { code: 'frontmatter-malformed', details: { cause: 'unquoted-at' } }],
  ])('%s', (property, problem) => {
    expect(recordOf(postmortem('', `${property}\n`)).problems).toMatchObject([{ path: 'Note.md', line: 2, ...problem }]);
  });

  test('a free result line is no wrong outcome, and an empty property no problem', () => {
    expect(recordOf(postmortem('**Result:** 500 leads\n', 'outcome:\nstart: TBD\nconfidence: ""\n')).problems).toEqual([]);
  });

  test('a malformed postmortem keeps its kind, its readable properties and its body', () => {
    const record = recordOf(postmortem('## Guardrails\n- Never gate it\n', 'owner: @maria\nmarket: DE\n'));
    expect(record).toMatchObject({ kind: 'postmortem', scope: { markets: [{ key: 'DE' }] } });
    expect(record.items).toHaveLength(1);
  });

  test('a malformed note is still known by its tag or folder', () => {
    const folders = { ...defaultReadingConfig, kindFolders: { ...defaultReadingConfig.kindFolders, postmortem: ['PM'] } };
    expect(recordOf('---\nowner: @maria\n---\n#postmortem\n').kind).toBe('postmortem');
    expect(readNoteOf('---\nowner: @maria\n---\n', 'PM/x.md', folders)?.kind).toBe('postmortem');
  });

  test('a note whose properties are never closed keeps its kind and its scope', () => {
    const record = recordOf('---\ntype: brief\ncampaign: Spring\nmarket: DE\nowner: @maria\n\n# Spring\n\nFree trial for all.\n');
    expect(record).toMatchObject({ kind: 'brief', campaign: 'Spring', scope: { markets: [{ key: 'DE' }] } });
    expect(record.problems.map(({ code, line }) => [code, line])).toEqual([['frontmatter-not-closed', 0]]);
  });

  test('are in the order of the note', () => {
    const { problems } = recordOf(postmortem('## Guardrails\n- Always\n\n<<<<<<< a\n=======\n>>>>>>> b\n', 'outcome: meh\n'));
    expect(problems.map(({ code }) => code)).toEqual(['unknown-value', 'guardrail-without-text', 'conflict-markers']);
  });
});

describe('other notes', () => {
  test('give only guardrails, entries and what is wrong with their properties block', () => {
    const record = recordOf('---\nstart: nonsense\noutcome: meh\nmarket: DE\n---\n## Learnings\n- x\n\n> [!guardrail] Never y\n');
    expect(record).toMatchObject({ kind: null, scope: { markets: [{ key: 'DE' }] }, problems: [] });
    expect(record.items.map(({ kind }) => kind)).toEqual(['guardrail']);
    expect(recordOf('---\na: @b\n---\n')).toMatchObject({ kind: null, items: [], problems: [{ code: 'frontmatter-malformed' }] });
  });

  test.each(['', 'text', '---\n---\n', '---\ntype: meeting\n---\n', '# Campaign\n\n> [!note] hi\n', '---\n\nwords: words\nmore\nmore\n\n---\n', '---\nNote: not closed\n'])('%j is nothing for the library', (text) => {
    expect(readNoteOf(text)).toBeNull();
  });

  test.each(['---\ntype: postmortem\ndate: {{date}}\n---\n', '---\ntype: postmortem\ntitle: {{title}} review\n---\n', '---\ntype: brief\ncampaign: "<% tp.file.title %>"\n---\n'])('%j is a template', (text) => {
    expect(readNoteOf(text)).toBeNull();
  });

  test('a note in the templates folder is a template', () => {
    expect(readNoteOf(postmortem(''), 'Templates/Postmortem.md')).toBeNull();
  });
});
