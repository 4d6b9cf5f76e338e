const heading = /^#{1,6} /;
const comment = /^%%.*%%$/;
const delimiter = /^\|[ :|-]+$/;

/** The line (from 0) of a new note on which writing begins: below the help of its first section, in a table the first row of its body. */
export function writingLine(text: string): number {
  const lines = text.split('\n');
  const line = firstLine(lines);
  return isRow(lines[line]) && delimiter.test(lines[line + 1] ?? '') && isRow(lines[line + 2]) ? line + 2 : line;
}

/** The column (from 0, UTF-16) at which writing begins on a line: its end, and in a row of a table its first empty cell. */
export function writingColumn(line: string): number {
  const empty = isRow(line) ? /\|[ \t]*(?=\|)/.exec(line) : null;
  return empty === null ? line.length : empty.index + Math.min(2, empty[0].length);
}

function isRow(line: string | undefined): boolean {
  return line?.startsWith('|') === true;
}

function firstLine(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.startsWith('## '));
  if (first === -1) return 0;
  const help = lines.findIndex((line, index) => index > first && comment.test(line));
  const next = lines.findIndex((line, index) => index > first && heading.test(line));
  const start = help === -1 || (next !== -1 && help > next) ? first : help;
  const body = lines.findIndex((line, index) => index > start && line !== '');
  if (body !== -1 && body !== next) return body;
  return lines[start + 2] === '' ? start + 2 : start + 1;
}
