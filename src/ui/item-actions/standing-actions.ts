import { Notice } from 'obsidian';
import type { App, Menu } from 'obsidian';
import type { ItemEdits } from '../../application/item-edits';
import type { Library } from '../../application/library';
import type { Clock } from '../../application/ports/clock';
import type { EditOutcome } from '../../application/ports/note-writer';
import { referenceTo } from '../../domain/postmortem/edit/item-reference';
import type { Action, Guardrail, LibraryEntry } from '../../domain/postmortem/item';
import { addMonths } from '../../domain/shared/add-months';
import { isIsoDate } from '../../domain/shared/iso-date';
import type { Words } from '../../locales/en';
import { fill } from '../../locales/fill';
import { writtenWordsIn } from '../../locales/item-actions/written-words';
import type { WrittenWords } from '../../locales/item-actions/written-words';
import type { Locale } from '../../locales/locale';
import { problemText } from '../../locales/problem-text';
import { NotePicker } from './note-picker';
import { QuestionModal } from './question-modal';
import { shortText } from './short-text';
import { supersedingChoices } from './superseding-choices';

/** What changing an item's standing works with. */
export interface StandingServices {
  readonly app: App;
  readonly library: Library;
  readonly edits: ItemEdits;
  readonly clock: Clock;
  readonly locale: Locale;
}

type Held = Guardrail | LibraryEntry;

/** Retires, replaces and dates rules and entries, and ticks actions, each in its own note. */
export class StandingActions {
  constructor(private readonly services: StandingServices) {}

  /** Puts what can become of a rule or an entry into its menu. */
  addStanding(menu: Menu, item: Held): void {
    const words = this.#words;
    if (item.status === 'active') {
      menu.addItem((each) => each.setTitle(words.retire).setIcon('archive').onClick(() => this.#askReason(item)));
      menu.addItem((each) => each.setTitle(words.supersede).setIcon('replace').onClick(() => this.#askSuperseding(item)));
    } else {
      menu.addItem((each) => each.setTitle(words.activate).setIcon('archive-restore').onClick(() => void this.#activate(item)));
    }
    menu.addItem((each) => each.setTitle(words.review).setIcon('calendar-clock').onClick(() => this.#askDate(item)));
  }

  /** Puts the other state of an action into its menu. */
  addProgress(menu: Menu, action: Action): void {
    const isDone = action.status === 'done';
    menu.addItem((each) => each.setTitle(isDone ? this.#words.reopen : this.#words.done).setIcon(isDone ? 'circle' : 'circle-check').onClick(() => void this.#mark(action, !isDone)));
  }

  get #words(): Words['itemActions'] {
    return this.services.locale.words.itemActions;
  }

  #written(path: string): WrittenWords {
    const { library, locale } = this.services;
    return writtenWordsIn(library.index.records.get(path)?.language ?? null, locale.noteLanguage);
  }

  #askReason(item: Held): void {
    const words = this.#words;
    new QuestionModal(this.services.app, {
      title: fill(words.retireTitle, { text: shortText(item.text) }),
      hint: words.retireHint,
      field: { label: words.retireReason, type: 'text', placeholder: words.retireReasonExample, value: '' },
      presets: [], submit: words.retireDo, cancel: words.cancel, check: () => null,
    }, (reason) => void this.#retire(item, reason)).open();
  }

  async #retire(item: Held, reason: string): Promise<void> {
    const outcome = await this.services.edits.change(referenceTo(item), { to: 'retired', reason }, this.#written(item.source.path).standing);
    this.#tell(outcome, item, this.#words.told.retired);
  }

  async #activate(item: Held): Promise<void> {
    const outcome = await this.services.edits.change(referenceTo(item), { to: 'active' }, this.#written(item.source.path).standing);
    this.#tell(outcome, item, this.#words.told.active);
  }

  #askSuperseding(item: Held): void {
    const { app, library, locale } = this.services;
    const choices = supersedingChoices(item, library.index, library.markets);
    if (choices.length === 0) new Notice(this.#words.nothingSupersedes);
    else new NotePicker(app, fill(locale.words.itemActions.chooseSuperseding, { text: shortText(item.text) }), choices, (by) => void this.#supersede(item, by)).open();
  }

  async #supersede(item: Held, by: Held): Promise<void> {
    const { told } = this.#words;
    const { old, replacing } = await this.services.edits.supersede(referenceTo(item), referenceTo(by), (path) => this.#written(path).standing);
    if (replacing.state === 'refused' || replacing.state === 'missing') {
      const reason = this.#refusal(replacing) ?? fill(told.missing, { note: titleOf(by) });
      this.#tell(old, item, fill(told.half, { reason, note: titleOf(item) }));
    } else this.#tell(replacing.state === 'written' ? replacing : old, item, told.superseded);
  }

  #askDate(item: Held): void {
    const words = this.#words;
    const today = this.services.clock.today();
    new QuestionModal(this.services.app, {
      title: fill(words.reviewTitle, { text: shortText(item.text) }),
      hint: null,
      field: { label: words.reviewDate, type: 'date', placeholder: '', value: item.reviewBy?.to ?? '' },
      presets: [
        { label: words.reviewPresets.half, value: addMonths(today, 6) },
        { label: words.reviewPresets.year, value: addMonths(today, 12) },
        ...(item.reviewBy === null ? [] : [{ label: words.reviewClear, value: '' }]),
      ],
      submit: words.reviewDo, cancel: words.cancel, check: (value) => (isIsoDate(value) ? null : words.reviewWrong),
    }, (date) => void this.#setDate(item, date)).open();
  }

  async #setDate(item: Held, date: string): Promise<void> {
    const { told } = this.#words;
    const outcome = await this.services.edits.change(referenceTo(item), { to: 'review', by: date === '' ? null : date }, this.#written(item.source.path).standing);
    this.#tell(outcome, item, date === '' ? told.cleared : fill(told.review, { date: this.services.locale.day(date), note: titleOf(item) }));
  }

  async #mark(action: Action, done: boolean): Promise<void> {
    const outcome = await this.services.edits.markAction(referenceTo(action), done, this.#written(action.source.path).action);
    this.#tell(outcome, action, done ? this.#words.told.done : this.#words.told.open);
  }

  #tell(outcome: EditOutcome, { source }: Held | Action, success: string): void {
    const note = titleOf({ source });
    const { told } = this.#words;
    const message = { written: success, unchanged: told.unchanged, missing: told.missing, refused: this.#refusal(outcome) ?? '' }[outcome.state];
    new Notice(fill(message, { note }));
  }

  #refusal(outcome: EditOutcome): string | null {
    if (outcome.state !== 'refused') return null;
    const { message, remedy } = problemText(outcome.problem, this.services.locale.words);
    return `${message} ${remedy}`;
  }
}

function titleOf({ source: { path } }: Pick<Held, 'source'>): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
