/** A way to write numbers that decides what `1,300` means: `1,234.5` (point) or `1.234,5` (comma). */
export type DecidedStyle = 'point' | 'comma';

// Groups by space or apostrophe (12 000, 1'234,5), or digits with any points and commas between, or .5
const numeral = /\d{1,3}(?:[ '’]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*|[.,]\d+/y;

/** The numeral that starts at `at` as text; empty when none does. */
export function numeralAt(text: string, at: number): string {
  numeral.lastIndex = at;
  return numeral.exec(text)?.[0] ?? '';
}

/**
 * The value of digits with points, commas, spaces or apostrophes between them; `style` decides where the marks alone do not.
 * null where the marks make no number, as in `14.03.2026` or `1.2.3`.
 */
export function numeralValue(written: string, style: DecidedStyle): number | null {
  const digits = written.replace(/[ '’]/g, '');
  const decimal = decimalMark(digits, style);
  if (decimal === null) return null;
  const [whole = '', fraction = '', ...more] = decimal === '' ? [digits] : digits.split(decimal);
  const groups = whole.split(/[.,]/);
  if (more.length > 0 || /[.,]/.test(fraction) || !areGroups(groups)) return null;
  const value = Number(`${groups.join('')}.${fraction}`);
  return Number.isFinite(value) ? value : null;
}

/** Which mark separates decimals: empty for none, null when the marks contradict each other. */
function decimalMark(digits: string, style: DecidedStyle): '.' | ',' | '' | null {
  const points = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (points > 0 && commas > 0) return markOfBoth(digits, points, commas);
  if (points + commas === 0) return '';
  if (points + commas > 1) return '';
  const mark = points === 1 ? '.' : ',';
  const [before = '', after = ''] = digits.split(mark);
  const couldGroup = after.length === 3 && before.length <= 3 && before !== '' && !before.startsWith('0');
  return couldGroup && mark !== (style === 'point' ? '.' : ',') ? '' : mark;
}

function markOfBoth(digits: string, points: number, commas: number): '.' | ',' | null {
  const mark = digits.lastIndexOf('.') > digits.lastIndexOf(',') ? '.' : ',';
  return (mark === '.' ? points : commas) === 1 ? mark : null;
}

/** Thousands, or the Indian way: the last group has three digits, those before it two or three. */
function areGroups(groups: readonly string[]): boolean {
  if (groups.length === 1) return true;
  const [first = '', ...rest] = groups;
  const last = rest[rest.length - 1] ?? '';
  return first.length <= 3 && first !== '' && last.length === 3 && rest.every((group) => group.length === 2 || group.length === 3);
}
