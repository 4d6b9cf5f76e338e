import { itemShapes } from './item-shapes';

/** Notes that make careless readers slow, by name; each is as long as its size says, at the full size as long as nobody writes them. */
export interface LongNote {
  readonly name: string;
  /** How many of what its name says; an eighth, a quarter and a half of it are measured too. */
  readonly full: number;
  readonly build: (count: number) => string;
}

const known = '---\ntype: postmortem\n---\n';
const repeated = (piece: string) => (count: number): string => known + piece.repeat(count);
const numbered = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** The inputs of the benchmark: those named in the goals, and those that were slow once. */
export const longNotes: readonly LongNote[] = [
  { name: 'nested list levels in one line', full: 10_000, build: (count) => `${known}${'- '.repeat(count)}x\n` },
  { name: 'nested list levels, 1,000 of many lines', full: 1000, build: (count) => known + numbered(count, (depth) => `${' '.repeat(depth * 2)}- Never x`) },
  { name: 'rows of a KPI table', full: 100_000, build: (count) => `${known}## KPIs\n| Metric | Target | Actual |\n|---|---|---|\n${numbered(count, (row) => `| Leads ${row} | 1,200 | 10.3k |`)}\n` },
  { name: 'rows of an action table', full: 100_000, build: (count) => `${known}## Actions\n| Action | Owner | Due |\n|---|---|---|\n${numbered(count, (row) => `| Call list ${row} | Maria | 2026-03-14 |`)}\n` },
  { name: 'characters of one line', full: 2_000_000, build: (count) => `${known}## Learnings\n- Repeat: ${'word '.repeat(count / 5)}\n` },
  { name: 'brackets of one line', full: 500_000, build: (count) => `${known}## Guardrails\n- Never ${'['.repeat(count)}\n` },
  { name: 'colons of one line', full: 100_000, build: (count) => `${known}## Actions\n- ${'Owner: '.repeat(count)}\n` },
  { name: 'callouts', full: 50_000, build: repeated('> [!guardrail] Never do x\n\n') },
  { name: 'callouts in a note of no kind', full: 50_000, build: (count) => '> [!note] x\n> y\n\n'.repeat(count) },
  { name: 'lines of one callout', full: 50_000, build: (count) => `${known}> [!guardrail] Never x\n${'> Always y\n'.repeat(count)}` },
  { name: 'unclosed fences', full: 50_000, build: repeated('```x\n~~~\n') },
  { name: 'unclosed comments', full: 50_000, build: repeated('%% <!-- [[\n\n') },
  { name: 'headings', full: 10_000, build: repeated('## Learnings\n### What worked\n') },
  { name: 'bold lines alone', full: 20_000, build: repeated('**What worked**\n') },
  { name: 'list items with a label', full: 50_000, build: (count) => `${known}## Actions\n${'- [ ] **Owner:** Maria - call the list by 2026-03-14\n'.repeat(count)}` },
  { name: 'property lines in the body', full: 20_000, build: repeated('**Market:** Germany\n') },
  { name: 'properties', full: 10_000, build: (count) => `---\ntype: postmortem\n${numbered(count, (index) => `k${index}: v`)}\n---\n` },
  { name: 'members of one property', full: 50_000, build: (count) => `---\ntype: postmortem\nmarket:\n${'  - Germany\n'.repeat(count)}---\n` },
  { name: 'malformed properties', full: 10_000, build: (count) => `---\ntype: postmortem\n${numbered(count, (index) => `k${index}: @v`)}\n---\n` },
  { name: 'conflicts', full: 20_000, build: repeated('<<<<<<< a\n=======\n>>>>>>> b\n') },
  ...Object.entries(itemShapes).map(([name, build]): LongNote => ({
    name: `characters of ${name} below each heading`, full: 24_000, build: (length) => `${known}${build(length)}`,
  })),
];
