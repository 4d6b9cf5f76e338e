import { readBriefReview } from '../domain/brief/brief-review-state';
import { planOf } from '../domain/brief/committed-plan';
import type { GateLevel } from '../domain/brief/gate-level';
import { gateLevelFor } from '../domain/brief/gate-level';
import { isLaunched } from '../domain/brief/gate-state';
import type { GateState } from '../domain/brief/gate-state';
import { openLaunchQuestions } from '../domain/brief/launch-questions';
import type { LaunchQuestion } from '../domain/brief/launch-questions';
import { plannedLessons } from '../domain/brief/plan-lesson-lines';
import type { PlannedLesson } from '../domain/brief/plan-lesson-lines';
import { planReview } from '../domain/brief/plan-review';
import { planSettlement } from '../domain/brief/plan-settlement';
import { findTripwires, standingTripwires } from '../domain/brief/tripwires';
import type { Tripwire } from '../domain/brief/tripwires';
import { defaultReadingConfig } from '../domain/note/default-reading-config';
import type { ReadingConfig } from '../domain/note/reading-config';
import type { Receipt, ReceiptWords } from '../domain/brief/receipt';
import { reviewDifference } from '../domain/brief/review-difference';
import type { LessonChange } from '../domain/brief/review-difference';
import { settleReview } from '../domain/brief/settle-review';
import { selectLessons } from '../domain/brief/select-lessons';
import type { ReviewDecision } from '../domain/brief/review-decision';
import { mayBeBrief } from '../domain/brief/may-be-brief';
import type { NoteRecord } from '../domain/postmortem/note-record';
import type { Problem } from '../domain/shared/problem';
import type { Library } from './library';
import type { Clock } from './ports/clock';
import type { LinkResolver } from './ports/link-resolver';
import type { NoteSource } from './ports/note-source';
import type { EditOutcome, NoteWriter } from './ports/note-writer';
import { precedentsFor } from './precedents';
import type { Precedents } from './precedents';
import type { Settings } from './settings';

/** What the past says to a brief. */
export interface BriefPrecedents extends Precedents {
  readonly brief: NoteRecord;
}

/** A review as it stands when it is opened: the precedents, and what was decided before. */
export interface BriefReview extends BriefPrecedents {
  readonly level: GateLevel;
  readonly receipt: Receipt | null;
  /** Rules in scope that the brief's own text may break. */
  readonly tripwires: readonly Tripwire[];
  /** Those of them that no decision has set aside. */
  readonly standingTripwires: readonly Tripwire[];
  readonly state: GateState;
  /** What a merge has left its marks in: the review, which can be settled, or only properties that it knows nothing of. */
  readonly conflict: 'none' | 'review' | 'properties';
  /** What a reviewed brief has to be looked at again for; empty before. */
  readonly changes: readonly LessonChange[];
  /** The lines of the plan that come from applied lessons. */
  readonly planned: readonly PlannedLesson[];
  /** What the brief does not answer yet. */
  readonly questions: readonly LaunchQuestion[];
  /** Whether the brief becomes ready with open questions only for a reason. */
  readonly questionsBlock: boolean;
}

/** How a review ends. */
export interface ReviewResult {
  readonly decisions: readonly ReviewDecision[];
  /** Whether the brief becomes ready now; false keeps the decisions for later. */
  readonly ready: boolean;
  /** Who reviewed, as it shall stand in the note. */
  readonly by: string;
  /** Link to the nearest campaign, for the record that there is no precedent. */
  readonly nearest?: string | null;
}

const blankWords: ReceiptWords = { 'title': '', 'apply': '', 'not-applicable': '', 'override': '', 'noPrecedent': '–', 'nearest': '' };

/** The review of a brief against the library, from the first look to the receipt in the note. */
export class BriefGate {
  constructor(
    private readonly ports: {
      readonly library: Library;
      readonly source: NoteSource;
      readonly writer: NoteWriter;
      readonly links: LinkResolver;
      readonly clock: Clock;
    },
    private readonly settings: () => Settings,
  ) {}

  /** The related past and the guardrails in scope; null when the note is no brief. */
  precedents(path: string): BriefPrecedents | null {
    const brief = this.ports.library.index.records.get(path);
    return brief?.kind === 'brief' ? { brief, ...precedentsFor(brief, this.ports) } : null;
  }

