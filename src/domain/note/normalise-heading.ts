import { fold } from '../shared/fold';

const wikilink = /!?\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g;
const markdownLink = /!?\[([^[\]]*)\]\([^()]*\)/g;
const asides = /\{[^{}]*\}|\[[^[\]]*\]|\([^()]*\)|<[^<>]*>|%%[^%]*%%/g;
const pictures = /[\p{Extended_Pictographic}\p{So}\u2190-\u21ff]|[\u{1f3fb}-\u{1f3ff}]|\u20e3|\ufe0e|\ufe0f|\u200b|\u200c|\u200d|\u2060|\ufeff|\u00ad/gu;
const markup = /[*`~=]+/g;
const quotes = /['"\u2018-\u201f\u00ab\u00bb\u2039\u203a\u300c-\u300f]/g;
const numbering = /^(?:(?:step|phase|part|schritt|teil|этап|шаг|часть)\s+)?(?:\d{1,2}(?:\.\d{1,2})*(?:[.):、]\s*|\s+)|[ivx]{1,5}[.)]\s+|[a-z][.)]\s+|[一二三四五六七八九十]{1,3}[、.:)]\s*)/;
const edges = /^[\s:;.,!?#>|/\\\-–—_•·&+。、・]+|[\s:;.,!?#>|/\\\-–—_•·&+。、・…]+$/g;
const furtherQuestions = /\?\s.*$/s;
const separators = /\s*(?:[/&+,;|:、・·。]|\s[-–—]+\s|—|\s(?:and|und|et|y|e|и|与|和|及)\s)\s*/;

/**
 * The form in which headings are compared: case, emoji, numbering, quotes, inline markup and links, `[10 mins]`, `(…)`, `{#id}`,
 * closing `#`, the punctuation around it and further questions (`What went well? Why?`) make no difference. Empty when nothing is left.
 */
export function normaliseHeading(raw: string): string {
  return tidy(clean(raw));
}

/** The parts of a compound heading (`Rückblick & Learnings`, `Learnings / Next steps`), each normalised; one part for a simple heading. */
export function headingParts(raw: string): string[] {
  const parts = clean(raw).split(separators).map(tidy);
  return parts.filter((part) => part !== '');
}

// Folding goes first: it turns full-width brackets, colons and digits into the plain ones that the patterns know.
function clean(raw: string): string {
  const plain = fold(raw.slice(0, 300)).replace(pictures, '').replace(wikilink, '$1').replace(markdownLink, '$1');
  const bare = plain.replace(asides, ' ').replace(markup, '').replace(quotes, '').replace(edges, '');
  return bare.replace(numbering, '').replace(furtherQuestions, '').trim();
}

function tidy(cleaned: string): string {
  return cleaned.replace(edges, '').replace(/[-–—_\s]+/g, ' ').trim();
}
