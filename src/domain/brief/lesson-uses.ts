import type { NoteRecord } from '../postmortem/note-record';
import { targetKey } from './missing-decisions';
import { closingNotes } from '../library/closing-notes';
import type { ResolveLink } from '../library/own-campaign';
import type { ReviewDecision } from './review-decision';

/** One brief's decision on a lesson, and the postmortem of that brief's campaign: its outcome tells how it ended. */
export interface LessonUse {
  readonly brief: NoteRecord;
  readonly decision: ReviewDecision;
  /** null while the campaign has none. */
  readonly postmortem: NoteRecord | null;
}

/** A brief with the decisions of its receipt. */
export interface DecidedBrief {
  readonly brief: NoteRecord;
  readonly decisions: readonly ReviewDecision[];
}

/** Tells for every lesson which briefs applied, dismissed or overrode it. */
export class LessonUses {
  readonly #byLesson = new Map<string, LessonUse[]>();

  /** Reads each decision once. Of several decisions of one brief on the same lesson or rule the last one counts. */
  constructor(briefs: Iterable<DecidedBrief>, records: Iterable<NoteRecord>, resolve: ResolveLink) {
    const closing = closingNotes(records, resolve);
    for (const { brief, decisions } of briefs) {
      const latest = new Map(decisions.map((decision) => {
        const path = resolve(decision.target.path, brief.path) ?? decision.target.path;
        return [targetKey({ ...decision.target, path }), { path, decision }];
      }));
      const postmortem = closing(brief);
      for (const { path, decision } of latest.values()) this.#add(path, { brief, decision, postmortem });
    }
  }

  /** The uses of a note as a lesson, with `ruleText` those of this rule of the note; in the order of the briefs. */
  of(path: string, ruleText: string | null = null): readonly LessonUse[] {
    const uses = this.#byLesson.get(path) ?? [];
    if (ruleText === null) return uses;
    const key = targetKey({ path, text: ruleText, line: null, title: '', link: '' });
    return uses.filter(({ decision }) => targetKey({ ...decision.target, path }) === key);
  }

  #add(path: string, use: LessonUse): void {
    const uses = this.#byLesson.get(path);
    if (uses === undefined) this.#byLesson.set(path, [use]);
    else uses.push(use);
  }
}