  /** Opens the review of a brief; null when the note is no brief or is gone. */
  async open(path: string): Promise<BriefReview | null> {
    const precedents = this.precedents(path);
    const note = precedents && (await this.ports.source.read(path));
    if (!precedents || !note) return null;
    const { propertyNames, gateLevel, gateLevelsByType, launchQuestionsBlock } = this.settings();
    const { brief, guardrails } = precedents;
    const config = this.#config();
    const { receipt, state, conflict } = readBriefReview(brief, note.text, propertyNames) ?? { receipt: null, state: { state: 'unreviewed' } as const, conflict: false };
    const tripwires = findTripwires(note, guardrails, config);
    const level = gateLevelFor(brief.scope.campaignTypes, gateLevelsByType, gateLevel);
    return {
      ...precedents, receipt, state, tripwires, level,
      standingTripwires: standingTripwires(tripwires, receipt, (target) => this.ports.links.resolve(target, path)),
      changes: state.state === 'reviewed' && receipt !== null ? this.#changes(receipt, { ...precedents, tripwires }) : [],
      planned: plannedLessons(note.text),
      questions: openLaunchQuestions(brief, note, config),
      conflict: conflict ? this.#conflictIn(path, note.text, config) : 'none',
      questionsBlock: launchQuestionsBlock && level !== 'off',
    };
  }

  /**
   * Why a review of this note could not be written: properties that cannot be read or edited. Told before anybody decides on anything;
   * null where nothing stands in the way.
   */
  async hindrance(path: string): Promise<Problem | null> {
    const { library, source, clock } = this.ports;
    const record = library.index.records.get(path);
    if (record === undefined || !mayBeBrief(record)) return null;
    const note = await source.read(path);
    const { propertyNames, headingSynonyms } = this.settings();
    const style = { words: blankWords, propertyNames, headingSynonyms };
    const plan = note && planReview(path, { decisions: [], ready: true, by: '', at: clock.today() }, style)(note.text);
    return plan?.state === 'refused' ? plan.problem : null;
  }

  /** Paths of the briefs that became ready, live or done without a review, in order. */
  readyWithoutReview(): readonly string[] {
    const reviews = [...this.ports.library.index.reviews];
    return reviews.flatMap(([path, { state }]) => (state.state === 'ready-without-review' ? [path] : [])).sort();
  }

  /** Writes the decisions, and the status if the brief is ready, in one edit of the note. */
  finish(review: BriefReview, result: ReviewResult, words: ReceiptWords): Promise<EditOutcome> {
    const { brief } = review;
    const { propertyNames, headingSynonyms } = this.settings();
    const at = this.ports.clock.today();
    const now = this.ports.library.index.records.get(brief.path) ?? brief;
    const plan = { kpis: planOf(now, at).kpis, renewed: !isLaunched(now) };
    const planner = planReview(brief.path, { ...result, unprecedented: review.related.length === 0, at, plan }, {
      words, propertyNames, headingSynonyms, language: brief.language, resolve: (target, from) => this.ports.links.resolve(target, from),
    });
    return this.ports.writer.edit(brief.path, planner);
  }

  /** Keeps what both sides of a merge decided where it has left its marks in the receipt, the plan or the properties of the review. */
  settle(path: string, words: ReceiptWords): Promise<EditOutcome> {
    return this.ports.writer.edit(path, planSettlement(path, { words, config: this.#config() }));
  }

  #conflictIn(path: string, text: string, config: ReadingConfig): BriefReview['conflict'] {
    return settleReview(path, text, { words: null, config }).state === 'none' ? 'properties' : 'review';
  }

  #changes(receipt: Receipt, past: BriefPrecedents & Pick<BriefReview, 'tripwires'>): LessonChange[] {
    const { library, links } = this.ports;
    return reviewDifference(receipt, selectLessons(past), {
      records: library.index.records, briefPath: past.brief.path, resolve: (target, from) => links.resolve(target, from),
    });
  }

  #config(): ReadingConfig {
    const { propertyNames, headingSynonyms } = this.settings();
    return { ...defaultReadingConfig, propertyNames, headingSynonyms };
  }
}
