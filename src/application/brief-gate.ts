import type { GateLevel } from '../domain/brief/gate-level';
import { guardrailsInScope } from '../domain/brief/guardrails-in-scope';
import type { ScopedGuardrail } from '../domain/brief/guardrails-in-scope';
import { planReview } from '../domain/brief/plan-review';
import { rankRelated } from '../domain/brief/rank-related';
import type { RelatedRanking } from '../domain/brief/rank-related';
import { parseReceipt } from '../domain/brief/parse-receipt';
import type { Receipt, ReceiptWords } from '../domain/brief/receipt';
import type { ReviewDecision } from '../domain/brief/review-decision';
import type { NoteRecord } from '../domain/postmortem/note-record';
import type { Library } from './library';
import type { Clock } from './ports/clock';
import type { LinkResolver } from './ports/link-resolver';
import type { NoteSource } from './ports/note-source';
import type { EditOutcome, NoteWriter } from './ports/note-writer';
import type { Settings } from './settings';

/** What the past says to a brief. */
export interface Precedents extends RelatedRanking {
  readonly brief: NoteRecord;
  readonly guardrails: readonly ScopedGuardrail[];
}

/** A review as it stands when it is opened: the precedents, and what was decided before. */
export interface BriefReview extends Precedents {
  readonly level: GateLevel;
  readonly receipt: Receipt | null;
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
  precedents(path: string): Precedents | null {
    const { library, links } = this.ports;
    const brief = library.index.records.get(path);
    if (brief?.kind !== 'brief') return null;
    const records = [...library.index.records.values()];
    const context = {
      markets: library.markets,
      resolve: (target: string, from: string) => links.resolve(target, from),
      today: this.ports.clock.today(),
    };
    return { brief, ...rankRelated(brief, records, context), guardrails: guardrailsInScope(brief, records, context) };
  }

  /** Opens the review of a brief; null when the note is no brief or is gone. */
  async open(path: string): Promise<BriefReview | null> {
    const precedents = this.precedents(path);
    const note = precedents && (await this.ports.source.read(path));
    if (!precedents || !note) return null;
    return { ...precedents, level: this.settings().gateLevel, receipt: parseReceipt(note.text) };
  }

  /** Writes the decisions, and the status if the brief is ready, in one edit of the note. */
  finish(review: BriefReview, result: ReviewResult, words: ReceiptWords): Promise<EditOutcome> {
    const { brief } = review;
    const names = this.settings().propertyNames;
    const planner = planReview(brief.path, { ...result, at: this.ports.clock.today() }, { words, propertyNames: names });
    return this.ports.writer.edit(brief.path, planner);
  }
}
