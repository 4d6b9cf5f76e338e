import type { Item } from '../postmortem/item';
import type { NoteRecord } from '../postmortem/note-record';
import { daysBetween } from '../shared/iso-date';
import type { DocumentRange } from './document-table';

const firstDay = '1970-01-01';
const kindWeights: Readonly<Partial<Record<Item['kind'], number>>> = { entry: 1, guardrail: 0.96, learning: 0.9, action: 0.85, assumption: 0.8, 'root-cause': 0.8 };
const otherKinds = 0.7;
const noteWeight = 0.98;
const retiredPart = 0.4;
const doneActionPart = 0.9;
const evidencePart = 0.05;
const recencyPart = 0.15;
const daysPerYear = 365;

/** What a document is worth before anything is asked: its kind, the evidence behind it, whether it still holds, and how recent it is. */
export class Standing {
  private readonly weights: number[] = [];
  private readonly days: number[] = [];
  private newest = Number.NEGATIVE_INFINITY;
  /** Made for one reference day, which seldom changes, and then kept up: ranking multiplies by every one of them. */
  private factors = new Float32Array(0);
  private reference = Number.NEGATIVE_INFINITY;

  set({ first, record }: DocumentRange): void {
    const day = dayOf(record);
    this.newest = Math.max(this.newest, day);
    this.put(first, noteWeight, day);
    record.items.forEach((item, index) => this.put(first + index + 1, weightOf(item), day));
  }

  // Filled without holes, so that the arrays stay compact.
  private put(document: number, weight: number, day: number): void {
    while (this.weights.length < document) {
      this.weights.push(0);
      this.days.push(Number.NEGATIVE_INFINITY);
    }
    this.weights[document] = weight;
    this.days[document] = day;
    if (document < this.factors.length) this.factors[document] = this.factorOf(document);
  }

  /** The day of the campaign's end (or start) as a number; minus infinity where no date is known. */
  dayOf(document: number): number {
    return this.days[document] ?? Number.NEGATIVE_INFINITY;
  }

  /** How many days before `today` (null: the newest day of the library) it was; infinite where no date is known, 0 for what is yet to come. */
  ageOf(document: number, today: number | null): number {
    const age = Math.max(0, (today ?? this.newest) - this.dayOf(document));
    return Number.isNaN(age) ? Number.POSITIVE_INFINITY : age;
  }

  /** The factors on matches, by document; `today` as a day number, null for the newest day of the library. */
  factorsOn(today: number | null): Float32Array {
    const reference = today ?? this.newest;
    if (reference !== this.reference || this.factors.length < this.weights.length) {
      this.reference = reference;
      this.factors = Float32Array.from(this.weights, (_, document) => this.factorOf(document));
    }
    return this.factors;
  }

  private factorOf(document: number): number {
    const age = this.ageOf(document, this.reference);
    const recency = Number.isFinite(age) ? 1 / (1 + age / daysPerYear) : 0;
    return (this.weights[document] ?? 0) * (1 + recencyPart * recency);
  }
}

/** An ISO date as a day number; null for anything else. */
export function dayNumber(iso: string | undefined): number | null {
  const days = iso === undefined ? Number.NaN : daysBetween(firstDay, iso);
  return Number.isNaN(days) ? null : days;
}

function dayOf(record: NoteRecord): number {
  return dayNumber(record.end?.to ?? record.start?.from) ?? Number.NEGATIVE_INFINITY;
}

function weightOf(item: Item): number {
  const kind = kindWeights[item.kind] ?? otherKinds;
  if ((item.kind === 'guardrail' || item.kind === 'entry') && item.status !== 'active') return kind * retiredPart;
  if (item.kind === 'action' && item.status !== 'open') return kind * doneActionPart;
  const campaigns = item.kind === 'entry' || item.kind === 'guardrail' ? item.campaignCount ?? 1 : 1;
  return kind * (1 + evidencePart * (1 - 1 / Math.max(1, campaigns)));
}
