import type { Finding } from '../../domain/postmortem/checks/finding';
import { fixWordsIn } from '../../locales/checks/fix-words';
import { checkText } from '../../locales/check-text';
import { fill } from '../../locales/fill';
import type { Locale } from '../../locales/locale';
import type { Words } from '../../locales/en';
import type { ItemRow, Row } from '../library/row';
import { completenessRow } from './completeness-row';
import type { NoteFindings } from './note-findings';

/** Advice is never a wall: so many findings are shown until more are asked for. */
const mostShown = 5;

/** Key of the row that shows all findings, or fewer again. */
export const moreFindingsKey = 'checks:more';

/** What of a note is complete and what the checks found, under one heading: each finding with its line, and a last row for the rest. */
export function checkRows(found: NoteFindings, locale: Locale): Row[] {
  const { path, findings, language = null, all } = found;
  const complete = completenessRow(found, locale);
  if (findings.length === 0 && complete === null) return [];
  // A row that hides a single one would take its place.
  const isFolded = findings.length > mostShown + 1;
  const shown = all || !isFolded ? findings : findings.slice(0, mostShown);
  const rows = shown.map((finding, index) => ({ ...findingRow(path, finding, index, locale.words), fix: fixLabel(finding, locale, language) }));
  const more = isFolded ? [moreRow(path, findings.length - shown.length, locale)] : [];
  const heading: Row = { type: 'group', key: 'group:checks', label: locale.words.checks.heading, count: findings.length === 0 ? null : findings.length };
  return [heading, ...(complete === null ? [] : [complete]), ...rows, ...more];
}

/** What the button of a finding says, for a note in this language; null where nothing can be mended with one click. */
export function fixLabel({ fix }: Finding, { words: { checks }, noteLanguage }: Locale, language: string | null): string | null {
  switch (fix?.type) {
    case undefined: return null;
    case 'complete-action': return checks.completeAction;
    case 'remark-plan': return checks.remarkPlan;
    case 'correct-figure': return fill(checks.correctFigure, { figure: fix.correct });
    case 'add-section': return fill(checks.addSection, { heading: fixWordsIn(language, noteLanguage).sections[fix.role].heading });
  }
}

function findingRow(path: string, finding: Finding, index: number, words: Words): ItemRow {
  const { message, remedy } = checkText(finding, words);
  return {
    type: 'item', key: `check:${path}:${finding.code}:${String(index)}:${message}`, path, line: finding.line,
    icon: { name: 'list-checks', label: words.checks.finding, tone: 'plain' },
    title: null, text: [{ text: message, marked: false }], remedy, outcome: null,
    meta: [fill(words.item.line, { line: finding.line + 1 })], chips: [], finding,
  };
}

function moreRow(path: string, hidden: number, locale: Locale): ItemRow {
  const { checks } = locale.words;
  const label = hidden > 0 ? locale.count(checks.showAll, hidden) : checks.showFewer;
  return {
    type: 'item', key: moreFindingsKey, path, line: 0, icon: { name: hidden > 0 ? 'chevron-down' : 'chevron-up', label: checks.heading, tone: 'plain' },
    title: null, text: [{ text: label, marked: false }], remedy: null, outcome: null, meta: [], chips: [],
  };
}
