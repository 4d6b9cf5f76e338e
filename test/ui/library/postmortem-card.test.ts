import { describe, expect, it } from 'vitest';
import type { CoverageReport } from '../../../src/application/coverage';
import { Locale } from '../../../src/locales/locale';
import { withDraftHint } from '../../../src/ui/coverage/due-hint';
import { postmortemCard } from '../../../src/ui/library/postmortem-card';
import { note } from '../../note-record-builder';

const locale = new Locale('en');
const nobody = { by: [], at: null };
const card = (status: string | null, reviewed: Parameters<typeof postmortemCard>[1] = nobody, kind: 'postmortem' | 'retro' | 'brief' = 'postmortem') =>
  postmortemCard({ kind, status }, reviewed, locale);

describe('the card of a postmortem', () => {
  it.each([['draft', 'postmortem · draft'], ['in-review', 'postmortem · in review']])('offers to mark it as reviewed, quietly, while it is %s', (status, badge) => {
    expect(card(status)).toMatchObject({ state: 'open', title: 'Not reviewed yet', badge, buttons: [{ action: 'mark-reviewed', text: 'Mark as reviewed', isMain: false }] });
  });

  it.each([
    [{ by: ['Anna', 'Ben'], at: '2026-11-22' }, 'On 22 Nov 2026 by Anna and Ben.'],
    [{ by: ['Anna'], at: null }, 'By Anna.'],
    [{ by: [], at: '2026-11-22' }, 'On 22 Nov 2026.'],
    [nobody, ''],
  ])('says who has reviewed it and when, as far as that is known: %j', (reviewed, text) => {
    expect(card('reviewed', reviewed)).toEqual({ state: 'reviewed', title: 'Reviewed', badge: 'postmortem', text, buttons: [] });
  });

  it('is there for retrospectives too, and for no brief', () => {
    expect(card('draft', nobody, 'retro')?.badge).toBe('retrospective · draft');
    expect(card('draft', nobody, 'brief')).toBeNull();
  });

  it('stays away where no such status is kept', () => {
    expect(card(null)).toBeNull();
    expect(card('archived')).toBeNull();
  });

  it('says when the campaign ended of a draft that was left lying, and of no other', () => {
    const left = note({ path: 'Left.md' }, { kind: 'postmortem', status: 'draft' });
    const report: CoverageReport = { today: '2026-11-22', postmortems: [], retros: [], unreviewed: [], rules: [], drafts: [{ note: left, days: 56 }] };
    const shown = card('draft');
    if (shown === null) throw new Error('a draft has a card');
    expect(withDraftHint(shown, report, 'Left.md', locale).due).toBe('Ended 56 days ago: still a draft.');
    expect(withDraftHint(shown, report, 'Other.md', locale).due).toBeUndefined();
  });
});
