import type { MarketVocabulary } from '../shared/market';
import type { Span } from '../shared/span';
import { isUnfilled } from '../note/placeholder';
import type { ActionDraft } from './action-draft';
import { doneInText } from './done-in-text';
import { dueInText } from './due-in-text';
import { readInlineFields } from './inline-fields';
import type { TableColumns } from './item-vocabulary/item-vocabulary';
import { exactColumnOf } from './column-finder';
import { readLabels } from './labelled-text';
import { ownerAfterDate, ownerBeforeDate, ownerInText } from './owner-in-text';
import { personName } from './person-name';
import { bareText, isParsable } from './table-cell';
import { meaningOf } from './word-meaning';

type Values = ReadonlyMap<TableColumns['action'], string>;

/** Labels that are looked for inside of sentences too; the others only where a part of the text begins. */
const anywhere: ReadonlySet<TableColumns['action']> = new Set<TableColumns['action']>(['owner', 'success-criterion', 'evaluation-date']);
const unread: Omit<ActionDraft, 'text' | 'span'> = {
  gap: null, rootCause: null, change: null, owner: null, dueWritten: null, status: 'open', successCriterion: null, evaluationWritten: null,
};
const arrows = /\s*(?:→|⟶|➡\ufe0f?|->|=>)\s*/u;

/** The words of one action, and where they stand. */
export interface ActionWords {
  readonly text: string;
  /** Labelled lines below it: `Owner: Maria`. */
  readonly details: readonly string[];
  readonly span: Span;
}

/** Reads one action from the words of a bullet, task or paragraph; null where they say nothing. */
export function actionOfText({ text: written, details, span }: ActionWords, markets: MarketVocabulary): ActionDraft | null {
  if (!isParsable(written)) return { ...unread, text: written, span };
  const fields = readInlineFields(written);
  const progress = doneInText(fields.text);
  const labelled = readLabels('action', progress.text, anywhere);
  const values = merged(labelled.values, fields.fields, details);
  const chain = chainOf(labelled.text);
  const body = stripped(chain === null ? labelled.text : '', markets);
  const change = nonEmpty(values.get('change')) ?? chain?.change ?? null;
  const gap = nonEmpty(values.get('gap')) ?? chain?.gap ?? null;
  const text = chain?.change ?? [nonEmpty(values.get('action')), nonEmpty(body.text.replace(/[\s–—|,;-]+$/, '')), change, gap].find((part) => part !== null) ?? '';
  if (isUnfilled(bareText(text)) || !/[\p{L}\p{N}]/u.test(text)) return null;
  const named = dueInText(values.get('owner') ?? '');
  const due = nonEmpty(values.get('due')) ?? chain?.due ?? body.due ?? named.due;
  return {
    text, gap, change, span,
    rootCause: nonEmpty(values.get('root-cause')) ?? chain?.rootCause ?? null,
    owner: values.has('owner') ? personName(named.text) : chain?.owner ?? body.owner,
    dueWritten: due,
    status: statusOf(values.get('status')) ?? (progress.status === 'open' ? body.status : progress.status),
    successCriterion: nonEmpty(values.get('success-criterion')),
    evaluationWritten: nonEmpty(values.get('evaluation-date')),
  };
}

/** What a status cell or label says; null where it says nothing. */
export function statusOf(written: string | undefined): ActionDraft['status'] | null {
  return written === undefined ? null : meaningOf(written, ['done', 'cancelled', 'yes']) === 'yes' ? 'done' : doneOrCancelled(written);
}

function doneOrCancelled(written: string): ActionDraft['status'] | null {
  const meaning = meaningOf(written, ['done', 'cancelled']);
  return meaning ?? (/^\s*(?:\[x\]|100\s?%)/i.test(written) ? 'done' : null);
}

interface Stripped { readonly text: string; readonly owner: string | null; readonly due: string | null; readonly status: ActionDraft['status'] }

/** Takes owner, due date and progress off both ends of a sentence, in whichever order they stand there. */
function stripped(written: string, markets: MarketVocabulary): Stripped {
  let result: Stripped = { text: written, owner: null, due: null, status: 'open' };
  for (let round = 0; round < 3; round += 1) {
    const progress = result.status === 'open' ? doneInText(result.text) : { text: result.text, status: result.status };
    const due = result.due === null ? dueInText(progress.text) : { text: progress.text, due: result.due };
    const owned = result.owner === null ? ownerInText(due.text, markets) : { text: due.text, owner: result.owner };
    const named = owned.owner !== null ? owned : due.due === null ? ownerAfterDate(owned.text, markets) : ownerBeforeDate(owned.text, markets);
    const next = { text: named.text, owner: named.owner, due: due.due, status: progress.status };
    if (next.text === result.text) return next;
    result = next;
  }
  return result;
}

interface Chain { readonly gap: string; readonly rootCause: string; readonly change: string; readonly owner: string | null; readonly due: string | null }

/** `gap → root cause → change → owner → when` on one line; null with fewer than four links. */
function chainOf(text: string): Chain | null {
  const parts = text.split(arrows).map((part) => part.trim());
  if (parts.length < 4 || parts.length > 5 || parts.some((part) => part === '')) return null;
  const [gap = '', rootCause = '', change = '', owner = '', due = null] = parts;
  return { gap, rootCause, change, owner: personName(owner), due };
}

function merged(values: Values, fields: ReadonlyMap<string, string>, details: readonly string[]): Values {
  const all = new Map(values);
  for (const detail of details) {
    for (const [column, value] of readLabels('action', detail, anywhere).values) if (column !== 'action' && !all.has(column)) all.set(column, value);
  }
  for (const [name, value] of fields) {
    const column = exactColumnOf('action', name);
    if (column !== null && !all.has(column)) all.set(column, value);
  }
  return all;
}

function nonEmpty(text: string | undefined): string | null {
  return text === undefined || text === '' ? null : text;
}
