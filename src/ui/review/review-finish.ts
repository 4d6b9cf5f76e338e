import { Notice } from 'obsidian';
import type { BriefReview } from '../../application/brief-gate';
import type { EditOutcome } from '../../application/ports/note-writer';
import { assertNever } from '../../domain/shared/assert-never';
import { fill } from '../../locales/fill';
import { problemText } from '../../locales/problem-text';
import type { Lesson } from './lesson';
import { launchDecisions, reviewDecisions } from './review-result';
import type { ReviewServices } from './review-services';
import { progressOf } from './review-session';
import type { ReviewSession } from './review-session';

/** Who signs, and the reasons for what is left undecided or unanswered. */
export interface ReviewSigning {
  readonly by: string;
  readonly excuse: string;
  readonly launchReason: string;
}

/** Carries what was decided into the brief, and tells how it went. */
export class ReviewFinish {
  constructor(
    private readonly review: BriefReview,
    private readonly lessons: readonly Lesson[],
    /** Those of them that the review asks for: an excuse is for these alone. */
    private readonly asked: readonly Lesson[],
    private readonly services: ReviewServices,
  ) {}

  /** Writes the receipt and the status. */
  async markReady(session: ReviewSession, signing: ReviewSigning): Promise<void> {
    const { words } = this.services.locale;
    const outcome = await this.#write(session, signing, true);
    new Notice(this.#tell(outcome) ?? fill(words.review.done, { brief: this.#brief }));
  }

  /** Keeps half a review in the note, so that it can go on later; nothing decided, nothing written. */
  async keep(session: ReviewSession, by: string): Promise<void> {
    const { done, total } = progressOf(session);
    if (done === 0) return;
    const outcome = await this.#write(session, { by, excuse: '', launchReason: '' }, false);
    if (outcome.state === 'unchanged') return;
    new Notice(this.#tell(outcome) ?? fill(this.services.locale.words.review.kept, { done, total }));
  }

  get #brief(): string {
    return this.review.brief.campaign ?? this.review.brief.title;
  }

  #write(session: ReviewSession, { by, excuse, launchReason }: ReviewSigning, ready: boolean): Promise<EditOutcome> {
    const { gate, links, clock, locale } = this.services;
    const { path } = this.review.brief;
    const linkTo = (target: string): string => links.linkTo(target, path);
    const signing = { by, today: clock.today(), linkTo };
    const others = this.lessons.filter((lesson) => !this.asked.includes(lesson));
    const decisions = [
      ...reviewDecisions(this.asked, session, signing, excuse), ...reviewDecisions(others, session, signing, ''),
      ...(this.review.questionsBlock ? launchDecisions(this.review.questions, launchReason, signing, locale.words) : []),
    ];
    const { nearest } = this.review;
    return gate.finish(this.review, { decisions, ready, by, nearest: nearest && linkTo(nearest.record.path) }, locale.words.receipt);
  }

  /** What went otherwise than wanted; null when all went well. */
  #tell(outcome: EditOutcome): string | null {
    const { words } = this.services.locale;
    switch (outcome.state) {
      case 'written': return null;
      case 'unchanged': return words.review.unchanged;
      case 'missing': return words.review.missing;
      case 'refused': {
        const { message, remedy } = problemText(outcome.problem, words);
        return `${message} ${remedy}`;
      }
      default: return assertNever(outcome);
    }
  }
}
