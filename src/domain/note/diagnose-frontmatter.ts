import { LineCounter, parseDocument } from 'yaml';
import type { YAMLParseError } from 'yaml';
import type { Problem, ProblemCode } from '../shared/problem';
import { lineStarts } from '../shared/line-starts';
import type { Span } from '../shared/span';
import { causeOf, valueColumn } from './frontmatter-cause';
import type { CauseAtPlace } from './frontmatter-cause';
import { isConflictMarker } from './conflict-markers';
import { lineSpans } from './line-span';
import type { NoteStructure } from './note-structure';
import { looksLikeProperties } from './looks-like-properties';
import { plainProperty } from './plain-property';
import { propertyKeyLines } from './property-key-lines';
import { unclosedBlock } from './unclosed-block';

const longestBlock = 10_000;
const mostProblems = 5;
const mostProperties = 100;

/**
 * What keeps the properties block from being read, with line, column, cause (see `frontmatterCauses`), the text that brings it about
 * (`written`), its property, and where quotes mend it the corrected line (`suggestion`). Nothing for a block that can be read, nor for
 * a horizontal rule on line 1 that only looks like the start of one.
 */
export function diagnoseFrontmatter(structure: NoteStructure, starts: readonly number[] = lineStarts(structure.text)): Problem[] {
  const { frontmatter, path } = structure;
  if (frontmatter.state === 'valid') return [];
  if (frontmatter.state === 'absent') return unclosed(structure, starts);
  const lines = linesOf(structure.text, starts, frontmatter.span);
  if (!looksLikeProperties(lines) || lines.some(isConflictMarker)) return [];
  const first = frontmatter.span.line + 1;
  const properties = propertyKeyLines(structure.text, starts, frontmatter.span);
  const problems = errorsOf(lines, properties.map(({ line, endLine }) => [line - first, endLine - first])).map(({ error, line, column }): Problem => {
    if (error.code === 'DUPLICATE_KEY') return duplicate(path, first + line, lines[line] ?? '');
    const cause = causeOf(error, { line, column }, lines);
    const property = properties.filter((candidate) => candidate.line <= first + cause.line).at(-1)?.key ?? '';
    return malformed(path, first, cause, property);
  });
  return problems.length > 0 ? problems : [malformed(path, first, { cause: 'other', line: 0, column: 0, written: lines[0] ?? '' }, '')];
}

interface PlacedError {
  readonly error: Pick<YAMLParseError, 'code' | 'message'>;
  readonly line: number;
  readonly column: number;
}

// After its first complaint a parser's others are mostly echoes, so each property is asked by itself; only what none of them explains is
// taken from the whole block, besides names that are there twice.
function errorsOf(lines: readonly string[], properties: readonly (readonly [first: number, last: number])[]): PlacedError[] {
  const whole = errorsIn(lines, 0);
  const duplicates = whole.filter(({ error }) => error.code === 'DUPLICATE_KEY');
  const doubtful = properties.filter(([first, last]) => first !== last || plainProperty(lines[first] ?? '') === null);
  const own = doubtful.slice(0, mostProperties).flatMap(([first, last]) => errorsIn(lines.slice(first, last + 1), first).slice(0, 1));
  const others = own.length > 0 ? own : whole.filter(({ error }) => error.code !== 'DUPLICATE_KEY').slice(0, 1);
  return [...duplicates, ...others].slice(0, mostProblems);
}

function errorsIn(lines: readonly string[], firstLine: number): PlacedError[] {
  const counter = new LineCounter();
  const block = lines.join('\n').slice(0, longestBlock);
  return parsed(block, counter).map((error) => {
    const { line, col } = counter.linePos(Math.min(error.pos[0], Math.max(0, block.length - 1)));
    return { error, line: firstLine + Math.max(0, line - 1), column: Math.max(0, col - 1) };
  });
}

function parsed(block: string, lineCounter: LineCounter): readonly YAMLParseError[] {
  try {
    return parseDocument(block, { lineCounter, prettyErrors: false, logLevel: 'silent' }).errors;
  } catch {
    return [];
  }
}

function unclosed({ text, path }: NoteStructure, starts: readonly number[]): Problem[] {
  if (unclosedBlock(text, starts) === null) return [];
  return [{ code: 'frontmatter-not-closed', path, line: 0, column: null, details: { written: '---' } }];
}

function malformed(path: string, first: number, place: CauseAtPlace, property: string): Problem {
  const code: ProblemCode = 'frontmatter-malformed';
  const suggestion = suggestionFor(place, property);
  const details = { cause: place.cause, written: place.written.slice(0, 120), property, ...(suggestion === null ? {} : { suggestion }) };
  return { code, path, line: first + place.line, column: place.column, details };
}

function duplicate(path: string, line: number, written: string): Problem {
  const property = written.split(':')[0]?.trim() ?? '';
  return { code: 'duplicate-property', path, line, column: 0, details: { property, written: written.slice(valueColumn(written)).trim() } };
}

function suggestionFor({ cause, written }: CauseAtPlace, property: string): string | null {
  const bare = written.replace(/^(["'])(.*)\1$/, '$2');
  const quoted = bare.includes('"') ? `'${bare.replaceAll('\'', '\'\'')}'` : `"${bare}"`;
  const helps = ['unquoted-at', 'reserved-character', 'colon-in-value', 'quotes-in-quotes', 'text-after-link'].includes(cause);
  return helps && property !== '' && written.length <= 100 ? quoted : null;
}

function linesOf(text: string, starts: readonly number[], block: Span): string[] {
  return lineSpans(text, starts, block.line + 1, block.endLine - 1).map((span) => text.slice(span.start, span.end));
}
