import { formatMoment } from '../../shared/format-moment';
import type { LocalMoment } from '../../shared/format-moment';

/** What the placeholders of a template stand for, by name; several values of one property are a list. */
export interface TemplateValues {
  readonly named: Readonly<Record<string, string | readonly string[]>>;
  /** What `{{date}}` and `{{time}}` say. */
  readonly moment: LocalMoment;
}

/** A placeholder: its name, and what stands behind its colon. */
export interface Placeholder {
  readonly written: string;
  readonly name: string;
  readonly format: string | null;
}

const placeholder = /\{\{\s*([^{}:\n]{1,60}?)\s*(?::([^{}\n]{0,60}))?\}\}/g;

/** The placeholders of a text, in its order. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(placeholder)].map(([written, name = '', format]) => ({ written, name: name.toLowerCase(), format: format ?? null }));
}

/** What a placeholder stands for; null when nobody knows its name, or what stands behind its colon. */
export function valueOf({ name, format }: Placeholder, { named, moment }: TemplateValues): string | readonly string[] | null {
  if (name === 'date') return formatMoment(format ?? 'YYYY-MM-DD', moment);
  if (name === 'time') return formatMoment(format ?? 'HH:mm', moment);
  return format === null && Object.hasOwn(named, name) ? named[name] ?? null : null;
}

/** A text with its placeholders replaced; those nobody knows stay as they are and are added to `unknown`. */
export function replacePlaceholders(text: string, values: TemplateValues, unknown: Set<string>): string {
  return text.replace(placeholder, (written: string, name: string, format: string | undefined) => {
    const value = valueOf({ written, name: name.toLowerCase(), format: format ?? null }, values);
    if (value === null) unknown.add(written);
    return value === null ? written : typeof value === 'string' ? value : value.join(', ');
  });
}
