import { describe, expect, it } from 'vitest';
import { NoteIndex } from '../../../src/application/note-index';
import { Locale } from '../../../src/locales/locale';
import { libraryModel } from '../../../src/ui/library/library-model';
import { readViewState } from '../../../src/ui/library/library-view-state';
import type { LibraryViewState } from '../../../src/ui/library/library-view-state';
import type { ItemRow } from '../../../src/ui/library/row';
import { markets, note, rule } from '../../note-record-builder';

const autumn = note(
  { path: 'Autumn.md', type: 'webinar', market: 'Germany', channel: 'LinkedIn', end: '2025-11-21', items: [rule('Never gate the recording.')] },
  { campaign: 'Autumn push' },
);

function rowFor(query: string, state: Partial<LibraryViewState> = {}): ItemRow {
  const index = new NoteIndex(markets, { resolve: () => null, linkTo: (path) => path });
  index.put(autumn.path, autumn);
  const { rows } = libraryModel({
    index, markets, progress: { phase: 'ready', done: 1, total: 1 }, state: { ...readViewState(null), segment: 'guardrail', groupBy: null, query, ...state },
    activePath: null, review: null, locale: new Locale('en'), today: '2026-06-01',
  });
  const row = rows.find((each) => each.type === 'item');
  if (row?.type !== 'item') throw new Error('Nothing was found.');
  return row;
}

const meta = (row: ItemRow): string[] => row.meta.map((text) => (typeof text === 'string' ? text : text.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('')));
const reading = (row: ItemRow): string[] => row.chips.filter(({ tone }) => tone === 'reading').map(({ text }) => text);

describe('a row of the sidebar that was searched for', () => {
  it('marks the type and market that were asked for', () => {
    expect(meta(rowFor('webinar germany'))).toEqual(['Autumn push', 'Nov 2025', '[webinar], [Germany], LinkedIn']);
  });

  it('marks what matched in the name of the campaign', () => {
    expect(meta(rowFor('autumn'))[0]).toBe('[Autumn] push');
  });

  it('says how it was read where it does not have the words as typed', () => {
    expect(reading(rowFor('recrding'))).toEqual(['read as “recording”']);
    expect(reading(rowFor('recording'))).toEqual([]);
  });

  it('knows why it stands where it stands, and says nothing where nobody searched', () => {
    expect(rowFor('webinar germany').why).toContain('type and market match');
    expect(rowFor('').why).toEqual([]);
    expect(meta(rowFor(''))).toEqual(['Autumn push', 'Nov 2025', 'webinar, Germany, LinkedIn']);
  });

  it('leaves out of its scope what the heading above says', () => {
    expect(meta(rowFor('', { groupBy: 'market' })).at(-1)).toBe('webinar, LinkedIn');
  });
});
