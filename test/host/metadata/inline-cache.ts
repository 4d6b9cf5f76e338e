import type { CachedMetadata, LinkCache } from 'obsidian';
import { InlineScanner } from './inline-scanner';
import type { InlineToken } from './inline-scanner';
import type { LineTable } from './line-table';
import type { InlineText, Outline } from './outline';

/** Writes `tags`, `links`, `embeds` and `footnoteRefs` from all texts that can hold them. */
export function addInline(cache: CachedMetadata, outline: Outline, lines: LineTable): void {
  for (const inline of outline.inline) {
    for (const token of tokensOf(inline, lines.text)) addToken(cache, token, lines);
  }
}

/** The tokens of a text with offsets in the note; the lines of a quote are read together, without its marks. */
function tokensOf(inline: InlineText, text: string): InlineToken[] {
  const { pieces } = inline;
  const joined = pieces.map(({ start, end }) => text.slice(start, end)).join('\n');
  const place = placer(pieces);
  return new InlineScanner(joined).scan().map((token) => ({ ...token, start: place(token.start), end: place(token.end) }));
}

/** Turns offsets in the joined pieces into offsets in the note. Made for offsets that mostly grow, as those of tokens do. */
function placer(pieces: InlineText['pieces']): (offset: number) => number {
  let index = 0;
  let joinedStart = 0;
  return (offset) => {
    for (let piece = pieces[index - 1]; piece && offset < joinedStart; piece = pieces[index - 1]) {
      joinedStart -= piece.end - piece.start + 1;
      index--;
    }
    for (let piece = pieces[index]; piece && offset > joinedStart + piece.end - piece.start; piece = pieces[index]) {
      joinedStart += piece.end - piece.start + 1;
      index++;
    }
    return (pieces[index]?.start ?? 0) + offset - joinedStart;
  };
}

function addToken(cache: CachedMetadata, token: InlineToken, lines: LineTable): void {
  const position = lines.position(token.start, token.end);
  const original = lines.text.slice(token.start, token.end);
  if (token.kind === 'tag') (cache.tags ??= []).push({ tag: original, position });
  else if (token.kind === 'footnote') (cache.footnoteRefs ??= []).push({ id: token.id, position });
  else {
    const link: LinkCache = { link: token.target, original, displayText: token.displayText, position };
    if (token.kind === 'link') (cache.links ??= []).push(link);
    else (cache.embeds ??= []).push(link);
  }
}
