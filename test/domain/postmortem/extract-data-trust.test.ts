import { describe, expect, it } from 'vitest';
import { extractDataTrust } from '../../../src/domain/postmortem/extract-data-trust';
import { extractionContextOf } from './extraction-context-of';

function trustIn(text: string): unknown[] {
  return extractDataTrust(extractionContextOf(text)).items.map(({ field, reliable }) => [field, reliable]);
}

describe('data trust', () => {
  it.each([
    ['Original source: reliable', 'Original source', true],
    ['Original source – not reliable', 'Original source', false],
    ['Original source (missing)', 'Original source', false],
    ['Original source ✅', 'Original source', true],
    ['❌ Original source', 'Original source', false],
    ['[x] Original source', 'Original source', true],
    ['[ ] Original source', 'Original source', null],
    ['Original source', 'Original source', null],
    ['**Lead status**: no', 'Lead status', false],
    ['Quelle: verlässlich', 'Quelle', true],
    ['Источник: ненадёжно', 'Источник', false],
  ])('%s', (line, field, reliable) => {
    expect(trustIn(`## Data trust\n- ${line}\n`)).toEqual([[field, reliable]]);
  });

  it('is read from a table that says which fields are reliable, wherever it stands', () => {
    expect(trustIn('## Datenlage\n| Feld | Verlässlich | Notiz |\n|---|---|---|\n| Quelle | ja | |\n| Grund | nein | |\n')).toEqual([['Quelle', true], ['Grund', false]]);
    expect(trustIn('## Data\n| Source field | Reliable? | Note |\n|---|---|---|\n| Owner | no | 11 of 40 empty |\n')).toEqual([['Owner', false]]);
    expect(trustIn('## Systems\n| Item | Status |\n|---|---|\n| Mail | ok |\n')).toEqual([]);
  });

  it('is read from tables', () => {
    expect(trustIn('## Data trust checklist\n| Field | Reliable? | Notes |\n|---|---|---|\n| Source | Yes | |\n| Lifecycle stage | No | patchy |\n| Campaign | | |\n')).toEqual([
      ['Source', true], ['Lifecycle stage', false], ['Campaign', null],
    ]);
  });

  it('is no prose', () => {
    expect(trustIn('## Data quality\nWe trust most of it.\n')).toEqual([]);
  });
});
