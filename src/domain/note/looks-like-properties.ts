const property = /^[^\s:#>*|-][^:]{0,60}:(?:\s|$)/;
const part = /^(?:\s|-(?:\s|$)|#(?:\s|$)|[\]}])/;

/**
 * Whether lines between two `---` were meant as properties: they start with a name and a colon, and at least half of them are names or
 * belong to one. Otherwise the first `---` is a horizontal rule with prose below it.
 */
export function looksLikeProperties(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '' && !/^#(?:\s|$)/.test(line));
  const [first] = filled;
  if (first === undefined) return false;
  const names = filled.filter((line) => property.test(line)).length;
  const parts = filled.filter((line) => part.test(line)).length;
  const startsWell = property.test(first) || first.startsWith('<<<<<<<');
  return startsWell && names > 0 && (names + parts) * 2 >= filled.length;
}
