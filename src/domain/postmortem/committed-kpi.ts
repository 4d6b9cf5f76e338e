import type { Figure } from '../shared/figure';
import { readFigure } from '../shared/figure';
import { fold } from '../shared/fold';

/** A measure as it was committed to when its brief became ready; `written` is the planned figure. */
export interface CommittedKpi {
  readonly name: string;
  readonly written: string;
}

/** A planned figure of a measure: `figure` is null where it was written but has no one reading. */
export interface PlannedFigure {
  readonly written: string | null;
  readonly figure: Figure | null;
}

/** What was committed for a measure of this name; null where nothing was. */
export function committedFor(name: string, committed: readonly CommittedKpi[]): CommittedKpi | null {
  return committed.find((each) => fold(each.name) === fold(name)) ?? null;
}

/** Whether a plan is still what was committed to, however it is spelled: `1.200 €` is `1200 EUR`. */
export function isAsCommitted({ written }: CommittedKpi, plan: PlannedFigure): boolean {
  const now = plan.written ?? '';
  if (spelling(now) === spelling(written)) return true;
  const value = plan.figure?.value;
  if (value === undefined) return false;
  return (['point', 'comma'] as const).some((style) => {
    const reading = readFigure(written, style);
    return reading.state === 'read' && reading.figure.value === value;
  });
}

function spelling(written: string): string {
  return fold(written).replaceAll(/\s+/g, '');
}
