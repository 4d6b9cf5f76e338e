import type { Problem } from '../shared/problem';
import type { PropertyReading, PropertyReadings } from '../note/property-reading';
import { nameKey } from '../note/name-key';
import { facetKey } from './facet-key';
import { noteDates } from './note-dates';
import { confidenceOf, outcomeOf, statusOf } from './note-words';
import { outcomes } from './note-record';
import type { FailureValue, NoteRecord } from './note-record';

/** What a note's properties say about the note as a whole. */
export type NoteFields = Pick<NoteRecord, 'campaign' | 'start' | 'end' | 'status' | 'outcome' | 'confidence' | 'failures' | 'briefLink' | 'owner' | 'reviewBy' | 'propertyLines'>;

/** Reads the fields of a note, with a problem for each value that is none of the known ones or no date. */
export function noteFields(readings: PropertyReadings, path: string): { readonly fields: NoteFields; readonly problems: readonly Problem[] } {
  const { problems, ...dates } = noteDates(readings, path);
  const outcome = closed(readings.outcome, outcomeOf);
  const confidence = closed(readings.confidence, confidenceOf);
  const status = firstText(readings.status);
  const [brief] = readings.brief?.values ?? [];
  const fields: NoteFields = {
    ...dates,
    campaign: firstText(readings.campaign),
    status: status === null ? null : statusOf(status),
    outcome,
    confidence,
    failures: failuresOf(readings.failure),
    briefLink: brief === undefined ? null : brief.link ?? brief.text,
    owner: ownerOf(readings.owner),
    propertyLines: {
      ...(readings.campaign === undefined ? {} : { campaign: readings.campaign.span.line }),
      ...(readings.brief === undefined ? {} : { brief: readings.brief.span.line }),
    },
  };
  const unknown = [
    outcome === null ? unknownValue(readings.outcome, outcomes, path) : null,
    confidence === null ? unknownValue(readings.confidence, ['high', 'medium', 'low'], path) : null,
  ].filter((problem) => problem !== null);
  return { fields, problems: [...problems, ...unknown] };
}

function closed<Value>(reading: PropertyReading | undefined, valueOf: (written: string) => Value | null): Value | null {
  for (const { text } of reading?.values ?? []) {
    const value = valueOf(text);
    if (value !== null) return value;
  }
  return null;
}

// A free "Result: 500 leads" line is no wrong outcome; only the property of that very name is held to its values.
function unknownValue(reading: PropertyReading | undefined, known: readonly string[], path: string): Problem | null {
  if (reading === undefined || nameKey(reading.key) !== nameKey(reading.name)) return null;
  const details = { property: reading.key, written: reading.values[0]?.text ?? '', known: known.join(', ') };
  return { code: 'unknown-value', path, line: reading.span.line, column: null, details };
}

function failuresOf(reading: PropertyReading | undefined): FailureValue[] {
  const values = (reading?.values ?? []).map(({ text }): FailureValue => ({ key: facetKey(text).replace(/ /g, '-'), label: text }));
  return [...new Map(values.map((value) => [value.key, value])).values()];
}

function ownerOf(reading: PropertyReading | undefined): string | null {
  const names = (reading?.values ?? []).map(({ text }) => text.replace(/^@/, ''));
  return names.length === 0 ? null : names.join(', ');
}

function firstText(reading: PropertyReading | undefined): string | null {
  return reading?.values[0]?.text ?? null;
}
