import { fold } from '../shared/fold';

const template = /\{\s*\{|<%/;
const empty = /^(?:[\s\-–—_.…?/]*|tbd|tbc|tba|n\/?a|todo|xxx+|none yet|not set|unknown|k\.?\s?a\.?|offen|нет данных|уточняется|à définir|por definir|a definir|待定|未定)$/;
const bracketed = /^(?:<[^<>]*>|\[(?!\[)[^[\]]*\]|\{[^{}]*\}|\(\s*(?:your|name|add|fill|e\.g\.|optional)[^()]*\))$/;
const yyyy = /^y{2,4}[-/. ]m{1,2}[-/. ]d{1,2}$/;

/** Whether a text still holds a placeholder of a template plugin: `{{date}}`, `{ { date } }`, `<% tp.file.title %>`. */
export function isTemplatePlaceholder(text: string): boolean {
  return template.test(text);
}

/**
 * Whether a value says nothing: empty, a dash, `TBD`, `n/a`, `[your name]`, `<name>`, `YYYY-MM-DD`, an unfilled template placeholder,
 * or a list of choices nobody has chosen from (`Brand awareness | Lead generation | Event`).
 */
export function isUnfilled(text: string): boolean {
  const folded = fold(text.slice(0, 300)).trim();
  if (empty.test(folded) || bracketed.test(folded) || yyyy.test(folded)) return true;
  return isTemplatePlaceholder(folded) || isOptionList(folded);
}

function isOptionList(text: string): boolean {
  if (text.includes('[[')) return false;
  return text.split('|').filter((choice) => choice.trim() !== '').length >= 3;
}
