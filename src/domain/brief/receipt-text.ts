/** A rule's words as they stand in a line of a receipt: on one line, and without the mark that separates the parts. */
export function receiptText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(' · ', ' / ').trim();
}
