import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committedPlanIn, formatCommittedPlan, planOf } from '../../../src/domain/brief/committed-plan';
import { parseReceipt } from '../../../src/domain/brief/parse-receipt';
import { planReview } from '../../../src/domain/brief/plan-review';
import type { ReviewStyle } from '../../../src/domain/brief/plan-review';
import { planSettlement } from '../../../src/domain/brief/plan-settlement';
import { defaultReadingConfig } from '../../../src/domain/note/default-reading-config';
import { applyPlan } from '../../../src/domain/note/edit/apply-plan';
import { Locale } from '../../../src/locales/locale';
import { recordOf } from '../postmortem/read-note-of';

const word = 'Committed plan';
const line = '- Committed plan · Leads: 300 · Cost per lead: 40 € · 2026-03-01';
const receiptOf = (...lines: string[]): string => ['# Brief', '', '> [!postmortem-review] Review', ...lines.map((each) => `> ${each}`), '', 'Text.'].join('\n');
const committedIn = (...lines: string[]) => committedPlanIn(parseReceipt(receiptOf(...lines)));
const brief = (leads: string, status = 'draft'): string => `---\ntype: brief\nstatus: ${status}\n---\n## Planned KPIs\n\n| KPI | Planned |\n| --- | --- |\n| Leads | ${leads} |\n| Cost per lead | 40 € |\n`;

const style = (tag: string): ReviewStyle => ({ words: new Locale(tag).words.receipt, propertyNames: {} });

function becomesReady(text: string, at: string, tag = 'en'): string {
  const record = recordOf(text);
  const plan = { kpis: planOf(record, at).kpis, renewed: record.status === 'draft' };
  return applyPlan(text, planReview('Brief.md', { decisions: [], ready: true, by: 'Maria', at, plan }, style(tag))(text));
}

describe('the plan that a brief commits to', () => {
  it('is one line of the receipt that anybody can read', () => {
    expect(becomesReady(brief('300'), '2026-03-01')).toContain(`\n> ${line}\n`);
  });

  it.each(['en', 'ru'])('is read back in whichever language it was written (%s)', (tag) => {
    const text = becomesReady(brief('300'), '2026-03-01', tag);
    expect(committedPlanIn(parseReceipt(text))).toEqual({ kpis: [{ name: 'Leads', written: '300' }, { name: 'Cost per lead', written: '40 €' }], at: '2026-03-01' });
  });

  it('stays what it was when the brief is edited and reviewed again', () => {
    const ready = becomesReady(brief('300'), '2026-03-01');
    const again = becomesReady(ready.replace('| Leads | 300 |', '| Leads | 250 |'), '2026-04-01');
    expect(again).toContain(`> ${line}`);
    expect(again.match(/Committed plan/g)).toHaveLength(1);
  });

  it('is renewed when a brief that went back to draft becomes ready with other figures, and not with the same', () => {
    const draft = becomesReady(brief('300'), '2026-03-01').replace('status: ready', 'status: draft');
    expect(becomesReady(draft.replace('| Leads | 300 |', '| Leads | 250 |'), '2026-04-01')).toContain('> - Committed plan · Leads: 250 · Cost per lead: 40 € · 2026-04-01\n');
    expect(becomesReady(draft, '2026-04-01')).toContain(`> ${line}`);
  });

  it('is nothing to write for a brief without planned figures', () => {
    expect(becomesReady('---\ntype: brief\nstatus: draft\n---\n# A\n', '2026-03-01')).not.toContain(word);
  });

  it('is written at no other moment than readiness', () => {
    const text = brief('300');
    const plan = { kpis: planOf(recordOf(text), '2026-03-01').kpis, renewed: true };
    const decision = { target: { path: 'A', line: null, title: 'A', link: '[[A]]' }, decision: 'apply', reason: '', by: '', at: '2026-03-01' } as const;
    expect(applyPlan(text, planReview('Brief.md', { decisions: [decision], ready: false, by: '', at: '2026-03-01', plan }, style('en'))(text))).not.toContain(word);
  });
});

describe('a line with the committed plan', () => {
  it('is read back whatever the measures are called and however the figures are written', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('a · b', '–', 'apply', 'Rate: opened', '300 – applied', '2026-01-01', '1:10', 'min: 3', 'line\nbreak', ']]', '·'));
    fc.assert(fc.property(fc.array(fc.record({ name: text, written: text }), { maxLength: 4 }), (kpis) => {
      const written = formatCommittedPlan({ kpis, at: '2026-03-01' }, word);
      const read = written === null ? null : committedIn(written);
      const again = read === null ? null : formatCommittedPlan(read, word);
      expect(again).toBe(written);
      expect(written === null || parseReceipt(receiptOf(written))?.decisions.length === 0).toBe(true);
    }));
  });

  it.each([
    ['- Committed plan: Leads: 250 · Cost per lead: 40 €', '250', ''],
    ['* **Committed plan** · Leads: 250 · 2026-03-02', '250', '2026-03-02'],
    ['Zugesagter Plan · Leads: 250', '250', ''],
    ['- Зафиксированный план · Leads: 250 · 2026-03-02', '250', '2026-03-02'],
  ])('that was edited by hand is respected: %s', (written, leads, at) => {
    expect(committedIn(written)).toMatchObject({ kpis: [{ name: 'Leads', written: leads }, ...(written.includes('Cost') ? [{}] : [])], at });
  });

  it('is missing from receipts of older versions and from those out of which it was deleted', () => {
    expect(committedIn('- [[Autumn]] · apply · shorter form · Anna · 2026-03-01')).toBeNull();
    expect(committedPlanIn(null)).toBeNull();
  });

  it('is no decision and no item of the library', () => {
    const text = becomesReady(brief('300'), '2026-03-01');
    expect(parseReceipt(text)?.decisions).toEqual([]);
    expect(recordOf(text).items.map(({ kind }) => kind)).toEqual(['kpi', 'kpi']);
  });
});

describe('two reviews of one brief that were merged', () => {
  const later = '- Committed plan · Leads: 250 · 2026-03-02';

  it('leave the same plan once, and of two different ones count the later, in either order', () => {
    expect(parseReceipt(receiptOf(line, line))?.lines).toHaveLength(1);
    expect(committedIn(line, later)?.kpis[0]?.written).toBe('250');
    expect(committedIn(later, line)?.kpis[0]?.written).toBe('250');
  });

  it('are settled with the plan in it', () => {
    const conflicted = receiptOf('X').replace('> X', `<<<<<<< HEAD\n> ${line}\n=======\n> ${later}\n>>>>>>> other`);
    const settled = applyPlan(conflicted, planSettlement('Brief.md', { words: style('en').words, config: defaultReadingConfig })(conflicted));
    expect(settled).not.toContain('<<<<<<<');
    expect(committedPlanIn(parseReceipt(settled))?.at).toBe('2026-03-02');
  });
});
