import type { YAMLParseError } from 'yaml';

/** Why a properties block cannot be read, as a closed list; the locales have the words. */
export const frontmatterCauses = [
  'unquoted-at', 'reserved-character', 'tab', 'colon-in-value', 'quotes-in-quotes', 'unclosed-quote', 'unclosed-bracket',
  'text-after-link', 'backslash-in-quotes', 'list-after-text', 'indentation', 'missing-space', 'not-a-property', 'other',
] as const;

/** One cause of unreadable properties. */
export type FrontmatterCause = (typeof frontmatterCauses)[number];

/** A cause with its place in the block (lines and columns from 0) and the text that brings it about. */
export interface CauseAtPlace {
  readonly cause: FrontmatterCause;
  readonly line: number;
  readonly column: number;
  readonly written: string;
}

/** What a parser's complaint means for the person who wrote the line; `lines` are those of the block between the `---`. */
export function causeOf(error: Pick<YAMLParseError, 'code' | 'message'>, place: { line: number; column: number }, lines: readonly string[]): CauseAtPlace {
  const at = (cause: FrontmatterCause, line = place.line, column = place.column): CauseAtPlace =>
    ({ cause, line, column, written: (lines[line] ?? '').slice(column).trim() });
  const written = lines[place.line] ?? '';
  switch (error.code) {
    case 'BAD_SCALAR_START': return at(written[place.column] === '@' ? 'unquoted-at' : 'reserved-character');
    case 'TAB_AS_INDENT': return at('tab');
    case 'BAD_DQ_ESCAPE': return at('backslash-in-quotes', place.line, valueColumn(written));
    case 'BAD_INDENT': return ofPropertyAbove('unclosed-bracket', place.line, lines);
    case 'MISSING_CHAR': return error.message.includes('quote') ? openQuote(place.line, lines) : ofLine(place.line, lines);
    case 'BLOCK_AS_IMPLICIT_KEY': return hasColonInValue(written) ? at('colon-in-value', place.line, valueColumn(written)) : ofLine(place.line, lines);
    default: return ofLine(place.line, lines);
  }
}

// Judged by how the line looks: what the parser calls an unexpected token says little to a writer.
function ofLine(line: number, lines: readonly string[]): CauseAtPlace {
  const written = lines[line] ?? '';
  const column = valueColumn(written);
  const value = written.slice(column).trim();
  const at = (cause: FrontmatterCause, from = column): CauseAtPlace => ({ cause, line, column: from, written: written.slice(from).trim() });
  if (/^\s*-(?:\s|$)/.test(written) && holdsText(lines, line - 1)) return at('list-after-text', 0);
  if (/^["']/.test(value)) return at(closes(value) ? 'quotes-in-quotes' : 'unclosed-quote');
  if (value.startsWith('[')) return at(value.includes(']') ? 'text-after-link' : 'unclosed-bracket');
  if (/^[*&!|>%`{]/.test(value)) return at('reserved-character');
  if (hasColonInValue(written)) return at('colon-in-value');
  if (/^[^\s:]+:[^\s:]/.test(written)) return at('missing-space', 0);
  if (!/:(?:\s|$)/.test(written)) return at('not-a-property', 0);
  return at(/^\s/.test(lines[line + 1] ?? '') ? 'indentation' : 'other', 0);
}

function ofPropertyAbove(cause: FrontmatterCause, line: number, lines: readonly string[]): CauseAtPlace {
  let above = Math.max(0, line - 1);
  while (above > 0 && !/^[^\s#-].*:(?:\s|$)/.test(lines[above] ?? '')) above -= 1;
  const column = valueColumn(lines[above] ?? '');
  return { cause, line: above, column, written: (lines[above] ?? '').slice(column).trim() };
}

// An unclosed quote is noticed at the end of the block; what counts is the line where it opens.
function openQuote(line: number, lines: readonly string[]): CauseAtPlace {
  for (let at = 0; at < Math.min(line + 1, lines.length); at += 1) {
    const column = valueColumn(lines[at] ?? '');
    const value = (lines[at] ?? '').slice(column).trim();
    if (/^["']/.test(value) && !closes(value)) return { cause: 'unclosed-quote', line: at, column, written: value };
  }
  return ofLine(Math.min(line, Math.max(0, lines.length - 1)), lines);
}

function closes(value: string): boolean {
  const quote = value[0] ?? '';
  return value.length > 1 && value.slice(1).includes(quote);
}

function holdsText(lines: readonly string[], line: number): boolean {
  const above = lines[line] ?? '';
  return /:\s+\S/.test(above) || /^\s*-(?:\s|$)/.test(above);
}

function hasColonInValue(line: string): boolean {
  return /:(?:\s|$)/.test(line.slice(valueColumn(line)));
}

/** Column at which the value of a line such as `- owner: @maria` starts; 0 where there is no name before it. */
export function valueColumn(line: string): number {
  return /^\s*(?:-\s+)*(?:[^\s:"'[{][^:]*:(?:\s+|$))?/.exec(line)?.[0].length ?? 0;
}
