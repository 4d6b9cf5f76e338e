import { describe, expect, test } from 'vitest';
import { ownCopy } from '../../../src/domain/shared/own-copy';
import { readNote } from '../../../src/domain/postmortem/read-note';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { markets } from '../../note-record-builder';
import { noteStructureOf } from '../../note-structure-of';

describe('a copy of its own', () => {
  test('is equal in every part, also where texts are odd', () => {
    const data = {
      text: 'long enough to be a part of another', short: 'x', lone: 'a lone half of a pair: \ud800', line: 'one\u2028two \u0000 "three" \\',
      none: null, missing: undefined, figures: [0, -0, 1.5, Number.POSITIVE_INFINITY], nested: { list: [{ text: 'long enough to be a part of another' }], empty: [] },
    };
    expect(ownCopy(data)).toStrictEqual(data);
    expect(ownCopy(null)).toBeNull();
    expect(ownCopy('alone and long enough')).toBe('alone and long enough');
  });

  test('is none of the objects it was made from, but shares what they shared', () => {
    const scope = { markets: ['Germany'] };
    const copy = ownCopy({ first: { scope }, second: { scope }, a: [], b: [] });
    expect(copy.first.scope).not.toBe(scope);
    expect(copy.first.scope).toBe(copy.second.scope);
    expect(copy.a).toBe(copy.b);
  });

  test('of a note that was read is the same record', () => {
    const text = '---\ntype: postmortem\nmarket: Germany\n---\n## Guardrails\n- Never gate the webinar recording behind a second form.\n## KPIs\n| Metric | Target | Actual |\n|---|---|---|\n| Leads | 100 | 80 |\n';
    const record = readNote(noteStructureOf(text), { config: defaultReadingConfig, markets });
    expect(record?.items.length).toBeGreaterThan(1);
    expect(ownCopy(record)).toStrictEqual(record);
  });
});
