import type { Item } from '../postmortem/item';
import type { NoteRecord } from '../postmortem/note-record';
import type { DocumentTable } from './document-table';
import { bestField, fieldWidth, inheritedWeightOfMask, weightOfMask } from './field';
import type { FieldName } from './field';
import type { HitReason } from './hit-reason';
import type { MatchGroup, PostingSource } from './match-group';
import { fieldsIn } from './postings';
import { closenessToQuery } from './query-closeness';
import { readings } from './query-reading';
import type { QueryReading } from './query-reading';
import type { Standing } from './standing';

/** What is said about one hit. */
export interface HitExplanation {
  /** The loosest reading it needed. */
  readonly reading: QueryReading | null;
  readonly reasons: readonly HitReason[];
}

/** What explaining looks at: the query as it was read, and the library. */
export interface ExplainingTask {
  readonly groups: readonly MatchGroup[];
  readonly words: readonly string[];
  readonly table: DocumentTable;
  readonly standing: Standing;
  readonly today: number | null;
}

interface GroupMatch {
  readonly written: string;
  readonly source: PostingSource;
  readonly field: FieldName | null;
  readonly ofNote: boolean;
  readonly weight: number;
}

const none: HitExplanation = { reading: null, reasons: [] };
const daysOfYear = 365;

/** Says why hits of one answer are there. */
export class HitExplainer {
  constructor(private readonly task: ExplainingTask) {}

  /** The reasons for one document; nothing where it is gone. */
  explain(document: number): HitExplanation {
    const { table, groups, words } = this.task;
    const note = table.noteOf(document);
    if (note === null) return none;
    const item = table.itemOf(document);
    const matches = groups.flatMap((group) => this.bestMatch(group, document) ?? []).sort((a, b) => b.weight - a.weight);
    const read = matches.flatMap((match) => readingOf(match) ?? []).sort((a, b) => readings.indexOf(b.type) - readings.indexOf(a.type));
    const closeness = closenessToQuery(words, note, item);
    const whole: HitReason[] = closeness === null ? [] : [{ type: closeness }];
    return { reading: read[0] ?? null, reasons: [...whole, ...matches.map(reasonOf), ...this.standingReasons(document, note, item)] };
  }

  private bestMatch({ written, sources }: MatchGroup, document: number): GroupMatch | null {
    let best: GroupMatch | null = null;
    for (const source of sources) {
      const found = source.type === 'postings' ? this.matchIn(source, written, document) : null;
      if (found !== null && found.weight > (best?.weight ?? 0)) best = found;
    }
    return best;
  }

  private matchIn(source: PostingSource, written: string, document: number): GroupMatch | null {
    const first = document - this.task.table.offsetOf(document);
    const own = fieldsOf(source, document);
    const inherited = source.inherits && first !== document ? fieldsOf(source, first) : 0;
    const [ownWeight, inheritedWeight] = [weightOfMask[own] ?? 0, inheritedWeightOfMask[inherited] ?? 0];
    const ofNote = inheritedWeight > ownWeight;
    const mask = ofNote ? inherited : own || (first === document ? this.fieldsOfItems(source, document) : 0);
    if (mask === 0) return null;
    return { written, source, field: bestField(mask), ofNote, weight: Math.max(ownWeight, inheritedWeight, Number.MIN_VALUE) * source.quality };
  }

  // A note can be found because its items together have all the words.
  private fieldsOfItems(source: PostingSource, note: number): number {
    const end = this.task.table.endOf(note);
    for (let item = note + 1; item < end; item += 1) {
      const fields = fieldsOf(source, item);
      if (fields !== 0) return fields;
    }
    return 0;
  }

  private standingReasons(document: number, note: NoteRecord, item: Item | null): HitReason[] {
    const reasons: HitReason[] = [];
    const campaigns = item?.kind === 'entry' || item?.kind === 'guardrail' ? item.campaignCount ?? 1 : 1;
    if (campaigns > 1) reasons.push({ type: 'evidence', campaigns });
    const date = note.end?.to ?? note.start?.from;
    if (date !== undefined && this.task.standing.ageOf(document, this.task.today) <= daysOfYear) reasons.push({ type: 'recent', date });
    if ((item?.kind === 'guardrail' || item?.kind === 'entry') && item.status !== 'active') reasons.push({ type: 'inactive', status: item.status });
    return reasons;
  }
}

function fieldsOf({ postings, except }: PostingSource, document: number): number {
  return except !== null && fieldsIn(except, document) !== 0 ? 0 : fieldsIn(postings, document) & ((1 << fieldWidth) - 1);
}

function readingOf({ source, written }: GroupMatch): QueryReading | null {
  return source.reading === 'literal' ? null : { type: source.reading, written, read: source.read };
}

function reasonOf(match: GroupMatch): HitReason {
  const { source, written, field, ofNote } = match;
  if (source.value !== null) return { type: 'facet', ...source.value, label: source.read };
  return { type: 'words', field: field ?? 'text', written, reading: readingOf(match), ofNote };
}
