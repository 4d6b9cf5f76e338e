import { isComplete } from '../../domain/postmortem/checks/completeness';
import type { PartProgress } from '../../domain/postmortem/checks/completeness';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import type { ItemRow } from '../library/row';
import type { NoteFindings } from './note-findings';

/** Key of the row that says what of the note is complete. */
export const completenessKey = 'checks:complete';

/**
 * One quiet row: what of the note is complete and, below it, what is open or missing. It opens the first part that is not
 * there yet; checks that the note has dismissed are named, and can be brought back.
 */
export function completenessRow({ path, parts = [], dismissed = [] }: NoteFindings, locale: Locale): ItemRow | null {
  if (parts.length === 0) return null;
  const { completeness: words, bringBack, dismissed: dismissedWords } = locale.words.checks;
  const complete = parts.filter(isComplete);
  const open = parts.filter((part) => !isComplete(part) && part.total > 0);
  const missing = parts.filter(({ total }) => total === 0);
  const said = (form: string, some: readonly PartProgress[]): string[] => (some.length === 0 ? [] : [fill(form, { parts: some.map((part) => partWords(part, locale)).join(', ') })]);
  const rest = [...said(words.open, open), ...said(words.missing, missing)].join(' ');
  const isWhole = complete.length === parts.length;
  const first = complete.length === 0 ? words.nothing : said(isWhole ? words.all : words.complete, complete)[0] ?? '';
  return {
    type: 'item', key: completenessKey, path, line: [...missing, ...open][0]?.line ?? 0,
    icon: { name: isWhole ? 'circle-check' : 'circle-dashed', label: words.name, tone: 'plain' },
    title: null, text: [{ text: first, marked: false }], remedy: rest === '' ? null : rest, outcome: null, chips: [],
    meta: dismissed.length === 0 ? [] : [locale.count(dismissedWords, dismissed.length)], fix: dismissed.length === 0 ? null : bringBack,
  };
}

/** A part by name; where it is counted, with how much of it there is. */
function partWords({ part, done, total }: PartProgress, { words: { checks } }: Locale): string {
  const { parts, counted } = checks.completeness;
  const isCounted = part === 'kpis' || part === 'plan' || part === 'assumptions' || part === 'actions' || (part === 'setup' && done < total);
  return isCounted && total > 0 ? fill(counted[part], { part: parts[part], done, total }) : parts[part];
}
