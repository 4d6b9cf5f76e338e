import { Platform } from 'obsidian';
import type { App, Menu } from 'obsidian';
import type { AppliedLessons } from '../../application/applied-lessons';
import type { ItemEdits } from '../../application/item-edits';
import type { Clock } from '../../application/ports/clock';
import type { DeviceStore } from '../../application/ports/device-store';
import { fill } from '../../locales/fill';
import type { ItemRow } from '../library/row';
import type { NoteOpener } from '../opening/note-opener';
import { BriefActions } from './brief-actions';
import { ItemInsertion } from './item-insertion';
import type { InsertionServices } from './item-insertion';
import type { RowActions } from './row-actions';
import { subjectOf } from './row-subject';
import type { RowSubject } from './row-subject';
import { StandingActions } from './standing-actions';

/** What the actions on items work with. */
export interface ItemActionServices extends InsertionServices {
  readonly opener: NoteOpener;
  readonly edits: ItemEdits;
  readonly applied: AppliedLessons;
  readonly clock: Clock;
  readonly device: DeviceStore;
}

/** Everything that can be done with an item of the library from wherever it is listed. */
export class ItemActions implements RowActions {
  readonly #insertion: ItemInsertion;
  readonly #standing: StandingActions;
  readonly #briefs: BriefActions;

  constructor(app: App, private readonly services: ItemActionServices) {
    this.#insertion = new ItemInsertion(services);
    this.#standing = new StandingActions({ ...services, app });
    this.#briefs = new BriefActions({ ...services, app });
  }

  readonly insertLink = (row: ItemRow): void => this.#insertion.insertLink(row);
  readonly insertText = (row: ItemRow): void => this.#insertion.insertText(row);
  readonly copyText = (row: ItemRow, el: HTMLElement): Promise<void> => this.#insertion.copyText(row, el);
  readonly copyLink = (row: ItemRow, el: HTMLElement): Promise<void> => this.#insertion.copyLink(row, el);
  readonly dragText = (row: ItemRow, withWords: boolean): string => this.#insertion.dragText(row, withWords);

  /** Puts all actions of a row into its menu: open, take along, this brief, standing. */
  addTo(menu: Menu, row: ItemRow, el: HTMLElement): void {
    const subject = subjectOf(row, this.services.library.index);
    this.#addOpening(menu, row);
    menu.addSeparator();
    this.#addInsertion(menu, row, el);
    this.#addDecisions(menu, row, subject);
  }

  #addOpening(menu: Menu, row: ItemRow): void {
    const { opener, locale: { words } } = this.services;
    menu.addItem((item) => item.setTitle(words.menu.open).setIcon('file-text').onClick(() => void opener.open(row, false)));
    menu.addItem((item) => item.setTitle(words.menu.openTab).setIcon('file-plus').onClick(() => void opener.open(row, 'tab')));
    if (!Platform.isPhone) menu.addItem((item) => item.setTitle(words.itemActions.openSplit).setIcon('columns-2').onClick(() => void opener.open(row, 'split')));
  }

  #addInsertion(menu: Menu, row: ItemRow, el: HTMLElement): void {
    const { words } = this.services.locale;
    menu.addItem((item) => item.setTitle(words.menu.copy).setIcon('copy').onClick(() => void this.copyText(row, el)));
    menu.addItem((item) => item.setTitle(words.itemActions.copyLink).setIcon('link').onClick(() => void this.copyLink(row, el)));
    const note = this.#insertion.target(row)?.file.basename;
    if (note === undefined) return;
    menu.addItem((item) => item.setTitle(fill(words.menu.insertLink, { note })).setIcon('between-horizontal-start').onClick(() => this.insertLink(row)));
    menu.addItem((item) => item.setTitle(fill(words.itemActions.insertText, { note })).setIcon('text-quote').onClick(() => this.insertText(row)));
  }

  #addDecisions(menu: Menu, row: ItemRow, { item, note }: RowSubject): void {
    const isLesson = note !== null && note.kind !== 'brief' && row.finding === undefined && (item !== null || row.key.startsWith('related:'));
    if (isLesson && (item === null || item.kind === 'guardrail' || item.kind === 'entry' || item.kind === 'learning')) {
      menu.addSeparator();
      this.#briefs.addTo(menu, { path: row.path, rule: item?.kind === 'guardrail' ? { text: item.text, line: item.source.line } : null });
    }
    if (item?.kind === 'guardrail' || item?.kind === 'entry') {
      menu.addSeparator();
      this.#standing.addStanding(menu, item);
    } else if (item?.kind === 'action') {
      menu.addSeparator();
      this.#standing.addProgress(menu, item);
    }
  }
}
