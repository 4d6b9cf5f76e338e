import type { Coverage } from '../../application/coverage';
import type { BriefGate } from '../../application/brief-gate';
import type { NoteChecks } from '../../application/note-checks';
import type { Library } from '../../application/library';
import { itemKinds } from '../../domain/postmortem/item';
import type { ItemKind } from '../../domain/postmortem/item';
import { noteKinds } from '../../domain/note/note-kind';
import type { NoteKind } from '../../domain/note/note-kind';
import type { Locale } from '../../locales/locale';
import { checkText } from '../../locales/check-text';
import { problemText } from '../../locales/problem-text';
import { reasonWords } from '../text/reason-words';
import { describeCoverage } from './describe-coverage';
import type { CoverageDescription } from './describe-coverage';
import { itemRow, noteRow } from './list-row';
import type { ListRow } from './list-row';

/** One problem in plain words; `line` and `column` count from 1, `column` is null where the whole line is meant. */
export interface DescribedProblem {
  readonly path: string;
  readonly line: number;
  readonly column: number | null;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What the library holds, in numbers and problems. Times are in milliseconds. */
export interface LibraryDescription {
  readonly notes: { readonly seen: number; readonly read: number; readonly byKind: Readonly<Record<NoteKind, number>> };
  readonly items: Readonly<Record<ItemKind, number>>;
  readonly problems: readonly DescribedProblem[];
  readonly timing: { readonly indexMs: number; readonly longestSliceMs: number };
}

/** What a check found in a note; `line` counts from 1. */
export interface DescribedFinding {
  readonly line: number;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** A search hit; `line` counts from 1. */
export interface FoundRow {
  readonly path: string;
  readonly line: number;
  readonly kind: string;
  readonly title: string;
  readonly text: string;
  readonly score: number;
}

/** What the gate shows for a brief. */
export interface GateDescription {
  readonly related: readonly { readonly path: string; readonly score: number; readonly reasons: readonly string[] }[];
  readonly nearest: { readonly path: string; readonly score: number; readonly reasons: readonly string[] } | null;
  readonly guardrails: readonly { readonly text: string; readonly path: string; readonly line: number; readonly reasons: readonly string[] }[];
}

/** What the gate shows for a brief whose text has been read: `briefLine` and `sentence` are null where a demanded thing is not mentioned. */
export interface ReviewDescription extends GateDescription {
  readonly tripwires: readonly { readonly text: string; readonly path: string; readonly line: number; readonly briefLine: number | null; readonly sentence: string | null }[];
  readonly state: string;
  readonly level: string;
  readonly changes: readonly { readonly type: string; readonly path: string }[];
  readonly questions: readonly string[];
  /** Whether open questions need a reason. */
  readonly questionsBlock: boolean;
  /** What the receipt says; `lesson` is the note as linked, `rule` the rule's words. */
  readonly decisions: readonly {
    readonly lesson: string; readonly rule: string | null; readonly decision: string; readonly reason: string; readonly by: string; readonly at: string;
  }[];
  /** The lines of the plan that come from applied lessons, as written. */
  readonly planned: readonly { readonly line: number; readonly text: string }[];
  /** `none`, or what conflict marks of a merge stand in: `review` or `properties`. */
  readonly conflict: string;
}

/**
 * What other plugins and scripts can ask the library, reachable as `app.plugins.plugins['postmortem-library'].api`.
 * Read-only, plain JSON; later versions only add to it.
 */
export class PublicApi {
  constructor(private readonly library: Library, private readonly gateOf: BriefGate, private readonly locale: Locale, private readonly checks: NoteChecks, private readonly coverageOf: Coverage) {}

  /** Resolves once every note that the vault knows has been read. */
  whenReady(): Promise<void> {
    return this.library.whenReady();
  }

  /** Counts, problems and timing. */
  describe(): LibraryDescription {
    const { index, counts, timing } = this.library;
    const records = [...index.records.values()];
    return {
      notes: { ...counts, byKind: countBy(noteKinds, (kind) => records.filter((record) => record.kind === kind).length) },
      items: countBy(itemKinds, (kind) => index.items(kind).length),
      problems: this.#problems(),
      timing: { indexMs: timing.workMs, longestSliceMs: timing.longestSliceMs },
    };
  }

