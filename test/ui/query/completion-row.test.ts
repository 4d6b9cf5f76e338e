import { describe, expect, it } from 'vitest';
import type { CompletionOption } from '../../../src/domain/search/completion';
import { Locale } from '../../../src/locales/locale';
import { facetLabel } from '../../../src/ui/library/facet-label';
import { completionOffer } from '../../../src/ui/query/completion-row';
import type { CompletionOffer } from '../../../src/ui/query/completion-row';
import { markets } from '../../note-record-builder';

const locale = new Locale('ru');

const market = (text: string, count = 3): CompletionOption => ({ type: 'value', text, label: 'Deutschland', count, operator: 'market', facet: 'market', key: 'DE' });
const operator = (name: 'market' | 'type'): CompletionOption => ({ type: 'operator', text: `${name}:`, label: name, count: 4, operator: name, facet: null, key: null });

function offered(query: string, from: number, options: CompletionOption[], asked = false): CompletionOffer | null {
  return completionOffer({ from, to: query.length, options }, { query, asked }, facetLabel(markets, locale), locale);
}

describe('what is offered while one types', () => {
  it('awaits a value after an operator, by its name in the interface’s language and how often it is there', () => {
    const offer = offered('market:ger', 7, [market('Deutschland')]);
    expect(offer?.awaited).toBe(true);
    expect(offer?.rows).toEqual([{ label: 'Германия', note: '3 записи', text: 'Deutschland' }]);
  });

  it('is only a hint beside a plain word, and short', () => {
    const offer = offered('ma', 0, [operator('market'), market('market:Deutschland'), market('market:DE'), market('market:Bund')]);
    expect(offer?.awaited).toBe(false);
    expect(offer?.rows.map(({ label }) => label)).toEqual(['market:', 'market:Германия', 'market:Германия']);
  });

  it('leaves the first letter alone, unless it was asked for', () => {
    expect(offered('m', 0, [operator('market')])).toBeNull();
    expect(offered('', 0, [operator('market'), operator('type')], true)?.rows).toHaveLength(2);
  });

  it('is nothing where only that stands there already', () => {
    expect(offered('market:Deutschland', 7, [market('Deutschland')])).toBeNull();
  });
});
