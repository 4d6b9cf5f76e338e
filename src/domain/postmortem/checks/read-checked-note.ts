import { lineSpans } from '../../note/line-span';
import { listText } from '../../note/list-text';
import type { NoteStructure } from '../../note/note-structure';
import type { OutlineSection } from '../../note/outline';
import { readOutline } from '../../note/outline';
import { isUnfilled } from '../../note/placeholder';
import type { ReadingConfig } from '../../note/reading-config';
import { readTable } from '../../note/table';
import type { MarketVocabulary } from '../../shared/market';
import { lineStarts } from '../../shared/line-starts';
import { wordsOf } from '../../shared/words';
import type { CommittedKpi } from '../committed-kpi';
import type { NoteRecord } from '../note-record';
import { columnsOf } from '../column-finder';
import { bareText, filledCell } from '../table-cell';
import type { CheckedNote, CheckedSection, EmptyRole, Statement } from './checked-note';
import { splitSentences } from './split-sentences';

/** What checks need to know besides the note. */
export interface CheckingContext {
  readonly config: ReadingConfig;
  readonly markets: MarketVocabulary;
  readonly brief: NoteRecord | null;
  readonly committed?: readonly CommittedKpi[];
  readonly today: string;
}

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly line: number;
  readonly inTable?: true;
}

const comment = /%%[^%]*%%|<!--[^>]*-->/g;
/** Blocks that say something without being read sentence by sentence. */
const quoted: ReadonlySet<string> = new Set(['blockquote', 'callout', 'code', 'math']);
const prompt = /^(?:\*[^*]+\*|_[^_]+_)$/;
const label = /[:：]\s*$/;

/** Prepares a note and its record for the checks. */
export function readCheckedNote(structure: NoteStructure, record: NoteRecord, { config, markets, brief, committed = [], today }: CheckingContext): CheckedNote {
  const starts = lineStarts(structure.text);
  const outline = readOutline(structure, config);
  const pieces = [...paragraphs(structure, starts, outline), ...listItems(structure), ...cells(structure, starts)]
    .sort((first, second) => first.start - second.start);
  const statements = pieces.flatMap((piece) => statementsOf(piece, sectionAt(outline, piece.start)));
  const filled = [...pieces.filter((piece) => saidIn(piece) !== ''), ...structure.sections.filter(({ type }) => quoted.has(type))].map(({ start }) => start);
  const sections = outline.map((section) => checkedSection(section, filled));
  return { record, text: structure.text, statements, sections, markets, brief, committed, today, emptyRoles: [...emptyRolesOf(pieces, outline), ...emptyRoleRows(structure, starts, outline)] };
}

function paragraphs({ text, sections }: NoteStructure, starts: readonly number[], outline: readonly OutlineSection[]): Piece[] {
  const headings = new Set(outline.map(({ heading }) => heading.line));
  return sections.filter(({ type }) => type === 'paragraph').flatMap((section): Piece[] => {
    const lines = lineSpans(text, starts, section.line, section.endLine).filter(({ line }) => !headings.has(line));
    const [first] = lines;
    return first === undefined ? [] : [{ text: lines.map(({ start, end }) => text.slice(start, end).trim()).join(' '), start: first.start, line: first.line }];
  });
}

function listItems({ text, listItems: items }: NoteStructure): Piece[] {
  return items.map((item) => ({ text: listText(text, item).text, start: item.start, line: item.line }));
}

function cells({ text, sections }: NoteStructure, starts: readonly number[]): Piece[] {
  return sections.filter(({ type }) => type === 'table').flatMap((section) => readTable(text, starts, section)?.rows ?? [])
    .flatMap(({ cells: row }) => row.map((cell) => ({ text: cell.text, start: cell.span.start, line: cell.span.line, inTable: true })));
}

function statementsOf(piece: Piece, section: OutlineSection | null): Statement[] {
  const text = saidIn(piece);
  if (text === '') return [];
  const roles = section === null ? [] : [...new Set([...section.ownRoles, ...section.roles])];
  return splitSentences(text).map((sentence) => ({ text: sentence, words: wordsOf(sentence), line: piece.line, inTable: piece.inTable === true, roles }));
}

function saidIn({ text }: Piece): string {
  const said = text.replace(comment, ' ').trim();
  const bare = bareText(said);
  return prompt.test(said) || label.test(bare) || isUnfilled(bare) ? '' : bare;
}

function checkedSection({ title, heading, ownRoles, roles, whole }: OutlineSection, said: readonly number[]): CheckedSection {
  return { title, line: heading.line, ownRoles, roles, filled: said.some((start) => start >= whole.start && start < whole.end) };
}

function sectionAt(outline: readonly OutlineSection[], offset: number): OutlineSection | null {
  let low = 0;
  let high = outline.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((outline[middle]?.heading.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return outline[low - 1] ?? null;
}

function emptyRolesOf(pieces: readonly Piece[], outline: readonly OutlineSection[]): EmptyRole[] {
  return pieces.flatMap((piece): EmptyRole[] => {
    const bare = bareText(piece.text);
    const isOpen = label.test(bare) && bare.length < 60 && (sectionAt(outline, piece.start)?.roles.includes('participants') ?? false);
    return isOpen ? [{ name: bare.replace(label, '').trim(), line: piece.line }] : [];
  });
}

/** Rows of a table of participants that have a role but no name. */
function emptyRoleRows({ text, sections }: NoteStructure, starts: readonly number[], outline: readonly OutlineSection[]): EmptyRole[] {
  const tables = sections.filter(({ type, start }) => type === 'table' && (sectionAt(outline, start)?.roles.includes('participants') ?? false));
  return tables.flatMap((section) => readTable(text, starts, section) ?? []).flatMap(({ header, rows }) => {
    const places = columnsOf('person', header);
    return rows.flatMap((row): EmptyRole[] => {
      const role = filledCell(row, places, 'role');
      return role !== null && places.has('name') && filledCell(row, places, 'name') === null ? [{ name: bareText(role), line: row.span.line }] : [];
    });
  });
}