  /** Rows of the given kinds, by path and line. */
  list(kinds: readonly (ItemKind | 'note')[]): ListRow[] {
    const { index } = this.library;
    const notes = kinds.includes('note') ? [...index.records.values()].filter((record) => record.kind !== null).map(noteRow) : [];
    const items = itemKinds.filter((kind) => kinds.includes(kind)).flatMap((kind) => index.items(kind).map(({ item, note }) => itemRow(item, note)));
    return [...notes, ...items].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
  }

  /** The best hits of a search, best first. */
  search(query: string, limit = 20): FoundRow[] {
    return this.library.index.search.search(query, { limit }).hits.map((hit) => ({
      path: hit.path, line: hit.line + 1, kind: hit.kind, title: hit.title, text: hit.text, score: hit.score,
    }));
  }

  /** What the checks find in a postmortem, retrospective or brief, by line; checks that are switched off or dismissed are left out. */
  async findings(path: string): Promise<DescribedFinding[]> {
    const found = await this.checks.findings(path);
    return found.map((finding) => ({ line: finding.line + 1, code: finding.code, ...checkText(finding, this.locale.words) }));
  }

  /** The gate's ranking for a brief; null when the note is no brief. */
  gate(path: string): GateDescription | null {
    const precedents = this.gateOf.precedents(path);
    if (!precedents) return null;
    const words = (reasons: Parameters<typeof reasonWords>[0][]): string[] => reasons.map((reason) => reasonWords(reason, this.locale));
    const row = ({ record, score, reasons }: (typeof precedents.related)[number]) => ({ path: record.path, score, reasons: words([...reasons]) });
    return {
      related: precedents.related.map(row),
      nearest: precedents.nearest && row(precedents.nearest),
      guardrails: precedents.guardrails.map(({ guardrail, reasons }) => ({
        text: guardrail.text, path: guardrail.source.path, line: guardrail.source.line + 1, reasons: words([...reasons]),
      })),
    };
  }

  /** The gate as a reviewer meets it, with what in the brief's own text may break a rule; null when the note is no brief. */
  async review(path: string): Promise<ReviewDescription | null> {
    const gate = this.gate(path);
    const review = await this.gateOf.open(path);
    if (gate === null || review === null) return null;
    const tripwires = review.tripwires.map(({ scoped: { guardrail }, evidence }) => ({
      text: guardrail.text, path: guardrail.source.path, line: guardrail.source.line + 1,
      briefLine: evidence.type === 'sentence' ? evidence.line + 1 : null, sentence: evidence.type === 'sentence' ? evidence.sentence : null,
    }));
    const changes = review.changes.map(({ type, path: changed }) => ({ type, path: changed }));
    const decisions = (review.receipt?.decisions ?? []).map(({ target, decision, reason, by, at }) => (
      { lesson: target.path === '' ? target.title : target.path, rule: target.text ?? null, decision, reason, by, at }));
    const { level, questions, questionsBlock, conflict } = review;
    const planned = review.planned.map(({ line, text }) => ({ line: line + 1, text }));
    return { ...gate, tripwires, state: review.state.state, level, changes, questions, questionsBlock, decisions, planned, conflict };
  }

  /** What is due: campaigns without a postmortem, retrospectives, briefs without a review, rules past their review date, drafts. */
  coverage(): CoverageDescription {
    return describeCoverage(this.coverageOf.report());
  }

  /** Paths of the briefs that became ready, live or done without a review. */
  readyWithoutReview(): readonly string[] {
    return this.gateOf.readyWithoutReview();
  }

  #problems(): DescribedProblem[] {
    return this.library.index.problems().map((problem) => {
      const { code, path, line, column } = problem;
      return { path, line: line + 1, column: column === null ? null : column + 1, code, ...problemText(problem, this.locale.words) };
    });
  }
}

function countBy<Key extends string>(keys: readonly Key[], count: (key: Key) => number): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}
