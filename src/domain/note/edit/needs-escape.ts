/** Whether a text has characters that YAML can only write as escapes: control characters, line separators, halves of a pair. */
export function needsEscape(text: string): boolean {
  return /\p{Cc}|\p{Surrogate}|[\u2028\u2029\ufeff\ufffe\uffff]/u.test(text);
}
