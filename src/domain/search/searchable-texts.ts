import type { Item } from '../postmortem/item';
import type { NoteRecord } from '../postmortem/note-record';
import { wordsOf } from '../shared/words';
import { fieldBits, fieldWidth } from './field';

/** Words of a note and its items: for each word its postings, counted from 0 for the note itself, 1 for its first item … */
export type SearchableWords = ReadonlyMap<string, readonly number[]>;

function labels({ scope }: NoteRecord): string[] {
  return [scope.campaignTypes, scope.markets, scope.channels, scope.goals].flatMap((values) => values.map(({ label }) => label));
}

const given = (...texts: readonly (string | null | undefined)[]): string[] => texts.flatMap((text) => (text ? [text] : []));

/** What an item says besides its sentence. */
function detailsOf(item: Item): string[] {
  switch (item.kind) {
    case 'entry': return given(item.creatorProfile, item.contentType);
    case 'guardrail': return given(item.reason);
    case 'action': return given(item.gap, item.rootCause, item.change, item.owner, item.successCriterion);
    case 'kpi': return given(item.name, item.plannedWritten, item.actualWritten, item.why);
    case 'root-cause': return given(item.impact);
    case 'risk': return given(item.impact, item.mitigation);
    case 'data-trust': return given(item.field);
    case 'participant': return given(item.name, item.role);
    case 'learning': case 'assumption': case 'milestone': return [];
  }
}

class WordCollector {
  readonly words = new Map<string, number[]>();

  add(texts: readonly string[], offset: number, field: number): void {
    for (const text of texts) for (const word of wordsOf(text)) this.note(word, offset, field);
  }

  // Offsets only grow, so the posting of an offset can only be the last one.
  private note(word: string, offset: number, field: number): void {
    const postings = this.words.get(word);
    const last = postings?.at(-1);
    if (postings === undefined || last === undefined) this.words.set(word, [(offset << fieldWidth) | field]);
    else if (last >>> fieldWidth === offset) postings[postings.length - 1] = last | field;
    else postings.push((offset << fieldWidth) | field);
  }
}

/** Texts of a note (offset 0) or of one of its items (from 1) by the field they are searched as. */
export function textsAt(record: NoteRecord, offset: number): readonly (readonly [field: number, texts: readonly string[]])[] {
  const item = record.items[offset - 1];
  if (item !== undefined) return [[item.kind === 'entry' ? fieldBits.entry : fieldBits.text, [item.text]], [fieldBits.details, detailsOf(item)]];
  return [
    [fieldBits.title, [record.title]],
    [fieldBits.campaign, given(record.campaign)],
    [fieldBits.facet, labels(record)],
    [fieldBits.digest, record.digest.map(({ text }) => text)],
    [fieldBits.details, [...record.tags, ...given(record.owner), ...record.failures.map(({ label }) => label)]],
  ];
}

/** The words under which a note and its items are found, with the fields they stand in. */
export function searchableWords(record: NoteRecord): SearchableWords {
  const collector = new WordCollector();
  for (let offset = 0; offset <= record.items.length; offset += 1) {
    for (const [field, texts] of textsAt(record, offset)) collector.add(texts, offset, field);
  }
  return collector.words;
}
