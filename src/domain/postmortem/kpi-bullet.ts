import { isUnfilled } from '../note/placeholder';
import type { FigureReading, NumberStyle } from '../shared/figure';
import { readFigure } from '../shared/figure';
import type { Span } from '../shared/span';
import { exactColumnOf } from './column-finder';
import type { KpiDraft } from './kpi-draft';
import { writtenVerdict } from './kpi-table';
import { bareText, isParsable } from './table-cell';
import { wordsOf } from './word-meaning';

/** What stands where in a list of measures. */
export interface KpiBulletPlace {
  /** Whether figures without a label are plans (`## Planned KPIs`, a brief) or results. */
  readonly plans: boolean;
  /** Whether any named figure counts, or only one with plan and actual together. */
  readonly explicit: boolean;
  readonly style: NumberStyle;
}

interface Found {
  readonly planned: FigureReading;
  readonly actual: FigureReading;
  readonly plain: FigureReading;
}

const none: FigureReading = { state: 'none' };
const named = /^([^:：\n]{2,80}?)\s*[:：]\s*(.+)$/;
const dashed = /^([^–—\n]{2,60}?)\s+[-–—]\s+((?:[\p{L}]+\s+)?[<>≤≥~+≈]?\s?[$€£¥]?\d.*)$/u;
const parts = /\s*[()（）[\];|]\s*|,\s+|\s[-–—]\s|\s*→\s*|[、，]/;
/** `$18,400 of $20,000`: what was spent of a budget. */
const partOfMoney = /^((?:[$€£¥]\s?\d[\d.,]{0,15}\s?[kKmM]?)|(?:\d[\d.,]{0,15}\s?(?:[kKmM]\s?)?(?:[$€£¥₽]|zł|EUR|USD|CHF|GBP|PLN|руб\.?)))\s+(?:out of|of|von|sur|de|из)\s+(?=[$€£¥]?\s?\d)/u;
let between: RegExp | null = null;

/** Reads `MQLs: 487 (target: 500)`, `Aided awareness: +9.4% (target 8–12%)`, `CPL – planned $50, actual $42`; null where it is none. */
export function bulletKpi(text: string, span: Span, place: KpiBulletPlace): KpiDraft | null {
  const bare = isParsable(text) ? bareText(text) : '';
  const match = named.exec(bare) ?? dashed.exec(bare);
  const name = (match?.[1] ?? '').trim();
  const value = match?.[2] ?? '';
  if (match === null || !isBalanced(name) || !/\p{L}/u.test(name) || name.split(/\s+/).length > 9 || isUnfilled(name) || exactColumnOf('action', name) === 'owner') return null;
  const { planned, actual, plain } = figuresOf(value, place.style);
  const both = planned.state !== 'none' && (actual.state !== 'none' || plain.state !== 'none');
  if (planned.state === 'none' && actual.state === 'none' && plain.state === 'none') return null;
  if (!both && !place.explicit) return null;
  const unlabelledIsPlan = place.plans && planned.state === 'none';
  return {
    name,
    text: bare,
    planned: unlabelledIsPlan ? plain : planned,
    actual: actual.state !== 'none' ? actual : unlabelledIsPlan ? none : plain,
    verdict: value.split(parts).map(writtenVerdict).find((verdict) => verdict !== null) ?? null,
    why: null, isBudget: false, claims: [], span,
  };
}

/** A colon inside of brackets ends no name: `Issues after launch (target: 0)`, `[Visits: 12,500]`. */
function isBalanced(name: string): boolean {
  return name.replace(/[^([]/g, '').length === name.replace(/[^)\]]/g, '').length;
}

/** The figures of a bullet, by the words before or behind them; the first without such words is `plain`. */
function figuresOf(value: string, style: NumberStyle): Found {
  let found: Found = { planned: none, actual: none, plain: none };
  for (const [index, part] of splitAgainst(value).split(parts).entries()) {
    const { column, rest } = labelOf(part);
    const reading = readFigure(rest, style);
    // A figure without a label is the measure's only where its value begins; further on it belongs to some remark.
    if (reading.state === 'none' || (column === null && index > 0)) continue;
    const slot = column ?? 'plain';
    if (found[slot].state === 'none') found = { ...found, [slot]: reading };
  }
  return found;
}

/** `487 vs 500 planned`, `487 against a target of 500`: a part of its own, labelled as the plan. */
function splitAgainst(value: string): string {
  between ??= new RegExp(String.raw`[\s(](?:${wordsOf('against').filter((word) => !/^(?:of|out of|sobre|sur|von|de|из)$/.test(word)).sort((a, b) => b.length - a.length).map(escaped).join('|')})\s+(?=[^()]*\d)`, 'iu');
  return value.replace(between, ' | target ').replace(partOfMoney, '$1 | target ');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function labelOf(part: string): { column: 'planned' | 'actual' | null; rest: string } {
  const words = part.trim();
  const before = /^([\p{L}][\p{L} '’]{0,24}?)\s*[:：=]?\s*(?:(?:was|of|is|war|von)\s+)?(?=[<>≤≥~≈+−-]?\s?[$€£¥#]?\s?\d|tbd|n\/a)/iu.exec(words);
  const column = before === null ? null : sideOf(before[1] ?? '');
  if (before !== null && column !== null) return { column, rest: labelOf(words.slice(before[0].length)).rest };
  const behind = /\s([\p{L}]+)$/u.exec(words);
  // `487 planned`, but not `504 errors and degraded performance`.
  const side = behind === null || words.split(' ').length > 4 ? null : sideOf(behind[1] ?? '');
  return behind !== null && side !== null ? { column: side, rest: words.slice(0, behind.index) } : { column: null, rest: words };
}

function sideOf(label: string): 'planned' | 'actual' | null {
  const column = exactColumnOf('kpi', label);
  if (column === 'target' || column === 'goal') return 'planned';
  return column === 'actual' ? 'actual' : null;
}
