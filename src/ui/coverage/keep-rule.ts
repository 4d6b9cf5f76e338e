import { Notice } from 'obsidian';
import type { ItemEdits } from '../../application/item-edits';
import type { Library } from '../../application/library';
import type { Clock } from '../../application/ports/clock';
import type { ItemReference } from '../../domain/postmortem/edit/item-reference';
import { addMonths } from '../../domain/shared/add-months';
import { fill } from '../../locales/fill';
import { writtenWordsIn } from '../../locales/item-actions/written-words';
import type { Locale } from '../../locales/locale';
import { problemText } from '../../locales/problem-text';

/** What keeping a rule works with. */
export interface KeepServices {
  readonly library: Library;
  readonly edits: ItemEdits;
  readonly clock: Clock;
  readonly locale: Locale;
}

/** Lets a rule or an entry hold for another year: its review date, in its own note, becomes the day a year from today. */
export async function keepRule({ library, edits, clock, locale }: KeepServices, item: ItemReference): Promise<void> {
  const by = addMonths(clock.today(), 12);
  const record = library.index.records.get(item.path);
  const written = writtenWordsIn(record?.language ?? null, locale.noteLanguage);
  const outcome = await edits.change(item, { to: 'review', by }, written.standing);
  const { told } = locale.words.itemActions;
  const note = record?.title ?? item.path;
  switch (outcome.state) {
    case 'written': new Notice(fill(told.review, { note, date: locale.day(by) })); return;
    case 'unchanged': new Notice(fill(told.unchanged, { note })); return;
    case 'missing': new Notice(fill(told.missing, { note })); return;
    case 'refused': new Notice(Object.values(problemText(outcome.problem, locale.words)).join(' '));
  }
}
