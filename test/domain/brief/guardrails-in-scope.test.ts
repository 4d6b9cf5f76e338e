import { describe, expect, test } from 'vitest';
import { guardrailsInScope } from '../../../src/domain/brief/guardrails-in-scope';
import type { NoteRecord } from '../../../src/domain/postmortem/note-record';
import { markets, note, rule, scopeOf } from '../../note-record-builder';
import type { WrittenScope } from '../../note-record-builder';

const context = { markets, resolve: (target: string) => `${target}.md` };
const brief = note({ path: 'Brief.md', type: 'webinar', market: 'Germany', goal: 'conversion', start: '2026-03-14' }, { kind: 'brief', campaign: 'Spring' });

const holding = (text: string, scope: WrittenScope, rest: Partial<NoteRecord> = {}): NoteRecord => note({ path: `${text}.md`, ...scope, items: [rule(text)] }, rest);
const rules = (...records: NoteRecord[]): string[] => guardrailsInScope(brief, records, context).map(({ guardrail }) => guardrail.text);

describe('a guardrail is in scope', () => {
  test('when it says the same, or says nothing, or its region includes the brief’s market', () => {
    expect(rules(
      holding('Never one', {}),
      holding('Never two', { market: 'DACH' }),
      holding('Never three', { type: 'webinar', market: 'DE' }),
      holding('Never four', { type: 'вебинар' }),
    )).toEqual(['Never three', 'Never four', 'Never two', 'Never one']);
  });

  test('not when type, market or channel say otherwise', () => {
    expect(rules(holding('Never one', { market: 'France' }), holding('Never two', { type: 'event' }), holding('Never three', { type: 'webinar', market: 'France' }))).toEqual([]);
    const withChannel = { ...brief, scope: { ...brief.scope, channels: scopeOf({ channel: 'LinkedIn' }).channels } };
    expect(guardrailsInScope(withChannel, [holding('Never', { channel: 'email' })], context)).toEqual([]);
  });

  test('whatever its goal and audience, which only rank', () => {
    expect(rules(holding('Never one', { goal: 'awareness' }), holding('Never two', { goal: 'conversion' }))).toEqual(['Never two', 'Never one']);
  });

  test('by the scope on its own line rather than that of its note', () => {
    const narrowed = note({ path: 'Sale.md', type: 'sale', market: 'France', items: [rule('Never discount.', { scope: scopeOf({ market: 'DACH' }) })] });
    expect(rules(narrowed)).toEqual(['Never discount.']);
  });

  test('from any note, but not from the brief itself nor from its own postmortem', () => {
    const own = holding('Never own', {}, { briefLink: 'Brief' });
    expect(rules(holding('Never anywhere', {}, { kind: null }), own, { ...holding('Never here', {}), path: 'Brief.md' })).toEqual(['Never anywhere']);
  });

  test('only while it is active', () => {
    const items = [rule('Never old.', { status: 'retired' }), rule('Never replaced.', { status: 'superseded' }), rule('Never now.')];
    expect(rules(note({ items }))).toEqual(['Never now.']);
  });

  test('with its reasons, evidence among them', () => {
    const record = note({ market: 'DACH', items: [rule('Never discount.', { campaignCount: 3 })] });
    expect(guardrailsInScope(brief, [record], context)[0]?.reasons).toEqual([{ type: 'region-includes', region: 'DACH', market: 'DE' }, { type: 'evidence', campaigns: 3 }]);
    expect(guardrailsInScope(brief, [holding('Never.', {})], context)[0]?.reasons).toEqual([{ type: 'unscoped' }]);
  });
});
