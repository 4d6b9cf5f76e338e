import type { OutlineSection } from '../note/outline';
import { readDate } from '../shared/calendar-date';
import { readFigure } from '../shared/figure';
import { headingProgress } from './done-in-text';
import type { ExtractionContext } from './extraction-context';
import type { Action } from './item';

/** What the headings above an action say of all actions below them. */
export interface HeadingWindow {
  /** A due date or window as written: `Q4 2025 - Q1 2026`, `30 days`. */
  readonly due: string | null;
  readonly status: Action['status'];
}

const roles = new Set(['actions', 'will-change']);
/** `Target: Q4 2025`. */
const label = /^\p{L}[\p{L} ]{1,20}[:：]\s*/u;

/** Reads `Long-term improvements (Q4 2025 - Q1 2026)` and `Immediate actions (Completed)`; the nearest heading about actions that says so counts. */
export function headingWindow(context: ExtractionContext, section: OutlineSection): HeadingWindow {
  let due: string | null = null;
  let status: Action['status'] = 'open';
  for (let at: OutlineSection | undefined = section; at !== undefined && at.roles.some((role) => roles.has(role)); at = parentOf(context, at)) {
    due ??= windowOf(at.title);
    if (status === 'open') status = headingProgress(at.title);
  }
  return { due, status };
}

function parentOf(context: ExtractionContext, section: OutlineSection): OutlineSection | undefined {
  return section.parent === null ? undefined : context.sections[section.parent];
}

function windowOf(title: string): string | null {
  const asides = [...title.matchAll(/[([（]([^()[\]（）]{2,60})[)\]）]/g)].map((match) => (match[1] ?? '').replace(label, '').trim());
  const parts = [...asides, title.split(/\s[–—-]\s|:\s/).slice(1).join(' - '), title].map((part) => part.replace(/^[([（\s]+|[)\]）\s]+$/g, ''));
  const dated = parts.find((part) => readDate(part).state === 'read');
  return dated ?? asides.find((aside) => isLength(aside)) ?? null;
}

/** `30 days`, `0–30 days`, `next 2 weeks`. */
function isLength(aside: string): boolean {
  const reading = readFigure(aside.replace(/^\D{0,12}(?=\d)/, ''), 'point');
  return reading.state === 'read' && reading.figure.unit === 'minutes' && reading.figure.value >= 1440;
}
