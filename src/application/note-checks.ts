import { committedPlanIn } from '../domain/brief/committed-plan';
import type { CommittedKpi } from '../domain/postmortem/committed-kpi';
import type { CheckCode } from '../domain/postmortem/checks/check-code';
import { isCheckCode } from '../domain/postmortem/checks/check-code';
import { checkNote } from '../domain/postmortem/checks/check-note';
import { checksOff, planCheckOff, planChecksOn } from '../domain/postmortem/checks/checks-off';
import { completenessOf } from '../domain/postmortem/checks/completeness';
import type { PartProgress } from '../domain/postmortem/checks/completeness';
import type { Finding, Fix } from '../domain/postmortem/checks/finding';
import type { FixWords } from '../domain/postmortem/checks/plan-fix';
import { planFix } from '../domain/postmortem/checks/plan-fix';
import { readCheckedNote } from '../domain/postmortem/checks/read-checked-note';
import { readReviewed } from '../domain/postmortem/reviewed/read-reviewed';
import type { ReviewMark } from '../domain/postmortem/reviewed/read-reviewed';
import type { NoteRecord } from '../domain/postmortem/note-record';
import type { ReadingConfig } from '../domain/note/reading-config';
import type { Library } from './library';
import type { Clock } from './ports/clock';
import type { LinkResolver } from './ports/link-resolver';
import type { NoteSource } from './ports/note-source';
import type { EditOutcome, NoteWriter } from './ports/note-writer';
import type { SettingsService } from './settings-service';

/** What a look at one note showed: what to mend, and how far each part of it has got. */
export interface NoteLook {
  readonly findings: readonly Finding[];
  readonly parts: readonly PartProgress[];
  /** Checks that the note has dismissed for itself. */
  readonly dismissed: readonly CheckCode[];
  /** Who has reviewed the note and when; null for notes that nobody reviews. */
  readonly reviewed: ReviewMark | null;
}

/** The checks of one note, and what a person can do about a finding. A note is read only when it is looked at. */
export class NoteChecks {
  constructor(
    private readonly ports: {
      readonly library: Library;
      readonly source: NoteSource;
      readonly writer: NoteWriter;
      readonly links: LinkResolver;
      readonly clock: Clock;
    },
    private readonly settings: SettingsService,
    private readonly config: () => ReadingConfig,
  ) {}

  /** What is to be looked at in a note; nothing for notes that are no postmortem, retrospective or brief. */
  async findings(path: string): Promise<readonly Finding[]> {
    return (await this.look(path)).findings;
  }

  /** The same, and what of the note is complete. */
  async look(path: string): Promise<NoteLook> {
    const record = this.ports.library.index.records.get(path);
    const isChecked = record !== undefined && record.kind !== null && record.kind !== 'lesson';
    const structure = isChecked ? await this.ports.source.read(path) : null;
    if (!isChecked || structure === null) return { findings: [], parts: [], dismissed: [], reviewed: null };
    const { library, clock } = this.ports;
    const context = { config: this.config(), markets: library.markets, ...this.#planFor(record), today: clock.today() };
    const dismissed = checksOff(structure.text);
    const off = new Set([...this.settings.current.checksOff.filter(isCheckCode), ...dismissed]);
    const note = readCheckedNote(structure, record, context);
    const reviewed = record.kind === 'brief' ? null : readReviewed(structure.text, context.config.propertyNames);
    return { findings: checkNote(note, off), parts: completenessOf(note), dismissed, reviewed };
  }

  /** The language in which a note is written, for what is added to it; null when that is unclear. */
  languageOf(path: string): string | null {
    return this.ports.library.index.records.get(path)?.language ?? null;
  }

  /** Dismisses a check for one note, in the note itself. */
  dismiss(path: string, code: CheckCode): Promise<EditOutcome> {
    return this.ports.writer.edit(path, planCheckOff(path, code));
  }

  /** Takes back all that was dismissed for one note. */
  bringBack(path: string): Promise<EditOutcome> {
    return this.ports.writer.edit(path, planChecksOn(path));
  }

  /** Calls the listener when preferences change, the switches of the checks among them; returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    return this.settings.subscribe(() => listener());
  }

  /** Switches a check off for the whole vault. */
  async switchOff(code: CheckCode): Promise<void> {
    const { checksOff: off } = this.settings.current;
    await this.settings.update({ checksOff: [...new Set([...off, code])] });
  }

  /** Carries out a finding's fix. */
  fix(path: string, fix: Fix, words: FixWords): Promise<EditOutcome> {
    return this.ports.writer.edit(path, planFix(path, fix, { words, config: this.config() }));
  }

  /** The brief that a note closes, and what it committed to when it became ready. */
  #planFor({ briefLink, path }: NoteRecord): { brief: NoteRecord | null; committed: readonly CommittedKpi[] } {
    const { index } = this.ports.library;
    const target = briefLink === null ? null : this.ports.links.resolve(briefLink, path);
    if (target === null) return { brief: null, committed: [] };
    return { brief: index.records.get(target) ?? null, committed: committedPlanIn(index.reviews.get(target)?.receipt ?? null)?.kpis ?? [] };
  }
}
