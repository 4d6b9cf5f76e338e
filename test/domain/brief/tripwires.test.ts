import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScopedGuardrail } from '../../../src/domain/brief/guardrails-in-scope';
import { parseReceipt } from '../../../src/domain/brief/parse-receipt';
import { findTripwires, standingTripwires } from '../../../src/domain/brief/tripwires';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { note, rule } from '../../note-record-builder';
import type { ItemDraft, WrittenScope } from '../../note-record-builder';
import { noteStructureOf } from '../../note-structure-of';

function scoped(draft: ItemDraft, scope: WrittenScope & { readonly path?: string } = {}): ScopedGuardrail {
  const record = note({ ...scope, items: [draft] });
  const guardrail = record.items.find((item) => item.kind === 'guardrail');
  if (guardrail === undefined) throw new Error('no rule');
  return { guardrail, record, score: 0, reasons: [] };
}

function trips(brief: string, ...rules: (ScopedGuardrail | ItemDraft)[]): string[] {
  const inScope = rules.map((each) => (typeof each === 'function' ? scoped(each) : each));
  return findTripwires(noteStructureOf(brief), inScope, defaultReadingConfig)
    .map(({ evidence }) => (evidence.type === 'missing' ? 'missing' : `${String(evidence.line + 1)}: ${evidence.quote}`));
}

const discount = rule('Never discount the first order in DACH.');
const noDiscount = rule('Never discount in DACH');

describe('a rule that forbids', () => {
  it('trips on the sentence of the sample brief that offers 20 % off, at its line', () => {
    const brief = readFileSync('test/sample-vault/Briefs/Spring webinar DE.md', 'utf8');
    const [found, ...others] = findTripwires(noteStructureOf(brief), [scoped(discount, { market: 'DACH' })], defaultReadingConfig);
    expect(others).toEqual([]);
    expect(found?.evidence).toEqual({
      type: 'sentence', line: 17,
      sentence: 'We invite to two sessions of 30 minutes and open the list with 20 % off for the first 500 customers.',
      quote: '… the list with 20 % off for the first 500 customers.',
      words: ['% off', 'first 500 customers'],
    });
  });

  it.each([
    ['Offer: 15% off for everybody.', '1: Offer: 15% off for everybody.'],
    ['# Plan\n\n- Rabattaktion für Neukunden', '3: Rabattaktion für Neukunden'],
    ['Скидка 20 % первым 100 клиентам.', '1: Скидка 20 % первым 100 клиентам.'],
    ['Remise de 10 % pour les nouveaux clients.', '1: Remise de 10 % pour les nouveaux clients.'],
    ['| Offer | 2027 |\n| --- | --- |\n| Price cut | 20 % |', '3: | Price cut | 20 % |'],
  ])('knows %j as a discount, in any language', (brief, quote) => {
    expect(trips(brief, scoped(noDiscount, { market: 'DACH' }))).toEqual([quote]);
  });

  it.each([
    'A discount is not needed for the desk itself.',
    'Wir verkaufen ohne Rabatt.',
    'Без скидки, но с бесплатной доставкой.',
    'No discount this time.',
    'Call off the event if fewer than 20 % register.',
    '%% 20 % off? %%',
    '```\n20 % off\n```',
    '> [!postmortem-review] Review\n> - [[Spring sale AT]] › Never discount the first order · apply · – · – · 2026-01-01',
    '## Guardrails that apply\n\n- Always sell at full price, 20 % off is over\n',
    '---\ntype: brief\nnote: 20 % off\n---\nPlain text.',
  ])('does not trip on %j', (brief) => {
    expect(trips(brief, scoped(noDiscount, { market: 'DACH' }), discount)).toEqual([]);
  });

  it('needs two thirds of what a rule is about in one sentence', () => {
    const rules = [rule('Never gate the recording behind a second form.'), rule('Avoid the word “course” in B2B titles')];
    expect(trips('The recording comes in the same mail. A course draws others.', ...rules)).toEqual([]);
    expect(trips('We gate the recording with a form.', ...rules)).toEqual(['1: We gate the recording with a form.']);
  });

  it('finds Russian words in any case', () => {
    expect(trips('Гипотеза: ролики сработают. Общий промокод кампании упростит учёт.', rule('Избегать общего промокода на кампанию.', { polarity: 'avoid' })))
      .toEqual(['1: Общий промокод кампании упростит учёт.']);
  });

  it('is silent where words cannot judge: amounts, and what comes with its remedy', () => {
    expect(trips('Two links in each issue of the letter.', rule('Never more than one link in an issue of the letter'))).toEqual([]);
    const fair = rule('Never plan a trade fair without a follow-up week');
    expect(trips('We book a trade fair. The follow-up week is staffed.', fair)).toEqual([]);
    expect(trips('We book a trade fair in Cologne.', fair)).toEqual(['1: We book a trade fair in Cologne.']);
  });
});

describe('a rule that demands', () => {
  const holdout = rule('Always include a holdout.');

  it('trips where the thing is named nowhere, and not where a synonym is', () => {
    expect(trips('We mail everybody.', holdout)).toEqual(['missing']);
    expect(trips('A control group of 5 % gets nothing.', holdout)).toEqual([]);
    expect(trips('Eine Kontrollgruppe bleibt außen vor.', holdout)).toEqual([]);
    expect(trips('Контрольная группа — 5 %.', holdout)).toEqual([]);
  });

  it('trips on source fields that nobody mentions, and leaves their checking to the questions before launch', () => {
    const fields = rule('Always plan the source fields with the CRM team. (single case)');
    expect(trips('We mail everybody.', rule('Always confirm source fields in the CRM before launch.'), rule('Immer die Einwilligung prüfen.'))).toEqual([]);
    expect(trips('We mail everybody.', fields)).toEqual(['missing']);
    expect(trips('UTM parameters and lead source are checked.', fields)).toEqual([]);
  });

  it('trips on any other thing only when the rule says to include it', () => {
    expect(trips('We mail everybody.', rule('Always include a postal address'))).toEqual(['missing']);
    expect(trips('The postal address is in the footer.', rule('Always include a postal address'))).toEqual([]);
    expect(trips('We mail everybody.', rule('Always call a lead within a day'))).toEqual([]);
  });

  it('trips where what it prefers less is planned instead', () => {
    const prefer = rule('Prefer a delivery slot over a price cut.');
    expect(trips('Everybody gets a discount.', prefer)).toEqual(['1: Everybody gets a discount.']);
    expect(trips('A discount, or a delivery slot.', prefer)).toEqual([]);
    expect(trips('We mail everybody.', prefer)).toEqual([]);
  });
});

describe('a tripwire that was decided on', () => {
  const tripped = findTripwires(noteStructureOf('20 % off.'), [scoped(noDiscount, { market: 'DACH', path: 'Sale.md' })], defaultReadingConfig);
  const standing = (line: string): number => standingTripwires(tripped, parseReceipt(`> [!postmortem-review] R\n> - ${line}`), (target) => `${target}.md`).length;

  it('does not come back once it was set aside, and does when it is applied or the rule changes', () => {
    expect(standing('[[Sale]] › Never discount in DACH · not applicable · list price · Ann · 2026-11-21')).toBe(0);
    expect(standing('[[Sale]] › Never discount in DACH · override · agreed · Ann · 2026-11-21')).toBe(0);
    expect(standing('[[Sale]] › Never discount in DACH · apply · – · Ann · 2026-11-21')).toBe(1);
    expect(standing('[[Sale]] › Never discount in Austria · not applicable · old · Ann · 2026-11-21')).toBe(1);
  });
});
