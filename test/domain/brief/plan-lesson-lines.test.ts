import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseReceipt } from '../../../src/domain/brief/parse-receipt';
import { planReview } from '../../../src/domain/brief/plan-review';
import type { ReviewStyle, ReviewToWrite } from '../../../src/domain/brief/plan-review';
import type { DecisionKind, ReviewDecision } from '../../../src/domain/brief/review-decision';
import { applyPlan } from '../../../src/domain/note/edit/apply-plan';
import { Locale } from '../../../src/locales/locale';

const style: ReviewStyle = { words: new Locale('en').words.receipt, propertyNames: {}, language: 'en' };
const decide = (name: string, reason: string, decision: DecisionKind = 'apply', by = 'Maria'): ReviewDecision => (
  { target: { path: name, line: null, title: name, link: `[[${name}]]` }, decision, reason, by, at: '2026-03-01' }
);
const write = (text: string, decisions: readonly ReviewDecision[], rest: Partial<ReviewToWrite> = {}, how: ReviewStyle = style): string => (
  applyPlan(text, planReview('Brief.md', { decisions, ready: true, by: 'Maria', at: '2026-03-01', ...rest }, how)(text))
);
const bodyOf = (text: string): string => text.slice(text.indexOf('---\n', 4) + 4);
const linesWith = (text: string, words: string): string[] => text.split('\n').filter((line) => line.includes(words) && !line.startsWith('>'));

const brief = `---
type: brief
status: draft
---
# Spring webinar

## Plan

- Book the speaker

### Week 1

Mails go out.

## Review

%% written by the gate %%
`;

