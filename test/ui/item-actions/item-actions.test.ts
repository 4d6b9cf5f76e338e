import { describe, expect, it } from 'vitest';
import { NoteIndex } from '../../../src/application/note-index';
import type { Guardrail } from '../../../src/domain/postmortem/item';
import { itemKey } from '../../../src/ui/library/item-row';
import { quoted, withLink } from '../../../src/ui/item-actions/place-text';
import { subjectOf } from '../../../src/ui/item-actions/row-subject';
import { shortText } from '../../../src/ui/item-actions/short-text';
import { supersedingChoices } from '../../../src/ui/item-actions/superseding-choices';
import { entry, markets, note, rule } from '../../note-record-builder';

function indexOf(...records: readonly ReturnType<typeof note>[]): NoteIndex {
  const index = new NoteIndex(markets, { resolve: () => null, linkTo: (path) => path });
  for (const record of records) index.put(record.path, record);
  return index;
}

describe('what a row is about', () => {
  const record = note({ path: 'A.md', items: [entry('Short titles win.'), rule('Never gate it.')] });
  const index = indexOf(record);
  const [, item] = record.items;
  const key = item === undefined ? '' : itemKey(item, record);

  it('is its item, also in the surroundings of a brief', () => {
    expect(subjectOf({ key, path: 'A.md' }, index).item).toBe(item);
    expect(subjectOf({ key: `tripped:${key}`, path: 'A.md' }, index).item).toBe(item);
  });

  it('is a note alone for rows about a campaign, and nothing for a note that is gone', () => {
    expect(subjectOf({ key: 'related:A.md', path: 'A.md' }, index)).toEqual({ item: null, note: record });
    expect(subjectOf({ key, path: 'Gone.md' }, index)).toEqual({ item: null, note: null });
  });
});

describe('what may take the place of a rule', () => {
  it('is every other active rule, those of the same scope first, a region near its countries', () => {
    const own = note({ path: 'Own.md', type: 'webinar', market: 'Germany', items: [rule('Never gate it.'), rule('Never call.')] });
    const index = indexOf(
      own,
      note({ path: 'Far.md', type: 'sale', market: 'Japan', items: [rule('Always bundle.'), entry('An entry.')] }),
      note({ path: 'Near.md', type: 'webinar', market: 'DACH', items: [rule('Always ask later.'), rule('Never ask.', { status: 'retired' })] }),
    );
    const [item] = own.items;
    const choices = supersedingChoices(item as Guardrail, index, markets);
    expect(choices.map(({ title }) => title)).toEqual(['Never call.', 'Always ask later.', 'Always bundle.']);
  });
});

describe('the words that go into a note', () => {
  const place = { text: 'Never gate it,\nsays **Ann**.', link: '[[A#Guardrails|A]]' };

  it('are a quotation of its own, or part of a sentence', () => {
    expect(quoted(place)).toBe('> Never gate it, says **Ann**.\n> – [[A#Guardrails|A]]\n');
    expect(withLink(place)).toBe('Never gate it, says **Ann**. ([[A#Guardrails|A]])');
  });

  it('are short and without markup in titles', () => {
    expect(shortText('**Never** gate [[it|the form]].')).toBe('Never gate the form');
    expect(shortText('Never gate the webinar recording behind a second form that asks for the budget')).toBe('Never gate the webinar recording behind a second form that …');
  });
});
