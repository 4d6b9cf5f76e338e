import { Notice } from 'obsidian';
import type { Menu } from 'obsidian';
import type { NoteChecks } from '../../application/note-checks';
import type { EditOutcome } from '../../application/ports/note-writer';
import { fixWordsIn } from '../../locales/checks/fix-words';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { problemText } from '../../locales/problem-text';
import { completenessKey } from './completeness-row';
import type { ItemRow } from '../library/row';

/** What can be done about a finding: mend it, dismiss it for its note, switch its check off. */
export class CheckActions {
  constructor(private readonly checks: NoteChecks, private readonly locale: Locale, private readonly changed: () => void) {}

  /** Puts the actions of a finding's row into its menu; nothing for other rows. */
  addTo(menu: Menu, row: ItemRow): void {
    const { finding, fix, path } = row;
    if (finding === undefined) return;
    const words = this.locale.words.checks;
    menu.addSeparator();
    if (fix !== undefined && fix !== null) menu.addItem((item) => item.setTitle(fix).setIcon('wand-sparkles').onClick(() => void this.fix(row)));
    menu.addItem((item) => item.setTitle(words.dismiss).setIcon('eye-off').onClick(() => void this.#carryOut(this.checks.dismiss(path, finding.code))));
    menu.addItem((item) => item.setTitle(words.switchOff).setIcon('circle-off').onClick(() => void this.#switchOff(row)));
  }

  /** Carries out the fix of a row; the row about the whole note brings back what was dismissed. */
  async fix({ finding, path, key }: ItemRow): Promise<void> {
    if (key === completenessKey) await this.#carryOut(this.checks.bringBack(path));
    const words = fixWordsIn(this.checks.languageOf(path), this.locale.noteLanguage);
    if (finding?.fix) await this.#carryOut(this.checks.fix(path, finding.fix, words));
  }

  async #switchOff({ finding }: ItemRow): Promise<void> {
    if (finding === undefined) return;
    const { checks } = this.locale.words;
    await this.checks.switchOff(finding.code);
    new Notice(fill(checks.switchedOff, { name: checks.rules[finding.code].name }));
    this.changed();
  }

  async #carryOut(edit: Promise<EditOutcome>): Promise<void> {
    const outcome = await edit;
    if (outcome.state === 'refused') {
      const { message, remedy } = problemText(outcome.problem, this.locale.words);
      new Notice(`${message} ${remedy}`);
    }
    this.changed();
  }
}
