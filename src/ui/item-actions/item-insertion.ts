import { Notice } from 'obsidian';
import type { Library } from '../../application/library';
import type { LinkResolver } from '../../application/ports/link-resolver';
import type { PlaceNames } from '../../application/ports/place-names';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import type { ItemRow } from '../library/row';
import type { InsertTarget, InsertTargetFinder } from '../opening/insert-target-finder';
import { quoted, withLink } from './place-text';
import type { PlaceText } from './place-text';
import { subjectOf } from './row-subject';

/** What inserting and copying works with. */
export interface InsertionServices {
  readonly library: Library;
  readonly links: LinkResolver;
  readonly places: PlaceNames;
  readonly locale: Locale;
  readonly targets: InsertTargetFinder;
}

/** What is inserted: a row of any list that shows lessons, by its key, its words and where it stands. */
export type InsertableRow = Pick<ItemRow, 'key' | 'path' | 'line' | 'text'>;

/** Takes lessons into the note that is being written, or to the clipboard: as a link to their place, or with their words. */
export class ItemInsertion {
  constructor(private readonly services: InsertionServices) {}

  /** The note something would be inserted in; null when none is open for writing, or it is the row's own. */
  target(row: InsertableRow): InsertTarget | null {
    const target = this.services.targets.target();
    return target?.file.path === row.path ? null : target;
  }

  /** Inserts a link to the row's place at the cursor. */
  insertLink(row: InsertableRow): void {
    this.#insert(row, ({ link }) => link);
  }

  /** Inserts the row's words with a link: as a quotation on an empty line, else within the sentence. */
  insertText(row: InsertableRow): void {
    this.#insert(row, (place, { editor }) => (editor.getLine(editor.getCursor('from').line).trim() === '' ? quoted(place) : withLink(place)));
  }

  /** Copies the row's words. */
  async copyText(row: InsertableRow, el: HTMLElement): Promise<void> {
    await this.#copy(row.text.map((part) => part.text).join(''), el);
  }

  /** Copies a link to the row's place. */
  async copyLink(row: InsertableRow, el: HTMLElement): Promise<void> {
    await this.#copy(this.#placeText(row, this.target(row)?.file.path ?? '').link, el);
  }

  /** What a dragged row leaves in a note. */
  dragText(row: InsertableRow, withWords: boolean): string {
    const place = this.#placeText(row, this.target(row)?.file.path ?? '');
    return withWords ? withLink(place) : place.link;
  }

  #insert(row: InsertableRow, textFor: (place: PlaceText, target: InsertTarget) => string): void {
    const { words } = this.services.locale;
    const target = this.target(row);
    if (target === null) {
      new Notice(words.menu.noEditor);
      return;
    }
    target.editor.replaceSelection(textFor(this.#placeText(row, target.file.path), target));
    new Notice(fill(words.itemActions.inserted, { note: target.file.basename }));
  }

  async #copy(text: string, el: HTMLElement): Promise<void> {
    await el.win.navigator.clipboard.writeText(text);
    new Notice(this.services.locale.words.menu.copied);
  }

  #placeText(row: InsertableRow, sourcePath: string): PlaceText {
    const { library, links, places } = this.services;
    const { item, note } = subjectOf(row, library.index);
    const line = item?.source.line ?? row.line;
    const subpath = places.subpath(row.path, line);
    const alias = subpath === '' ? undefined : note?.campaign ?? note?.title;
    return { text: item?.text ?? row.text.map((part) => part.text).join(''), link: links.linkTo(row.path, sourcePath, subpath, alias) };
  }
}
