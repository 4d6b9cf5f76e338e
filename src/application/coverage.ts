import { gateLevelFor } from '../domain/brief/gate-level';
import { closingNotes } from '../domain/library/closing-notes';
import { draftsLeft } from '../domain/library/drafts-left';
import type { DraftLeft } from '../domain/library/drafts-left';
import { duePostmortems } from '../domain/library/due-postmortems';
import type { DuePostmortem } from '../domain/library/due-postmortems';
import { dueRetros } from '../domain/library/due-retros';
import type { DueRetro } from '../domain/library/due-retros';
import { rulesPastReview } from '../domain/library/rules-past-review';
import type { RulePastReview } from '../domain/library/rules-past-review';
import type { NoteRecord } from '../domain/postmortem/note-record';
import type { Library } from './library';
import type { NoteIndex } from './note-index';
import type { Clock } from './ports/clock';
import type { LinkResolver } from './ports/link-resolver';
import type { Settings } from './settings';

/** What the team has not looked back on, or not looked at, yet. */
export interface CoverageReport {
  /** The day it was made for, ISO. */
  readonly today: string;
  readonly postmortems: readonly DuePostmortem[];
  readonly retros: readonly DueRetro[];
  /** Briefs that became ready, live or done without a review: campaigns still to come or running first, then the latest. */
  readonly unreviewed: readonly NoteRecord[];
  readonly rules: readonly RulePastReview[];
  readonly drafts: readonly DraftLeft[];
}

interface Made {
  readonly index: NoteIndex;
  readonly version: number;
  readonly settings: Settings;
  readonly report: CoverageReport;
}

/** Gathers what is due. Made anew only when a note, the preferences or the day have changed. */
export class Coverage {
  #made: Made | null = null;

  constructor(
    private readonly ports: { readonly library: Library; readonly links: LinkResolver; readonly clock: Clock },
    private readonly settings: () => Settings,
  ) {}

  /** What is due now. While notes are still being read it stays as it was: half of a library would cry wolf. */
  report(): CoverageReport {
    const { library, clock } = this.ports;
    const { index } = library;
    const today = clock.today();
    const settings = this.settings();
    const made = this.#made?.index === index ? this.#made : null;
    if (library.progress.phase !== 'ready') return made?.report ?? { today, postmortems: [], retros: [], unreviewed: [], rules: [], drafts: [] };
    if (made?.version === index.version && made.settings === settings && made.report.today === today) return made.report;
    const report = this.#gather(index, settings, today);
    this.#made = { index, version: index.version, settings, report };
    return report;
  }

  #gather(index: NoteIndex, settings: Settings, today: string): CoverageReport {
    const records = [...index.records.values()];
    const { dueAfterDays: afterDays, retroCadence: cadence, retroAfterCampaigns: afterCampaigns } = settings;
    const closing = closingNotes(records, (target, from) => this.ports.links.resolve(target, from));
    return {
      today,
      postmortems: duePostmortems(records, { today, afterDays, closing }),
      retros: dueRetros(records, { cadence, afterCampaigns, afterDays }, today),
      unreviewed: unreviewedBriefs(index, settings, today),
      rules: rulesPastReview(records, today),
      drafts: draftsLeft(records, { today, afterDays }),
    };
  }
}

/** How many things a report lists. */
export function coverageCount({ postmortems, retros, unreviewed, rules, drafts }: CoverageReport): number {
  return postmortems.length + retros.length + unreviewed.length + rules.length + drafts.length;
}

// Where the gate is off nobody asked for a review.
function unreviewedBriefs({ reviews, records }: NoteIndex, { gateLevel, gateLevelsByType }: Settings, today: string): NoteRecord[] {
  const briefs = [...reviews].flatMap(([path, { state }]) => {
    const brief = state.state === 'ready-without-review' ? records.get(path) : undefined;
    return brief === undefined || gateLevelFor(brief.scope.campaignTypes, gateLevelsByType, gateLevel) === 'off' ? [] : [brief];
  });
  const lastDay = ({ end, start }: NoteRecord): string => (end ?? start)?.to ?? '9999-12-31';
  const isOver = (brief: NoteRecord): boolean => lastDay(brief) < today;
  const byDay = (one: NoteRecord, other: NoteRecord): number => (lastDay(one) < lastDay(other) ? -1 : lastDay(one) > lastDay(other) ? 1 : one.path < other.path ? -1 : 1);
  return briefs.sort((one, other) => Number(isOver(one)) - Number(isOver(other)) || (isOver(one) ? -byDay(one, other) : byDay(one, other)));
}
