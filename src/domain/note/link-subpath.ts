/** A heading as it stands in a note, in the order of the lines (from 0). */
export interface PlacedHeading {
  readonly level: number;
  /** Raw Markdown without the `#` marks. */
  readonly text: string;
  readonly line: number;
}

/** A block with an id: `^id` at the end of one of its lines. */
export interface PlacedBlock {
  readonly id: string;
  readonly line: number;
  readonly endLine: number;
}

/**
 * The part of a link that leads to a line: the id of its block, else the heading above it; empty above the first heading. A heading
 * whose words are there twice is named with the one above it.
 */
export function linkSubpath(line: number, headings: readonly PlacedHeading[], blocks: readonly PlacedBlock[]): string {
  const block = blocks.find((each) => each.line <= line && line <= each.endLine);
  if (block !== undefined) return `#^${block.id}`;
  const before = headings.filter((heading) => heading.line <= line);
  const heading = before.at(-1);
  if (heading === undefined) return '';
  const name = headingLink(heading.text);
  const isTwice = headings.filter(({ text }) => headingLink(text) === name).length > 1;
  const above = isTwice ? before.filter(({ level }) => level < heading.level).at(-1) : undefined;
  const path = [above, heading].filter((each) => each !== undefined).map(({ text }) => headingLink(text)).filter((text) => text !== '');
  return path.map((text) => `#${text}`).join('');
}

// What has a meaning in links is left out, as the app does it.
function headingLink(text: string): string {
  return text.replace(/%%|\[\[|\]\]|[#|^:\\]/g, ' ').replace(/\s+/g, ' ').trim();
}
