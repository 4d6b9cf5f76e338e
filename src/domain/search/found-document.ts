import type { Item, ItemKind } from '../postmortem/item';
import type { DigestText, NoteRecord } from '../postmortem/note-record';
import { highlight } from './highlight';
import type { HighlightMarks } from './match-group';
import type { HitExplainer, HitExplanation } from './explain-hit';
import type { HitReason } from './hit-reason';
import type { QueryReading } from './query-reading';
import type { HitHighlights, SearchHit } from './search-answer';

/** What a hit is made of. */
export interface FoundParts {
  readonly note: NoteRecord;
  readonly item: Item | null;
  readonly document: number;
  readonly score: number;
  readonly marks: HighlightMarks;
  readonly explainer: HitExplainer;
}

/** A hit whose text, highlights and reasons are worked out when they are first looked at. */
export class FoundDocument implements SearchHit {
  readonly kind: ItemKind | 'note';
  readonly path: string;
  readonly title: string;
  readonly score: number;
  readonly note: NoteRecord;
  readonly item: Item | null;
  private readonly marks: HighlightMarks;
  private readonly explain: () => HitExplanation;
  private explained: HitExplanation | null = null;
  private marked: HitHighlights | null = null;
  private shown: Pick<DigestText, 'text' | 'line'> | null = null;

  constructor({ note, item, document, score, marks, explainer }: FoundParts) {
    this.kind = item?.kind ?? 'note';
    this.path = note.path;
    this.title = note.title;
    this.score = score;
    this.note = note;
    this.item = item;
    this.marks = marks;
    this.explain = () => explainer.explain(document);
  }

  get reading(): QueryReading | null {
    return (this.explained ??= this.explain()).reading;
  }

  get reasons(): readonly HitReason[] {
    return (this.explained ??= this.explain()).reasons;
  }

  get line(): number {
    return this.item?.source.line ?? this.digest.line;
  }

  get text(): string {
    return this.item?.text ?? this.digest.text;
  }

  get highlights(): HitHighlights {
    this.marked ??= {
      title: highlight(this.title, this.marks),
      text: highlight(this.text, this.marks),
      campaign: highlight(this.note.campaign ?? '', this.marks),
    };
    return this.marked;
  }

  // A note is opened where its text matches, and at its top when only its name or scope does.
  private get digest(): Pick<DigestText, 'text' | 'line'> {
    this.shown ??= this.note.digest.find(({ text }) => highlight(text, this.marks).length > 0)
      ?? { text: this.note.digest[0]?.text ?? '', line: 0 };
    return this.shown;
  }
}
