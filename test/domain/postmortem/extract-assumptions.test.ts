import { describe, expect, it } from 'vitest';
import { extractAssumptions } from '../../../src/domain/postmortem/extract-assumptions';
import { extractionContextOf } from './extraction-context-of';

function assumptionsIn(text: string): unknown[] {
  return extractAssumptions(extractionContextOf(text)).items.map(({ text: words, result }) => [words, result]);
}

describe('an assumption', () => {
  it.each([
    ['Buyers read long emails → broke', 'Buyers read long emails', 'broke'],
    ['Buyers read long emails (held)', 'Buyers read long emails', 'held'],
    ['Buyers read long emails — untested', 'Buyers read long emails', 'untested'],
    ['Buyers read long emails: false', 'Buyers read long emails', 'broke'],
    ['Buyers read long emails ❌', 'Buyers read long emails', 'broke'],
    ['✅ Buyers read long emails', 'Buyers read long emails', 'held'],
    ['Buyers read long emails. Result: did not hold', 'Buyers read long emails.', 'broke'],
    ['Käufer lesen lange Mails (widerlegt)', 'Käufer lesen lange Mails', 'broke'],
    ['Покупатели читают длинные письма — подтвердилось', 'Покупатели читают длинные письма', 'held'],
    ['Buyers read long emails (in Germany)', 'Buyers read long emails (in Germany)', 'untested'],
    ['Buyers read long emails', 'Buyers read long emails', 'untested'],
    ['[x] Buyers read long emails', 'Buyers read long emails', 'held'],
    ['[ ] Buyers read long emails', 'Buyers read long emails', 'untested'],
  ])('%s', (line, text, result) => {
    expect(assumptionsIn(`## Assumptions\n- ${line}\n`)).toEqual([[text, result]]);
  });

  it('is read from tables', () => {
    const text = '## Assumptions under test\n| Assumption | Result | Evidence |\n|---|---|---|\n| Buyers read | Broke | CTR |\n| They click | Held |  |\n| TBD | | |\n';
    expect(assumptionsIn(text)).toEqual([['Buyers read', 'broke'], ['They click', 'held']]);
  });

  it('is read from tables in other languages', () => {
    expect(assumptionsIn('## Annahmen\n| Annahme | Ergebnis |\n|---|---|\n| Käufer lesen | nicht bestätigt |\n')).toEqual([['Käufer lesen', 'broke']]);
  });

  it('is read from a table with results below a heading about hypotheses', () => {
    expect(assumptionsIn('## Hypothèses\n| Hypothèse | Résultat | Preuve |\n|---|---|---|\n| La presse reprend un chiffre | confirmée | 9 |\n| L’allemand ne gêne personne | infirmée | 61 % |\n'))
      .toEqual([['La presse reprend un chiffre', 'held'], ['L’allemand ne gêne personne', 'broke']]);
    expect(assumptionsIn('## Hypothesis\nBuyers read.\n\n- Buyers read long emails\n')).toEqual([]);
  });

  it('gets its result from the heading above it', () => {
    expect(assumptionsIn('## Assumptions\n### Held\n- A long mail\n### Broke\n- A short mail\n')).toEqual([['A long mail', 'held'], ['A short mail', 'broke']]);
  });

  it('is a paragraph where nothing is listed, and nothing where a placeholder stands', () => {
    expect(assumptionsIn('## Assumptions\nBuyers read long emails.\n')).toEqual([['Buyers read long emails.', 'untested']]);
    expect(assumptionsIn('## Assumptions\n- TBD\n- {{assumption}}\n\nNone\n')).toEqual([]);
  });
});
