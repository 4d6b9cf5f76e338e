import { describe, expect, it } from 'vitest';
import { extractRootCauses } from '../../../src/domain/postmortem/extract-root-causes';
import { extractionContextOf } from './extraction-context-of';

function causesIn(text: string): unknown[] {
  return extractRootCauses(extractionContextOf(text)).items.map(({ text: words, impact }) => [words, impact]);
}

describe('a root cause', () => {
  it.each([
    ['Late creatives', 'Late creatives', null],
    ['Late creatives (-30 % SQLs)', 'Late creatives', '-30 % SQLs'],
    ['Late creatives (high impact)', 'Late creatives', 'high impact'],
    ['Late creatives. Impact: 40 % of the gap', 'Late creatives.', '40 % of the gap'],
    ['Late creatives (see the brief)', 'Late creatives (see the brief)', null],
    ['Late creatives: an estimated 70 % of the gap', 'Late creatives', 'an estimated 70 % of the gap'],
    ['The ad showed the price only: about a quarter of the returns', 'The ad showed the price only', 'about a quarter of the returns'],
    ['Nur der Preis: etwa ein Viertel der Rücksendungen', 'Nur der Preis', 'etwa ein Viertel der Rücksendungen'],
    ['Форма без казахского языка: примерно треть недобора заявок', 'Форма без казахского языка', 'примерно треть недобора заявок'],
    ['Same offer as 40 shops: the rest', 'Same offer as 40 shops', 'the rest'],
    ['Two blues: half the team wanted another', 'Two blues: half the team wanted another', null],
    ['Why: the brief was late', 'the brief was late', null],
    ['Späte Motive, Auswirkung: hoch', 'Späte Motive', 'hoch'],
  ])('%s', (line, text, impact) => {
    expect(causesIn(`## Root causes\n- ${line}\n`)).toEqual([[text, impact]]);
  });

  it('is the outermost item where why is asked again and again', () => {
    expect(causesIn('## Contributing factors\n- Late creatives\n  - because the brief was late\n    - because nobody owned it\n')).toEqual([['Late creatives', null]]);
  });

  it('is read from ranked drivers', () => {
    const text = '## Ranked drivers\n| Rank | Driver | Estimated impact | Evidence |\n|---|---|---|---|\n| 1 | Late creatives | -120 MQLs | log |\n';
    expect(causesIn(text)).toEqual([['Late creatives', '-120 MQLs']]);
  });

  it('is only what was present where a table marks it', () => {
    const text = '## First pass\n| Failure | Warning signal | Present? |\n|---|---|---|\n| Audience | low fit | yes |\n| Message | bounce | no |\n| Tracking | gaps | |\n';
    expect(causesIn(text.replace('## First pass', '## Root causes'))).toContainEqual(['Audience', null]);
    expect(causesIn(text.replace('## First pass', '## Root causes'))).not.toContainEqual(['Message', null]);
  });

  it('is a paragraph where nothing is listed', () => {
    expect(causesIn('## Ursachen\nDie Motive kamen zu spät.\n')).toEqual([['Die Motive kamen zu spät.', null]]);
  });
});
