import { describe, expect, it } from 'vitest';
import { savesLesson, startDraft, withScope, withText } from '../../../src/ui/capture/lesson-draft';

const scope = { campaignTypes: [{ key: 'webinar', label: 'Webinar' }], markets: [{ key: 'DE', label: 'Germany' }, { key: 'AT', label: 'Austria' }], channels: [], goals: [], audiences: [] };
const source = { path: 'P.md', kind: 'postmortem', scope, language: null, campaign: 'Autumn', problem: null } as const;
const enter = { key: 'Enter', shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, isComposing: false };

describe('the window for a quick lesson', () => {
  it('opens with what the note says', () => {
    expect(startDraft('Never x it', source)).toMatchObject({ kind: 'never', campaignTypes: 'Webinar', markets: 'Germany, Austria', campaign: 'Autumn' });
    expect(startDraft('', null)).toMatchObject({ kind: 'insight', campaignTypes: '', markets: '', campaign: '' });
  });

  it('follows the text until a kind was chosen', () => {
    const draft = startDraft('', null);
    expect(withText(draft, 'Всегда спрашивать').kind).toBe('always');
    expect(withText({ ...draft, kind: 'insight', isKindChosen: true }, 'Never x it').kind).toBe('insight');
  });

  it('follows the scope of its note until somebody wrote one', () => {
    const draft = startDraft('', null);
    expect(withScope(draft, scope).markets).toBe('Germany, Austria');
    expect(withScope({ ...draft, markets: 'PL', isScopeWritten: true }, scope).markets).toBe('PL');
  });

  it('saves on Enter in one line, on Ctrl or Cmd and Enter always, and never while a word is being composed', () => {
    expect(savesLesson(enter, 'one line')).toBe(true);
    expect(savesLesson(enter, 'two\nlines')).toBe(false);
    expect(savesLesson({ ...enter, metaKey: true }, 'two\nlines')).toBe(true);
    expect(savesLesson({ ...enter, shiftKey: true }, 'one line')).toBe(false);
    expect(savesLesson({ ...enter, isComposing: true, ctrlKey: true }, 'one line')).toBe(false);
    expect(savesLesson({ ...enter, key: 'a' }, 'one line')).toBe(false);
  });
});
