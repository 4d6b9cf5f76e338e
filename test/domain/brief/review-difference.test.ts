import { describe, expect, it } from 'vitest';
import { parseReceipt } from '../../../src/domain/brief/parse-receipt';
import type { Related } from '../../../src/domain/brief/rank-related';
import { reviewDifference } from '../../../src/domain/brief/review-difference';
import { selectLessons } from '../../../src/domain/brief/select-lessons';
import type { Tripwire } from '../../../src/domain/brief/tripwires';
import type { NoteRecord } from '../../../src/domain/postmortem/note-record';
import { note, rule } from '../../note-record-builder';

const receiptOf = (...lines: string[]) => {
  const receipt = parseReceipt(['> [!postmortem-review] Review', ...lines.map((line) => `> - ${line}`)].join('\n'));
  if (receipt === null) throw new Error('no receipt');
  return receipt;
};
const related = (name: string): Related => ({ record: note({ path: `${name}.md` }), score: 1, reasons: [], draft: false });
const sale = (...items: Parameters<typeof note>[0]['items'] & object): NoteRecord => note({ path: 'Sale.md', items });

function difference(receipt: ReturnType<typeof receiptOf>, campaigns: Related[], ...records: NoteRecord[]) {
  const selection = selectLessons({ related: campaigns, guardrails: [], tripwires: [] });
  const byPath = new Map(records.map((record) => [record.path, record]));
  return reviewDifference(receipt, selection, { records: byPath, briefPath: 'Brief.md', resolve: (target) => `${target}.md` })
    .map((change) => `${change.type} ${change.path}${change.type === 'rule-changed' ? ` ${change.rule.text}` : ''}`);
}

const onRule = '[[Sale]] › Never discount the first order. · apply · – · Ann · 2026-11-21';

describe('what a reviewed brief has to be looked at again for', () => {
  it('is nothing while everything is as it was reviewed', () => {
    expect(difference(receiptOf('[[A]] · apply · – · Ann · 2026-11-21', onRule), [related('A')], sale(rule('Never discount the first order')))).toEqual([]);
  });

  it('is a related campaign that the review did not see', () => {
    expect(difference(receiptOf('[[A]] · apply · – · Ann · 2026-11-21'), [related('B'), related('A')])).toEqual(['new-campaign B.md']);
  });

  it('is a rule that reads differently, until the new wording is decided on', () => {
    const now = sale(rule('Never discount the first order of private customers.'));
    expect(difference(receiptOf(onRule), [], now)).toEqual(['rule-changed Sale.md Never discount the first order of private customers.']);
    expect(difference(receiptOf(onRule, '[[Sale]] › Never discount the first order of private customers. · apply · – · Ben · 2026-12-01'), [], now)).toEqual([]);
  });

  it('is a rule that the text trips by now, until it is decided on either way', () => {
    const now = sale(rule('Never discount the first order.'), rule('Never launch on a Friday.'));
    const tripwires = now.items.flatMap((item): Tripwire[] => (
      item.kind === 'guardrail' ? [{ scoped: { guardrail: item, record: now, score: 1, reasons: [] }, evidence: { type: 'missing' } }] : []
    ));
    const changes = (...lines: string[]): string[] => reviewDifference(receiptOf(...lines), selectLessons({ related: [], guardrails: [], tripwires }), {
      records: new Map([['Sale.md', now]]), briefPath: 'Brief.md', resolve: (target) => `${target}.md`,
    }).map((change) => `${change.type} ${change.type === 'rule-tripped' || change.type === 'rule-changed' ? change.rule.text : ''}`);
    expect(changes(onRule)).toEqual(['rule-tripped Never launch on a Friday.']);
    expect(changes(onRule, '[[Sale]] › Never launch on a Friday · not applicable · a Monday · Ann · 2026-11-21')).toEqual([]);
    expect(changes(onRule, '[[Sale]] › Never launch on a Friday before Easter. · apply · – · Ann · 2026-11-21')).toEqual(['rule-changed Never launch on a Friday.']);
  });

  it('is an applied rule that is retired or gone, and not one that was set aside', () => {
    const retired = sale(rule('Never discount the first order.', { status: 'retired' }));
    expect(difference(receiptOf(onRule), [], retired)).toEqual(['rule-retired Sale.md']);
    expect(difference(receiptOf(onRule), [])).toEqual(['rule-retired Sale.md']);
    const reworded = '[[Sale]] › Never discount the first order of private customers. · apply · – · Ann · 2026-12-01';
    expect(difference(receiptOf(onRule, reworded), [], sale(rule('Never discount the first order of private customers.', { status: 'retired' })))).toEqual(['rule-retired Sale.md']);
    expect(difference(receiptOf(onRule.replace('apply', 'override')), [], retired)).toEqual([]);
    expect(difference(receiptOf(onRule, onRule.replace('apply · –', 'not applicable · retired').replace('Ann', 'Ben')), [], retired)).toEqual([]);
  });
});
