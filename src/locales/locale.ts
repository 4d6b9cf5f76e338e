import type { DateSpan } from '../domain/shared/calendar-date';
import { en } from './en';
import type { Words } from './en';
import { fill } from './fill';
import type { PlaceholderValues } from './fill';
import type { Plural } from './plural';
import { ru } from './ru';
import type { NoteTemplate } from './templates/note-template';
import { templateLanguageFor, templatesIn } from './templates/template-languages';
import type { TemplateLanguage } from './templates/template-languages';

/** The languages of the interface, by BCP 47 tag; dates of English are written the way that cannot be misread. */
const interfaceLanguages = {
  en: { words: en, dates: 'en-GB' },
  ru: { words: ru, dates: 'ru' },
} as const satisfies Readonly<Record<string, { words: Words; dates: string }>>;

/** A language that the interface has. */
export type InterfaceLanguage = keyof typeof interfaceLanguages;

/** Tags of all interface languages. */
export const interfaceLanguageTags: readonly InterfaceLanguage[] = ['en', 'ru'];

const dateParts: Readonly<Record<DateSpan['precision'], Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  quarter: { year: 'numeric' },
  half: { year: 'numeric' },
  year: { year: 'numeric' },
  range: { month: 'short', year: 'numeric' },
};

/** The interface language for what `getLanguage()` of the app says; English where ours is missing. */
export function interfaceLanguageFor(appLanguage: string): InterfaceLanguage {
  const base = appLanguage.toLowerCase().split('-')[0];
  return interfaceLanguageTags.find((tag) => tag === base) ?? 'en';
}

/** Words, plurals and dates of one interface language. */
export class Locale {
  readonly language: InterfaceLanguage;
  readonly words: Words;
  /** The language in which new notes are written: there are more of them than of the interface. */
  readonly noteLanguage: TemplateLanguage;
  /** The built-in templates, in the order in which they are offered. */
  readonly templates: readonly NoteTemplate[];
  readonly #plurals: Intl.PluralRules;
  readonly #dates: string;
  readonly #formatters = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();

  constructor(appLanguage: string) {
    this.language = interfaceLanguageFor(appLanguage);
    const { words, dates } = interfaceLanguages[this.language];
    this.words = words;
    this.noteLanguage = templateLanguageFor(appLanguage) ?? 'en';
    this.templates = templatesIn(appLanguage);
    this.#dates = dates;
    this.#plurals = new Intl.PluralRules(this.language);
  }

  /** The wording for a number of things; `{count}` is the number. */
  count(forms: Plural, count: number, values: PlaceholderValues = {}): string {
    const form = forms[this.#plurals.select(count)] ?? forms.other;
    return fill(form, { ...values, count: new Intl.NumberFormat(this.#dates).format(count) });
  }

  /** A date or stretch of dates as short as it can be read; quarters and the like as written. */
  date(span: DateSpan): string {
    if (span.precision === 'quarter' || span.precision === 'half') return span.written;
    return this.#format(span.from, dateParts[span.precision]);
  }

  /** An ISO day written out: 21 Nov 2026. */
  day(iso: string): string {
    return this.#format(iso, dateParts.day);
  }

  /** The month of an ISO day: Nov 2026. */
  month(iso: string): string {
    return this.#format(iso, dateParts.month);
  }

  /** Several things as one text: “type, market and channel”. */
  list(texts: readonly string[]): string {
    return new Intl.ListFormat(this.language, { type: 'conjunction' }).format(texts);
  }

  /** The name of a language by its code, in this language: German for `de`. */
  languageName(code: string): string {
    try {
      const name = new Intl.DisplayNames([this.language], { type: 'language' }).of(code) ?? code;
      return name.charAt(0).toLocaleUpperCase(this.language) + name.slice(1);
    } catch {
      return code;
    }
  }

  /** Sorts texts as this language does. */
  compare(first: string, second: string): number {
    return first.localeCompare(second, this.language, { sensitivity: 'base', numeric: true });
  }

  // Made once: making one costs more than a hundred dates.
  #formatter(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const formatter = this.#formatters.get(parts) ?? new Intl.DateTimeFormat(this.#dates, { ...parts, timeZone: 'UTC' });
    this.#formatters.set(parts, formatter);
    return formatter;
  }

  #format(iso: string, parts: Intl.DateTimeFormatOptions): string {
    const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
    if (Number.isNaN(date.getTime())) return iso;
    const formatted = this.#formatter(parts).formatToParts(date);
    const last = formatted.at(-1);
    const shown = last?.type === 'literal' ? formatted.slice(0, -1) : formatted;
    return shown.map((part) => part.value).join('');
  }
}
