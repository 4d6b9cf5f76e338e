import { expect, it } from 'vitest';
import { gateLevelFor } from '../../../src/domain/brief/gate-level';
import { openLaunchQuestions } from '../../../src/domain/brief/launch-questions';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { assumption, note, scopeOf } from '../../note-record-builder';
import { noteStructureOf } from '../../note-structure-of';

it('lists what a brief leaves open, and nothing that it answers', () => {
  const open = (text: string, rest: Parameters<typeof note>[0] = {}) => openLaunchQuestions(note(rest, { kind: 'brief' }), noteStructureOf(text), defaultReadingConfig);
  expect(open('We mail everybody.')).toEqual(['source-fields', 'assumptions', 'success-criteria', 'audience', 'holdout']);
  expect(open('UTM parameters are set. Success criteria: 40 demos. Validated in six interviews. A control group gets nothing.', { items: [assumption('Leads wait.', 'untested')] })).toEqual([]);
  expect(open('Kontrollgruppe: 5 %. Die Zielgruppe wurde befragt.')).toEqual(['source-fields', 'assumptions', 'success-criteria']);
});

it('takes the strictest level of a brief’s campaign types, by any of their names', () => {
  const { campaignTypes } = scopeOf({ type: 'вебинар, seasonal sale' });
  expect(gateLevelFor(campaignTypes, {}, 'reason')).toBe('reason');
  expect(gateLevelFor(campaignTypes, { Webinar: 'off' }, 'reason')).toBe('off');
  expect(gateLevelFor(campaignTypes, { Webinar: 'reason', sale: 'block', podcast: 'off' }, 'off')).toBe('block');
});
