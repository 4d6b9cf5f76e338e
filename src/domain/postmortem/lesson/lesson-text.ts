/** So many characters a quick lesson has at most: it is a sentence or two. */
export const longestLesson = 1000;

const marks = /^(?:[>\s]|[-*+](?=\s)|\d{1,9}[.)](?=\s)|#{1,6}(?=\s)|\[(?:[^\]\n]|![^\]\n]{1,40})\][-+]?(?=\s))+/;
const control = /[\p{Cc}\p{Cs}]/gu;
const leadingFields = /^((?:[[(][^\s:[\]()][^:[\]()]{0,40}::[^[\]()]{0,200}[\])]\s*)+)(\S.*)$/;
const ownTags = /(^|\s)#(?:guardrails?|library|postmortem)(?:\/[^\s#]*)?(?=[\s.,;:!?]|$)/gi;
const startsBlock = /^(?:`{3,}|~{3,}|<[a-z!/?]|\[[^\]]*\]:|\[\^|\||%%|\$\$)/i;

/**
 * What somebody typed or selected, as the words of one line: list, quote, heading and task marks of its lines taken off, and nothing left
 * in it that would begin a block, a comment or a formula over the rest of the note. Empty where it says nothing.
 */
export function lessonText(written: string): string {
  const lines = written.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => line.replace(control, ' ').replace(ownTags, '$1').replace(marks, '').trim());
  const words = lines.filter((line) => line !== '').join(' ').replace(/\s+/g, ' ');
  const text = readable(paired(paired(words, '%'), '$')).replace(leadingFields, '$2 $1').replace(marks, '').trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return '';
  const closed = text.lastIndexOf('<!--') > text.lastIndexOf('-->') ? text.replaceAll('<!--', '<! --') : text;
  return startsBlock.test(closed) ? `\\${closed}` : closed;
}

// The signs of template plugins and lists of choices are taken for something that nobody has filled in yet.
function readable(text: string): string {
  const choices = text.split('|').length > 2 && !text.includes('[[') ? text.replace(/\s*\|\s*/g, ' / ') : text;
  return choices.replace(/\{(?=\s*\{)/g, '{\\').replaceAll('<%', '<\\%');
}

// `%%` and `$$` hide or typeset everything up to the next one: those without a partner are drawn apart.
function paired(text: string, sign: '%' | '$'): string {
  const count = text.split(sign + sign).length - 1;
  return count % 2 === 0 ? text : text.replaceAll(sign + sign, `${sign} ${sign}`).replaceAll(sign + sign, `${sign} ${sign}`);
}
