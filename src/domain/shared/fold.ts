// Only these marks: stripping every \p{M} would eat vowels of Dhivehi or Malayalam and make country names collide.
const latinMarks = /[\u0300-\u036f]/g;
// Printable ASCII with single spaces inside: nothing but its case can differ.
const plainAscii = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/**
 * The form in which names are compared: compatibility forms, case, diacritics and runs of white space make no difference.
 * Idempotent; never use it for anything that is shown or written.
 */
export function fold(text: string): string {
  if (plainAscii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(latinMarks, '').normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
