import { targetKey } from '../domain/brief/missing-decisions';
import type { ReceiptWords } from '../domain/brief/receipt';
import type { DecisionTarget } from '../domain/brief/review-decision';
import type { NoteRecord } from '../domain/postmortem/note-record';
import type { BriefGate } from './brief-gate';
import type { Library } from './library';
import type { Clock } from './ports/clock';
import type { LinkResolver } from './ports/link-resolver';
import type { EditOutcome } from './ports/note-writer';

/** A lesson that somebody means to follow: a note, or one rule in it by its words. */
export interface AppliedLesson {
  readonly path: string;
  readonly rule: { readonly text: string; readonly line: number } | null;
}

/** Who says so, and the words in which receipts are written. */
export interface Signing {
  readonly by: string;
  readonly words: ReceiptWords;
}

/** Records outside of a review that a brief follows a lesson, so that its review need not ask again. */
export class AppliedLessons {
  constructor(private readonly ports: { readonly library: Library; readonly gate: BriefGate; readonly links: LinkResolver; readonly clock: Clock }) {}

  /** Briefs that are not running yet, in the order of their names. */
  openBriefs(): readonly NoteRecord[] {
    const closed = new Set(['live', 'done']);
    const briefs = [...this.ports.library.index.records.values()].filter(({ kind, status }) => kind === 'brief' && !closed.has(status ?? ''));
    return briefs.sort((first, second) => (first.title < second.title ? -1 : 1));
  }

  /** Writes the decision into the brief's receipt; unchanged when this person has decided so before, whatever the reason. */
  async apply(briefPath: string, lesson: AppliedLesson, { by, words }: Signing): Promise<EditOutcome> {
    const { gate, links, clock } = this.ports;
    const review = await gate.open(briefPath);
    if (review === null) return { state: 'missing' };
    const target = this.#target(briefPath, lesson);
    const pathOf = (link: string): string => links.resolve(link, briefPath) ?? link;
    const before = (review.receipt?.decisions ?? []).filter((decision) => decision.by === by && targetKey({ ...decision.target, path: pathOf(decision.target.path) }) === targetKey(target));
    if (before.at(-1)?.decision === 'apply') return { state: 'unchanged' };
    return gate.finish(review, { decisions: [{ target, decision: 'apply', reason: '', by, at: clock.today() }], ready: false, by }, words);
  }

  #target(briefPath: string, { path, rule }: AppliedLesson): DecisionTarget {
    const record = this.ports.library.index.records.get(path);
    return { path, line: rule?.line ?? null, title: record?.campaign ?? record?.title ?? path, link: this.ports.links.linkTo(path, briefPath), text: rule?.text ?? null };
  }
}
