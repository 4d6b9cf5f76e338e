/** A lesson's words and the link to where they stand. */
export interface PlaceText {
  /** Inline Markdown. */
  readonly text: string;
  readonly link: string;
}

/** The words as a quotation, with the link below: a paragraph of its own. */
export function quoted({ text, link }: PlaceText): string {
  return `> ${oneLine(text)}\n> – ${link}\n`;
}

/** The words in a sentence, with the link behind them. */
export function withLink({ text, link }: PlaceText): string {
  return `${oneLine(text)} (${link})`;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
