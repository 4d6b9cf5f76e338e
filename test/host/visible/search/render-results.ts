import type { SearchMatches, SearchResult } from 'obsidian';

/** Writes the text into the element with the matches marked; positions are shifted by the offset. */
export function renderMatches(el: DocumentFragment | HTMLElement, text: string, matches: SearchMatches | null, offset = 0): void {
  let written = 0;
  for (const [start, end] of matches ?? []) {
    const from = Math.max(start + offset, written);
    const to = Math.min(end + offset, text.length);
    if (to <= from) continue;
    el.appendText(text.slice(written, from));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
    written = to;
  }
  el.appendText(text.slice(written));
}

/** Writes a search result's text into the element with its matches marked. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset = 0): void {
  renderMatches(el, text, result.matches, offset);
}
