import type { CommittedKpi } from '../postmortem/committed-kpi';
import type { NoteRecord } from '../postmortem/note-record';
import { fold } from '../shared/fold';
import { nothing, receiptSeparator } from './receipt';
import type { Receipt, ReceiptLine } from './receipt';
import { receiptText } from './receipt-text';

/** The planned KPIs as they were when the brief became ready. `at` is an ISO date; empty where somebody took it away. */
export interface CommittedPlan {
  readonly kpis: readonly CommittedKpi[];
  readonly at: string;
}

/** How the line is called in the language of whoever reviews, and whether it takes the place of an earlier one. */
export interface PlanCommitment {
  readonly plan: CommittedPlan;
  readonly word: string;
  readonly renewed: boolean;
}

/** How lines with the committed plan begin, folded, in all languages that teams write them in. */
const knownWords = ['committed plan', 'зафиксированныи план', 'zugesagter plan', 'plan engage', 'plan comprometido', 'plano comprometido'];

const bullet = /^\s*(?:[-*+]|\d+[.)])\s+/;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
const between = ': ';

/** What a brief commits to today: every KPI with a planned figure, as written. */
export function planOf(brief: NoteRecord, at: string): CommittedPlan {
  const kpis = brief.items.flatMap((item): CommittedKpi[] => (
    item.kind === 'kpi' && item.plannedWritten !== null ? [{ name: item.name, written: item.plannedWritten }] : []));
  return { kpis, at };
}

/** The committed plan as one line of a receipt: `- Committed plan · Leads: 300 · CPL: 40 € · 2026-03-01`; null when nothing was planned. */
export function formatCommittedPlan({ kpis, at }: CommittedPlan, word: string): string | null {
  const parts = kpis.map(({ name, written }) => [partText(name), partText(written).replaceAll(between, ':')] as const)
    .filter(([name, written]) => name !== '' && written !== '').map(([name, written]) => name + between + written);
  return parts.length === 0 ? null : `- ${[word, ...parts, at === '' ? nothing : at].join(receiptSeparator)}`;
}

/** Whether a line of a receipt, with or without its bullet, says the committed plan. */
export function isCommittedPlan(written: string): boolean {
  return wordIn(written) !== null;
}

/** The committed plan that a receipt holds; null where it holds none. Of two, as a merge may leave them, the later. */
export function committedPlanIn(receipt: Receipt | null): CommittedPlan | null {
  const plans = (receipt?.lines ?? []).flatMap(({ written }) => parseCommittedPlan(written) ?? []);
  return plans.reduce<CommittedPlan | null>((latest, plan) => (latest === null || plan.at >= latest.at ? plan : latest), null);
}

/** A receipt's lines with the plan that is committed to now. An earlier plan stays unless the brief becomes ready anew with another. */
export function withCommittedPlan(lines: readonly ReceiptLine[], { plan, word, renewed }: PlanCommitment): ReceiptLine[] {
  const written = formatCommittedPlan(plan, word);
  const at = lines.findIndex((line) => isCommittedPlan(line.written));
  if (at === -1) return written === null ? [...lines] : [...lines, { type: 'other', written }];
  if (!renewed || saysTheSame(lines, plan, word)) return [...lines];
  const others = lines.filter((line) => !isCommittedPlan(line.written));
  return written === null ? others : [...others.slice(0, at), { type: 'other', written }, ...others.slice(at)];
}

function saysTheSame(lines: readonly ReceiptLine[], plan: CommittedPlan, word: string): boolean {
  const plans = lines.filter((line) => isCommittedPlan(line.written)).map(({ written }) => parseCommittedPlan(written));
  const [only, ...more] = plans;
  return more.length === 0 && only != null && formatCommittedPlan({ ...only, at: '' }, word) === formatCommittedPlan({ ...plan, at: '' }, word);
}

function parseCommittedPlan(written: string): CommittedPlan | null {
  const word = wordIn(written);
  if (word === null) return null;
  const parts = written.replace(bullet, '').slice(word.length).replace(/^\s*[:·]\s*/, '').split(receiptSeparator).map((part) => part.trim());
  const kpis = parts.flatMap((part): CommittedKpi[] => {
    const colon = part.lastIndexOf(between);
    return colon <= 0 ? [] : [{ name: part.slice(0, colon).trim(), written: part.slice(colon + between.length).trim() }];
  });
  return { kpis, at: parts.find((part) => isoDate.test(part)) ?? '' };
}

/** The word with which the line begins, as written. */
function wordIn(written: string): string | null {
  const content = written.replace(bullet, '');
  const word = /^[^:·]*/.exec(content)?.[0] ?? '';
  return knownWords.includes(fold(word.replaceAll(/[*_]/g, '')).trim()) && word.length < content.trimEnd().length ? word : null;
}

// A separator at the edge of a part would run into the one that follows.
function partText(text: string): string {
  return receiptText(text).replace(/^[·\s]+/, '').replace(/[·\s]+$/, '');
}
