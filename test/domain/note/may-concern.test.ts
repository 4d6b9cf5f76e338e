import { describe, expect, test } from 'vitest';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { mayConcern } from '../../../src/domain/note/may-concern';
import type { NoteSignals } from '../../../src/domain/note/note-signals';

const plain: NoteSignals = { path: 'Note.md', properties: null, malformedProperties: false, tags: [], headings: [], hasCallout: false };
const asked = (signals: Partial<NoteSignals>): boolean => mayConcern({ ...plain, ...signals }, defaultReadingConfig);

describe('a note has to be read', () => {
  test.each<[string, Partial<NoteSignals>]>([
    ['it is a postmortem', { properties: { type: 'Postmortem' } }],
    ['it has the tag of a kind', { tags: ['#retro'] }],
    ['it has a callout', { hasCallout: true }],
    ['it has a guardrail tag', { tags: ['#Guardrail'] }],
    ['it has a nested guardrail tag', { tags: ['#guardrail/email'] }],
    ['its properties are malformed', { malformedProperties: true }],
    ['it has a heading about guardrails', { headings: ['Notes', '3. 🚧 Guardrails for next time:'] }],
    ['it has such a heading in another language', { headings: ['Leitplanken'] }],
    ['it has a heading about a library entry', { headings: ['**Запись в библиотеку**'] }],
    ['it has a compound heading with one', { headings: ['Summary & guardrails'] }],
  ])('when %s', (_, signals) => {
    expect(asked(signals)).toBe(true);
  });
});

describe('a note is left unread', () => {
  test.each<[string, Partial<NoteSignals>]>([
    ['it says nothing', {}],
    ['its headings are too common to tell', { headings: ['Rules', 'Key learnings', 'Never', 'Action items'] }],
    ['it is a template', { path: 'Templates/Postmortem.md', properties: { type: 'postmortem' }, hasCallout: true }],
    ['it has unfilled placeholders', { properties: { type: 'postmortem', date: '{{date}}' } }],
    ['it only mentions a campaign', { properties: { type: 'campaign' }, tags: ['#campaign'] }],
    ['its tag only starts like one', { tags: ['#guardrailing'] }],
  ])('when %s', (_, signals) => {
    expect(asked(signals)).toBe(false);
  });

  test('unless the user has named its heading', () => {
    const config = { ...defaultReadingConfig, headingSynonyms: { guardrails: ['House rules'] } };
    expect(mayConcern({ ...plain, headings: ['House rules'] }, config)).toBe(true);
  });
});
