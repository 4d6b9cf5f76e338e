const frontmatter = /^---\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

const blockId = /(?:^|\s)\^[A-Za-z0-9-]+[ \t]*$/;

function isFence(line: string): boolean {
  return /^\s*(?:>\s*)*(?:```|~~~)/.test(line);
}

/** Takes `%% … %%` out of a line; `open` says that a comment began on an earlier one. */
function stripLine(line: string, open: boolean): { text: string; open: boolean } {
  const parts = line.split('%%');
  let inside = open;
  const kept: string[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) inside = !inside;
    if (!inside) kept.push(part);
  }
  return { text: kept.join(''), open: inside };
}

/** What reading view shows of a note's text: without properties, comments and block ids. */
export function stripHidden(markdown: string): string {
  let open = false;
  let inFence = false;
  const lines = markdown.replace(frontmatter, '').split('\n').map((line) => {
    if (!open && isFence(line)) inFence = !inFence;
    if (inFence) return line;
    const stripped = stripLine(line, open);
    open = stripped.open;
    return stripped.text.replace(blockId, '');
  });
  return lines.join('\n');
}
