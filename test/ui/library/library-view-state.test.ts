import { describe, expect, it } from 'vitest';
import { clearedState, readViewState, toggleFilter, withoutChip } from '../../../src/ui/library/library-view-state';

const germany = { facet: 'market', key: 'DE', label: 'Germany' } as const;

describe('the state of a view', () => {
  it('starts with what concerns the open note, by market', () => {
    expect(readViewState(null)).toEqual({ segment: 'note', query: '', asText: false, filters: [], groupBy: 'market', sortBy: 'relevance' });
  });

  it('survives being stored', () => {
    const state = { segment: 'guardrail', query: 'form', asText: true, filters: [germany], groupBy: null, sortBy: 'uses' } as const;
    expect(readViewState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it.each([['nonsense'], [7], [[]], [{ segment: 'nothing', query: 3, filters: [{ facet: 'shoe size' }], groupBy: 'moon' }]])('falls back alone where it cannot be read: %j', (stored) => {
    expect(readViewState(stored)).toEqual(readViewState(null));
  });

  it('is read from what was stored before lists could be sorted', () => {
    const stored = { segment: 'entry', query: '', asText: false, filters: [germany], groupBy: 'year' };
    expect(readViewState(stored)).toEqual({ ...stored, sortBy: 'relevance' });
  });

  it('keeps what it can read beside what it cannot', () => {
    expect(readViewState({ segment: 'entry', query: 5 })).toMatchObject({ segment: 'entry', query: '' });
  });
});

describe('a filter', () => {
  const state = readViewState(null);

  it('is added once and goes with the second click', () => {
    const filtered = toggleFilter(state, germany);
    expect(filtered.filters).toEqual([germany]);
    expect(toggleFilter(filtered, germany).filters).toEqual([]);
  });

  it('goes by its chip', () => {
    expect(withoutChip(toggleFilter(state, germany), { ...germany, written: null }).filters).toEqual([]);
  });

  it('that was read from the query takes its words along', () => {
    const typed = { ...state, query: 'webinr Germny form' };
    expect(withoutChip(typed, { ...germany, written: 'germny' }).query).toBe('webinr form');
  });

  it('leaves the query alone when its words are no longer there', () => {
    expect(withoutChip({ ...state, query: 'form' }, { ...germany, written: 'germny' }).query).toBe('form');
  });

  it('goes with all others when everything is cleared, the segment stays', () => {
    const full = toggleFilter({ ...state, segment: 'action', query: 'x', asText: true }, germany);
    expect(clearedState(full)).toEqual({ ...state, segment: 'action' });
  });
});