describe('the plan of a brief that becomes ready', () => {
  it('gets a line for each applied lesson that says what will change, with a link to it', () => {
    const written = write(brief, [decide('Autumn webinar DE', 'The title names the buyer'), decide('Partner', 'no partner', 'not-applicable'), decide('Spring sale', '')]);
    expect(bodyOf(written)).toBe(`# Spring webinar

## Plan

- Book the speaker
- The title names the buyer ([[Autumn webinar DE]])

### Week 1

Mails go out.

## Review

%% written by the gate %%

> [!postmortem-review] Review of past postmortems
> - [[Autumn webinar DE]] · apply · The title names the buyer · Maria · 2026-03-01
> - [[Partner]] · not applicable · no partner · Maria · 2026-03-01
> - [[Spring sale]] · apply · – · Maria · 2026-03-01
`);
  });

  it('stands above a receipt at the end of the note, the first time and later', () => {
    const short = '---\ntype: brief\n---\n## Plan\n\n- Book the speaker\n';
    const once = write(short, [decide('A', 'Shorter title')]);
    expect(bodyOf(once)).toMatch(/^## Plan\n\n- Book the speaker\n- Shorter title \(\[\[A\]\]\)\n\n> \[!postmortem-review\]/);
    const twice = write(once, [decide('A', 'Shorter title'), decide('B', 'Second mail')]);
    expect(bodyOf(twice)).toMatch(/^## Plan\n\n- Book the speaker\n- Shorter title \(\[\[A\]\]\)\n- Second mail \(\[\[B\]\]\)\n\n> \[!postmortem-review\]/);
  });

  it.each([['ru', '## План\n\n- Короче'], ['de', '## Plan\n\n- Короче'], ['ja', '## 計画\n\n- Короче'], [null, '## Plan\n\n- Короче']])(
    'is headed in the language of the note where there was none (%s)', (language, expected) => {
      const written = write('---\ntype: brief\n---\n# Brief\n', [decide('A', 'Короче')], {}, { ...style, language });
      expect(written).toContain(expected);
    },
  );

  it('is headed by the vault’s own word for it', () => {
    const written = write('---\ntype: brief\n---\n# Brief\n', [decide('A', 'x')], {}, { ...style, headingSynonyms: { plan: ['Fahrplan'] } });
    expect(written).toContain('## Fahrplan\n\n- x ([[A]])\n');
    expect(linesWith(write(written, [decide('B', 'y')], {}, { ...style, headingSynonyms: { plan: ['Fahrplan'] } }), 'Fahrplan')).toHaveLength(1);
  });

  it('may be called next steps, in any language', () => {
    expect(write('---\ntype: brief\n---\n## Nächste Schritte\n\n1. Sprecher buchen\n\n## Risiken\n', [decide('A', 'x')])).toContain('1. Sprecher buchen\n- x ([[A]])\n\n## Risiken');
  });

  it('stays as it is while half a review is kept for later, and gets its lines once it is finished', () => {
    const kept = write(brief, [decide('A', 'Shorter title')], { ready: false });
    expect(linesWith(kept, 'Shorter title')).toEqual([]);
    expect(linesWith(write(kept, [decide('A', 'Shorter title')]), 'Shorter title')).toEqual(['- Shorter title ([[A]])']);
  });

  it('does not get a line back that somebody took away after the review', () => {
    const ready = write(brief, [decide('A', 'Shorter title')]);
    const without = ready.replace('- Shorter title ([[A]])\n', '');
    expect(linesWith(write(without, [decide('A', 'Shorter title'), decide('B', 'Second mail')]), '([[')).toEqual(['- Second mail ([[B]])']);
  });

  it('says once what two people applied in the same words, however their links are written', () => {
    const resolve = (target: string): string => `${target.replace(/\.md$/, '')}.md`;
    const other = { ...decide('A', 'shorter  title', 'apply', 'Ivan'), target: { path: 'A.md', line: null, title: 'A', link: '[A](A.md)' } };
    expect(linesWith(write(write(brief, [decide('A', 'Shorter title')]), [other], { by: 'Ivan' }, { ...style, resolve }), 'horter')).toEqual(['- Shorter title ([[A]])']);
  });

  it('keeps what will change in one line of a list, whatever was typed', () => {
    expect(linesWith(write(brief, [decide('A', '# - 1. Shorter\n## title')]), 'Shorter')).toEqual(['- Shorter ## title ([[A]])']);
  });

  it('is not touched where a merge has left its marks in the text', () => {
    const merged = brief.replace('Mails go out.', '<<<<<<< HEAD\nMails go out.\n=======\nNo mails.\n>>>>>>> other');
    expect(planReview('Brief.md', { decisions: [decide('A', 'x')], ready: true, by: 'M', at: '2026-03-01' }, style)(merged).state).toBe('refused');
  });

  it('loses nothing of any brief and says nothing twice, whatever is decided', () => {
    const line = fc.constantFrom('# Brief', '## Plan', '## Next steps', '## Review', '', '- a', '  - b', 'text', '| a | b |', '| --- | --- |', '> quote', '```', '%% note %%', '### Later');
    const decision = fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('do it', '', 'mail · twice', '- [ ] x', 'a\nb'), fc.constantFrom<DecisionKind>('apply', 'override'));
    fc.assert(fc.property(fc.array(line, { maxLength: 14 }), fc.array(decision, { maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (body, decided, end) => {
      const text = ['---', 'type: brief', 'status: draft', '---', ...body, ''].join(end);
      const decisions = decided.map(([name, reason, kind]) => decide(name, reason, kind));
      const once = write(text, decisions);
      expect(write(once, decisions)).toBe(once);
      const left = once.split(end);
      for (const written of body) {
        const at = left.indexOf(written);
        expect(at).toBeGreaterThanOrEqual(0);
        left.splice(0, at + 1);
      }
      const latest = [...new Map(decisions.map((each) => [each.target.path, each])).values()];
      if (decisions.length > 0) expect(parseReceipt(once)?.decisions.map(({ target }) => target.path).sort()).toEqual(latest.map(({ target }) => target.path).sort());
    }));
  });
});
