import { Component, Notice } from 'obsidian';
import type { Workspace } from 'obsidian';
import type { DueNow, DueReminder } from '../../application/due-reminder';
import type { Library } from '../../application/library';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';

/** How long a reminder stays, in milliseconds. */
const shownFor = 15_000;

/** What reminders work with. */
export interface ReminderServices {
  readonly library: Library;
  readonly reminder: DueReminder;
  readonly locale: Locale;
  readonly showDue: () => void;
}

/** Reminds of what is due, by one notice: once the library has been read, or later when another note is opened; never while somebody types. */
export class DueReminders extends Component {
  constructor(private readonly workspace: Workspace, private readonly services: ReminderServices) {
    super();
  }

  override onload(): void {
    const remind = (): void => this.#remind();
    this.registerEvent(this.workspace.on('file-open', remind));
    void this.services.library.whenReady().then(remind);
  }

  #remind(): void {
    const { reminder, locale, showDue } = this.services;
    const due = reminder.take();
    if (due === null) return;
    const notice = new Notice(createFragment((el) => {
      el.createDiv({ text: reminderText(due, locale) });
      const button = el.createEl('button', { cls: 'pml-notice-button', text: locale.words.coverage.reminder.show, attr: { type: 'button' } });
      button.addEventListener('click', () => {
        notice.hide();
        showDue();
      });
    }), shownFor);
  }
}

/** What is due, in one sentence. */
export function reminderText({ postmortems, retros }: DueNow, locale: Locale): string {
  const words = locale.words.coverage.reminder;
  const texts = { postmortems: locale.count(words.postmortems, postmortems), retros: locale.count(words.retros, retros) };
  if (postmortems > 0 && retros > 0) return sentence(fill(words.both, texts));
  return sentence(fill(words.one, { what: postmortems > 0 ? texts.postmortems : texts.retros }));
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
