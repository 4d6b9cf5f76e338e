import { hasRole } from '../note/outline';
import type { Table } from '../note/table';
import { columnsOf } from './column-finder';
import type { ExtractionContext, Extraction } from './extraction-context';
import type { DataTrust } from './item';
import type { TableColumns } from './item-vocabulary/item-vocabulary';
import type { Entry } from './section-entries';
import { contentOf } from './role-sections';
import { entriesOf, entriesOfTable } from './section-entries';
import { bareText, isParsable } from './table-cell';
import { meaningOf } from './word-meaning';

const source = {
  kind: 'trust', main: 'field', roles: ['data-trust'], anywhere: null, prose: false,
} as const;
const said = /^(.{2,60}?)\s*(?:[:：]|\s[-–—]|→|=)\s*(.+)$/u;
const aside = /^(.{2,60}?)\s*[([（]([^()[\]（）]{1,40})[)\]）]\s*\.?$/u;
const trustWords = /reliab|trust|verlässlich|zuverlässig|belastbar|vertrauensw|fiable|fiabilité|fiabilidad|confi|fiável|надёжн|надежн|достовер|довер|可靠|可信|信頼/i;
const signs = /(?:✅|❌|✔|✖|⚠|🟢|🔴|🟡)\ufe0f?/gu;

/** Gathers which source fields can be relied on; null where a field is only named. A ticked field is reliable, an unticked one unknown. */
export function extractDataTrust(context: ExtractionContext): Extraction<DataTrust> {
  const entries = [...entriesOf(context, source), ...tellingTables(context)].sort((first, second) => first.span.start - second.span.start);
  const items = (entries.every(isUnjudged) ? [] : entries).map((entry): DataTrust => {
    const { field, reliable } = trustOf(entry);
    return { kind: 'data-trust', text: entry.text, field, reliable, scope: context.scope, source: { path: context.structure.path, ...entry.span } };
  });
  return { items: items.filter((item) => item.field !== ''), problems: [] };
}

// Elsewhere a table tells by its own header that it is about trust: "Status" or "Quality" could be anything.
function tellingTables(context: ExtractionContext): Entry<TableColumns['trust']>[] {
  return context.sections.filter((section) => !hasRole(section, 'data-trust')).flatMap((section) => {
    const content = contentOf(context, section);
    return content.tables.filter(isAboutTrust).flatMap((table) => entriesOfTable(table, source, content));
  });
}

function isAboutTrust({ header }: Table): boolean {
  const places = columnsOf('trust', header);
  const reliable = places.get('reliable');
  return places.has('field') && reliable !== undefined && trustWords.test(header.cells[reliable]?.text ?? '');
}

// A checklist names all fields from the start: it says something once one row has a verdict or a remark.
function isUnjudged({ columns, values }: Entry<TableColumns['trust']>): boolean {
  return columns?.has('reliable') === true && !values.has('reliable') && !values.has('notes');
}

function trustOf(entry: Entry<TableColumns['trust']>): Pick<DataTrust, 'field' | 'reliable'> {
  if (!isParsable(entry.text)) return { field: '', reliable: null };
  const written = entry.values.get('reliable');
  const name = bareText(entry.text.replace(signs, '')).trim();
  if (written !== undefined) return { field: name, reliable: isReliable(written) };
  for (const shape of [said, aside]) {
    const found = shape.exec(bareText(entry.text));
    const reliable = found === null ? null : isReliable(found[2] ?? '');
    if (found !== null && reliable !== null) return { field: (found[1] ?? '').replace(signs, '').trim(), reliable };
  }
  const ticked = entry.task === 'x' || entry.task === 'X' ? true : null;
  const bySign = /[✅❌✔✖🟢🔴]/u.test(entry.text) ? isReliable(entry.text) : null;
  return { field: name.replace(/\s*[:：]\s*$/, ''), reliable: bySign ?? ticked };
}

function isReliable(text: string): boolean | null {
  const meaning = meaningOf(text, ['no', 'yes']);
  return meaning === null ? null : meaning === 'yes';
}
