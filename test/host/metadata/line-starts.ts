/** What a line can begin with; each test gets the text, the first character that is no white space, and the end of the line. */

const space = 32;
const tab = 9;
const hash = 35;
const dash = 45;
const asterisk = 42;
const plus = 43;
const underscore = 95;
const backtick = 96;
const tilde = 126;
const lessThan = 60;

/** A list marker: its character (`-`, `*`, `+`, `.` or `)`), whether it may interrupt a paragraph, and where it ends. */
export interface ListMarker {
  readonly character: number;
  readonly interrupts: boolean;
  readonly end: number;
}

export function readListMarker(text: string, at: number, end: number): ListMarker | null {
  const first = text.charCodeAt(at);
  let next = at;
  if (first === dash || first === asterisk || first === plus) next++;
  else {
    while (next < end && isDigit(text.charCodeAt(next))) next++;
    if (next === at || next >= end) return null;
    const delimiter = text.charCodeAt(next);
    if (delimiter !== 46 && delimiter !== 41) return null;
    next++;
  }
  if (next < end && !isSpace(text.charCodeAt(next))) return null;
  return { character: text.charCodeAt(next - 1), interrupts: isUnordered(first) || text.slice(at, next - 1) === '1', end: next };
}

function isUnordered(code: number): boolean {
  return code === dash || code === asterisk || code === plus;
}

/** The level of an ATX heading, 0 when the line is none. */
export function atxLevel(text: string, at: number, end: number): number {
  let next = at;
  while (next < end && text.charCodeAt(next) === hash) next++;
  const level = next - at;
  return level >= 1 && level <= 6 && (next === end || isSpace(text.charCodeAt(next))) ? level : 0;
}

/** A code fence that opens: its character and length; null when the line opens none. */
export function readFence(text: string, at: number, end: number): { character: number; length: number } | null {
  const character = text.charCodeAt(at);
  if (character !== backtick && character !== tilde) return null;
  let next = at;
  while (next < end && text.charCodeAt(next) === character) next++;
  if (next - at < 3) return null;
  if (character === backtick && text.slice(next, end).includes('`')) return null;
  return { character, length: next - at };
}

/** Whether the line closes a fence of this character and length. */
export function closesFence(text: string, at: number, end: number, fence: { character: number; length: number }): boolean {
  let next = at;
  while (next < end && text.charCodeAt(next) === fence.character) next++;
  if (next - at < fence.length) return false;
  while (next < end && isSpace(text.charCodeAt(next))) next++;
  return next === end;
}

/**
 * From where a line consists of one of `*-_` and spaces only, so that a test for a thematic break costs nothing
 * however many list markers stand before it: a break begins at any such character with at least two more behind it.
 */
export function thematicTail(text: string, start: number, end: number): { from: number; third: number } {
  let marker = 0;
  let count = 0;
  let from = end;
  let third = -1;
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code === space) continue;
    if (code !== asterisk && code !== dash && code !== underscore) break;
    if (marker !== 0 && code !== marker) break;
    marker = code;
    from = at;
    if (++count === 3) third = at;
  }
  return { from, third };
}

const htmlBlocks = new Set(('address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset '
  + 'figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li link main menu menuitem meta nav '
  + 'noframes ol optgroup option p param pre section source title summary table tbody td tfoot th thead tr track ul').split(' '));

/** How an HTML block ends: at a text in one of its lines, or (empty text) at an empty line. */
export interface HtmlStart {
  readonly until: readonly string[];
  readonly interrupts: boolean;
}

/** The HTML block that a line opens; null when it opens none. */
export function readHtmlStart(text: string, at: number, end: number): HtmlStart | null {
  if (text.charCodeAt(at) !== lessThan) return null;
  if (text.startsWith('<!--', at)) return { until: ['-->'], interrupts: true };
  if (text.startsWith('<?', at)) return { until: ['?>'], interrupts: true };
  if (text.startsWith('<![CDATA[', at)) return { until: [']]>'], interrupts: true };
  const head = text.slice(at, Math.min(end, at + 24));
  if (/^<![a-z]/i.test(head)) return { until: ['>'], interrupts: true };
  if (/^<(?:script|pre|style)(?:[\s>]|$)/i.test(head)) return { until: ['</script>', '</pre>', '</style>'], interrupts: true };
  const name = /^<\/?([a-z][a-z0-9-]*)(?=[\s>]|\/>|$)/i.exec(head)?.[1];
  if (name === undefined) return null;
  if (htmlBlocks.has(name.toLowerCase())) return { until: [], interrupts: true };
  return isOneTag(text, at, end) ? { until: [], interrupts: false } : null;
}

/** Whether the line is a single complete tag and nothing else. */
function isOneTag(text: string, at: number, end: number): boolean {
  const line = text.slice(at, end);
  const close = line.indexOf('>');
  if (close === -1 || close > 2000 || line.slice(close + 1).trim() !== '') return false;
  return /^<(?:\/[a-z][\w-]*\s*|[a-z][\w-]*(?:\s[^<]*)?\/?)>$/i.test(line.slice(0, close + 1));
}

/** Whether a line is the row of dashes below a table's head. */
export function isTableDelimiter(text: string, at: number, end: number): boolean {
  let dashes = false;
  let bar = false;
  let emptyCell = false;
  let sawCell = false;
  for (let next = at; next < end; next++) {
    const code = text.charCodeAt(next);
    if (code === 124) {
      if (emptyCell && sawCell) return false;
      bar ||= next > at;
      emptyCell = true;
      sawCell = true;
    } else if (code === dash || code === 58) {
      dashes ||= code === dash;
      emptyCell = false;
      sawCell = true;
    } else if (!isSpace(code)) return false;
  }
  return bar && dashes;
}

/** Whether a line is made of `=` only or `-` only, the underline of a heading. Returns its level or 0. */
export function setextLevel(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (start >= end || (code !== 61 && code !== dash)) return 0;
  for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) !== code) return 0;
  return code === 61 ? 1 : 2;
}

export function isSpace(code: number): boolean {
  return code === space || code === tab;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
