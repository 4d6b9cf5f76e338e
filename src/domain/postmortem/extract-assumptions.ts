import type { ExtractionContext, Extraction } from './extraction-context';
import type { Assumption } from './item';
import type { TableColumns } from './item-vocabulary/item-vocabulary';
import type { Entry } from './section-entries';
import { entriesOf } from './section-entries';
import { isParsable } from './table-cell';
import { isWord, meaningOf } from './word-meaning';

const source = {
  kind: 'assumption', main: 'assumption', roles: ['assumptions'], anywhere: new Set<TableColumns['assumption']>(['result', 'evidence']), prose: true,
} as const;
// Under a heading about the hypothesis only a table that says what became of it holds assumptions.
const hypotheses = { ...source, roles: ['hypothesis'], prose: false } as const;
const ending = /\s*(?:→|->|=>|⇒|\s[-–—]|[:：])\s*([^→:：]{2,80})$|\s*[([（]([^()[\]（）]{2,60})[)\]）]\s*\.?$/u;
const sign = /\s*(?:✅|❌|❓|✔|✖|❔)\ufe0f?\s*/gu;

/** Gathers what was believed before launch, and whether it held; untested where nothing says so. */
export function extractAssumptions(context: ExtractionContext): Extraction<Assumption> {
  const own = entriesOf(context, source);
  const taken = new Set(own.map(({ span }) => span.start));
  const tabled = entriesOf(context, hypotheses).filter(({ columns, span }) => columns?.has('result') === true && columns.has('assumption') && !taken.has(span.start));
  const items = [...own, ...tabled].sort((first, second) => first.span.start - second.span.start).map((entry): Assumption => {
    const { text, result } = resultOf(entry);
    return { kind: 'assumption', text, result, scope: context.scope, source: { path: context.structure.path, ...entry.span } };
  });
  return { items, problems: [] };
}

/** By the result column or label, the end of the sentence (`… → broke`, `… (held)`), its sign, a ticked task, or the heading. */
function resultOf(entry: Entry<TableColumns['assumption']>): Pick<Assumption, 'text' | 'result'> {
  const written = entry.values.get('result');
  if (written !== undefined) return { text: entry.text, result: meaning(written) ?? 'untested' };
  const found = isParsable(entry.text) ? ending.exec(entry.text) : null;
  const said = found === null ? null : meaning(found[1] ?? found[2] ?? '');
  if (found !== null && said !== null) return { text: entry.text.slice(0, found.index).trim(), result: said };
  const ofSign = /[✅❌✔✖]/u.test(entry.text) ? meaning(entry.text) : null;
  const ofTask = entry.task === 'x' || entry.task === 'X' ? 'held' : null;
  return { text: entry.text.replace(sign, ' ').trim(), result: ofSign ?? ofTask ?? ofTitle(entry.title) ?? 'untested' };
}

function meaning(text: string): Assumption['result'] | null {
  return meaningOf(text, ['untested', 'broke', 'held']);
}

/** `### Held` and `### Broke` say it of all below them. */
function ofTitle(title: string): Assumption['result'] | null {
  const bare = title.replace(/[:：]\s*$/, '');
  return (['held', 'broke', 'untested'] as const).find((result) => isWord(bare, result)) ?? null;
}
