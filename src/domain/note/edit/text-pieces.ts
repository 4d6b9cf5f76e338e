import type { TextChange } from './edit-plan';

/** A stretch of a changed text: `origin` is where it stood in the original, null for text that was added. */
export interface TextPiece {
  readonly text: string;
  readonly origin: number | null;
}

/** The pieces of a text that nobody has changed yet. */
export function wholeText(text: string): readonly TextPiece[] {
  return [{ text, origin: 0 }];
}

/** The pieces after further changes, whose offsets refer to the text that the given pieces make up. */
export function cutPieces(pieces: readonly TextPiece[], changes: readonly TextChange[]): readonly TextPiece[] {
  const reader = new PieceReader(pieces);
  const result: TextPiece[] = [];
  let position = 0;
  for (const { start, end, insert } of changes) {
    result.push(...reader.take(start - position));
    if (insert !== '') result.push({ text: insert, origin: null });
    reader.take(end - start);
    position = end;
  }
  return [...result, ...reader.take(Number.POSITIVE_INFINITY)];
}

/** What has to change in the original so that it reads as the pieces do. */
export function changesOf(pieces: readonly TextPiece[], original: string): readonly TextChange[] {
  const changes: TextChange[] = [];
  let start = 0;
  let insert = '';
  for (const piece of [...pieces, { text: '', origin: original.length }]) {
    if (piece.origin === null) {
      insert += piece.text;
      continue;
    }
    if (insert !== '' || piece.origin > start) changes.push({ start, end: piece.origin, insert });
    start = piece.origin + piece.text.length;
    insert = '';
  }
  return changes;
}

class PieceReader {
  #index = 0;
  #offset = 0;

  constructor(private readonly pieces: readonly TextPiece[]) {}

  take(length: number): TextPiece[] {
    const taken: TextPiece[] = [];
    let missing = length;
    for (let piece = this.pieces[this.#index]; piece !== undefined && missing > 0; piece = this.pieces[this.#index]) {
      const size = Math.min(missing, piece.text.length - this.#offset);
      if (size > 0) taken.push(slicePiece(piece, this.#offset, size));
      this.#offset += size;
      missing -= size;
      if (this.#offset === piece.text.length) this.#nextPiece();
    }
    return taken;
  }

  #nextPiece(): void {
    this.#index += 1;
    this.#offset = 0;
  }
}

function slicePiece({ text, origin }: TextPiece, offset: number, size: number): TextPiece {
  return { text: text.slice(offset, offset + size), origin: origin === null ? null : origin + offset };
}
