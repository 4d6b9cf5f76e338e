const heading = /^#{1,6} /;
const comment = /^%%.*%%$/;

/** The line (from 0) of a new note on which writing begins: below the help of its first section. */
export function writingLine(text: string): number {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('## '));
  if (first === -1) return 0;
  const help = lines.findIndex((line, index) => index > first && comment.test(line));
  const next = lines.findIndex((line, index) => index > first && heading.test(line));
  const start = help === -1 || (next !== -1 && help > next) ? first : help;
  const body = lines.findIndex((line, index) => index > start && line !== '');
  if (body !== -1 && body !== next) return body;
  return lines[start + 2] === '' ? start + 2 : start + 1;
}
