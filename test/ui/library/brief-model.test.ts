import { describe, expect, it } from 'vitest';
import type { BriefReview } from '../../../src/application/brief-gate';
import type { Receipt } from '../../../src/domain/brief/receipt';
import { Locale } from '../../../src/locales/locale';
import { briefCard } from '../../../src/ui/library/brief-card';
import { briefContent } from '../../../src/ui/library/brief-model';
import { insightOf } from '../../../src/ui/library/insight';
import { entry, learning, note, rule } from '../../note-record-builder';

const brief = note({ path: 'Brief.md' }, { kind: 'brief', status: 'draft', campaign: 'Spring' });
const past = note({ path: 'Autumn.md', end: '2025-11-21', items: [entry('Students came.'), rule('Never x.')] }, { campaign: 'Autumn', outcome: 'missed' });
const related = { record: past, score: 9, draft: false, reasons: [{ type: 'same-type', value: 'webinar' }, { type: 'same-market', market: 'DE' }] } as const;
const nothing: BriefReview = { brief, related: [], nearest: null, guardrails: [], level: 'block', receipt: null, tripwires: [], standingTripwires: [], state: { state: 'unreviewed' }, changes: [], questions: [], questionsBlock: false, planned: [], conflict: 'none' };
const receipt: Receipt = {
  title: 'Review', lines: [], noPrecedent: null, conflict: false, start: 0, end: 0,
  decisions: [
    { target: { path: 'A.md', line: null, title: 'A', link: '[[A]]' }, decision: 'apply', reason: '', by: 'Ann', at: '2026-11-20' },
    { target: { path: 'B.md', line: null, title: 'B', link: '[[B]]' }, decision: 'override', reason: 'x', by: 'Ben', at: '2026-11-21' },
  ],
};
const reviewed: BriefReview['state'] = { state: 'reviewed', at: '2026-11-21', by: ['Ann', 'Ben'], decided: 2, overrides: 1, conflict: false };
const locale = new Locale('en');

describe('the card of a brief', () => {
  it('says what concerns it and how long that takes', () => {
    expect(briefCard({ ...nothing, related: [related, related, related, related] }, locale)).toEqual({
      state: 'open', title: 'Not reviewed yet', badge: 'brief · draft', text: '4 past campaigns concern this brief. About 2 minutes.', buttons: [{ action: 'review', text: 'Review and mark ready', isMain: true }],
    });
  });

  it('says that nothing concerns it', () => {
    expect(briefCard(nothing, locale).text).toBe('No past campaign and no guardrail concerns this brief.');
  });

  it('says that a brief became ready some other way', () => {
    expect(briefCard({ ...nothing, brief: { ...brief, status: 'live' } }, locale)).toMatchObject({ state: 'unreviewed', title: 'Ready without review', badge: 'brief · live', buttons: [{ action: 'review', isMain: true }, { action: 'postmortem', text: 'Start postmortem', isMain: false }] });
  });

  it('says when and by whom it was reviewed last, and what was overridden', () => {
    const card = briefCard({ ...nothing, brief: { ...brief, status: 'ready' }, receipt, state: reviewed }, locale);
    expect(card).toMatchObject({ state: 'reviewed', text: 'Reviewed on 21 Nov 2026 by Ben. 1 override.', buttons: [{ text: 'Review again', isMain: false }, { action: 'postmortem' }] });
  });

  it('says that a review was against older lessons, and asks for the difference', () => {
    const changes = [{ type: 'new-campaign', path: 'B.md' }] as const;
    const card = briefCard({ ...nothing, brief: { ...brief, status: 'ready' }, receipt, state: reviewed, changes }, locale);
    expect(card).toMatchObject({ state: 'unreviewed', text: 'Reviewed against older lessons: 1 to decide on.', buttons: [{ action: 'review', text: 'Decide on the difference', isMain: true }, { action: 'postmortem' }] });
  });

  it('does not take half a review for a whole one', () => {
    expect(briefCard({ ...nothing, receipt }, locale).state).toBe('open');
  });

  it('shows a status of the vault’s own as written', () => {
    expect(briefCard({ ...nothing, brief: { ...brief, status: 'waiting' } }, locale).badge).toBe('brief · waiting');
    expect(briefCard({ ...nothing, brief: { ...brief, status: null } }, locale).badge).toBe('brief · no status');
  });
});

describe('the rows of a brief', () => {
  it('name a past campaign, its insight, its outcome in words, and why it is here', () => {
    const { rows } = briefContent({ ...nothing, related: [related] }, null, { locale, today: '2026-01-01' });
    expect(rows[0]).toMatchObject({ type: 'group', label: 'Campaigns like this', count: 1 });
    expect(rows[1]).toMatchObject({
      path: 'Autumn.md', line: 20, title: [{ text: 'Autumn' }], text: [{ text: 'Students came.' }], outcome: { key: 'missed', shown: true }, meta: ['Nov 2025'],
    });
    expect(rows[1]?.type === 'item' && rows[1].chips.map(({ text }) => text)).toEqual(['same type: webinar', 'same market: DE']);
  });

  it('mark the postmortem that is still a draft', () => {
    const { rows } = briefContent({ ...nothing, related: [{ ...related, draft: true }] }, null, { locale, today: '2026-01-01' });
    expect(rows[1]?.type === 'item' && rows[1].chips[0]).toEqual({ text: 'draft', tone: 'warn' });
  });

  it('show four reasons at most, shared channels and goals last', () => {
    const reasons = [
      { type: 'same-goal', value: 'conversion' }, { type: 'same-channel', value: 'email' }, { type: 'same-type', value: 'x' }, { type: 'linked' },
      { type: 'same-wording', words: 'live course', role: 'offer' },
    ] as const;
    const { rows } = briefContent({ ...nothing, related: [{ ...related, reasons }] }, null, { locale, today: '2026-01-01' });
    expect(rows[1]?.type === 'item' && rows[1].chips.map(({ text }) => text)).toEqual(['same type: x', 'linked', 'same offer wording: “live course”', 'same goal: conversion']);
  });

  it('show the nearest campaign where none is related', () => {
    const { rows } = briefContent({ ...nothing, nearest: related }, null, { locale, today: '2026-01-01' });
    expect(rows[0]).toMatchObject({ label: 'Nearest past campaign' });
  });
});

describe('the insight of a campaign', () => {
  it('is its library entry', () => {
    expect(insightOf(past)).toEqual({ text: 'Students came.', line: 20 });
  });

  it('is its first learning without one', () => {
    expect(insightOf(note({ items: [rule('Never x.'), learning('People read on Sundays.')] }))).toEqual({ text: 'People read on Sundays.', line: 21 });
  });

  it('is the summary without either, and nothing at all in an empty note', () => {
    expect(insightOf(note({ digest: { summary: 'It went well.' } })).text).toBe('It went well.');
    expect(insightOf(note({}))).toEqual({ text: null, line: 0 });
  });
});
