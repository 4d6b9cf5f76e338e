const headings = ['Action items', 'Results', 'Assumptions', 'Root causes', 'Risks', 'Timeline', 'Data trust', 'Attendees'];

const lines: Readonly<Record<string, (length: number) => string>> = {
  'spaces': (length) => `- a${' '.repeat(length)}b`,
  'dashes': (length) => `- a ${'- '.repeat(length / 2)}`,
  'colons': (length) => `- ${'a: '.repeat(length / 3)}`,
  'brackets': (length) => `- a ${'(['.repeat(length / 2)}`,
  'mentions': (length) => `- a ${'@b, '.repeat(length / 4)}`,
  'emphasis': (length) => `- ${'*_'.repeat(length / 2)}`,
  'arrows': (length) => `- ${'a → '.repeat(length / 4)}`,
  'digits': (length) => `- a: ${'9'.repeat(length)}`,
  'dates': (length) => `- ${'2026-03-14 '.repeat(length / 11)}`,
  'bullets': (length) => '- MQLs: 487 (target: 500) by 2026-03-14 (paris)\n'.repeat(length / 48),
  'sub-items': (length) => `- a\n${'  - Owner: b\n'.repeat(length / 13)}`,
  'rows': (length) => `| Metric | Target | Actual | Owner |\n|---|---|---|---|\n${'| MQLs | 500 | 487 | Maria |\n'.repeat(length / 28)}`,
  'cells': (length) => `| Metric | Target |\n|---|---|\n|${' a |'.repeat(length / 4)}`,
  'paragraphs': (length) => '2026-03-14 alarm\n\n'.repeat(length / 18),
  'prose': (length) => 'All of this is prose. '.repeat(length / 22),
  'headings': (length) => '### Results\n- a: 1\n'.repeat(length / 20),
};

/** Bodies full of one thing below every heading that items are gathered from, by what they are full of; each section is `length` characters long. */
export const itemShapes: Readonly<Record<string, (length: number) => string>> = Object.fromEntries(
  Object.entries(lines).map(([name, line]) => [name, (length: number) => headings.map((heading) => `## ${heading}\n${line(length)}\n`).join('\n')]),
);
