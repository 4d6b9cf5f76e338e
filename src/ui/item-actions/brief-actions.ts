import { Notice } from 'obsidian';
import type { App, Menu } from 'obsidian';
import type { AppliedLesson, AppliedLessons } from '../../application/applied-lessons';
import type { Library } from '../../application/library';
import type { DeviceStore } from '../../application/ports/device-store';
import type { NoteRecord } from '../../domain/postmortem/note-record';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import { problemText } from '../../locales/problem-text';
import { reviewerKey } from '../review/reviewer-key';
import { NotePicker } from './note-picker';

/** What recording a lesson in a brief works with. */
export interface BriefServices {
  readonly app: App;
  readonly library: Library;
  readonly applied: AppliedLessons;
  readonly device: DeviceStore;
  readonly locale: Locale;
}

/** Says in a brief that a lesson applies to it: the one that is being written, or one that is chosen. */
export class BriefActions {
  constructor(private readonly services: BriefServices) {}

  /** Puts it into a row's menu, unless the lesson is the brief's own. */
  addTo(menu: Menu, lesson: AppliedLesson): void {
    const { words } = this.services.locale;
    const brief = this.#activeBrief();
    if (brief?.path === lesson.path) return;
    const title = brief === null ? words.itemActions.appliesTo : fill(words.itemActions.applies, { brief: nameOf(brief) });
    menu.addItem((item) => item.setTitle(title).setIcon('clipboard-check').onClick(() => {
      if (brief === null) this.#choose(lesson);
      else void this.#apply(brief, lesson);
    }));
  }

  #activeBrief(): NoteRecord | null {
    const path = this.services.app.workspace.getActiveFile()?.path;
    const record = path === undefined ? undefined : this.services.library.index.records.get(path);
    return record?.kind === 'brief' ? record : null;
  }

  #choose(lesson: AppliedLesson): void {
    const { app, applied, locale } = this.services;
    const { words } = locale;
    const briefs = applied.openBriefs().filter(({ path }) => path !== lesson.path);
    if (briefs.length === 0) new Notice(words.itemActions.noBriefs);
    else new NotePicker(app, words.itemActions.chooseBrief, briefs.map((brief) => ({ value: brief, title: nameOf(brief), note: brief.path })), (brief) => void this.#apply(brief, lesson)).open();
  }

  async #apply(brief: NoteRecord, lesson: AppliedLesson): Promise<void> {
    const { applied, device, locale: { words } } = this.services;
    const outcome = await applied.apply(brief.path, lesson, { by: device.get(reviewerKey) ?? '', words: words.receipt });
    const named = { brief: nameOf(brief), note: brief.title };
    if (outcome.state === 'refused') {
      const { message, remedy } = problemText(outcome.problem, words);
      new Notice(`${message} ${remedy}`);
    } else new Notice(fill({ written: words.itemActions.applied, unchanged: words.itemActions.appliedBefore, missing: words.itemActions.told.missing }[outcome.state], named));
  }
}

function nameOf({ campaign, title }: NoteRecord): string {
  return campaign ?? title;
}
