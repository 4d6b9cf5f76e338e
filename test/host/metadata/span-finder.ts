const backtick = 96;
const lessThan = 60;
const greaterThan = 62;
const dollar = 36;

/**
 * Finds where code spans, formulas, HTML tags and HTML comments end, which hide tags and links.
 * What was not found once is not looked for again, so that a text full of opening marks stays linear.
 */
export class SpanFinder {
  /** For each length of a run of backticks, the offsets where such runs begin, last first. */
  private runs: Map<number, number[]> | null = null;
  private noComment = false;
  private noTagEnd = false;
  /** Up to here no `$` can close a formula. */
  private dollarsChecked = 0;

  private readonly to: number;

  constructor(private readonly text: string) {
    this.to = text.length;
  }

  /** The end of the span that begins here with this character; null when nothing closes it. */
  endOf(at: number, code: number): number | null {
    if (code === backtick) return this.codeEnd(at);
    if (code === lessThan) return this.text.startsWith('<!--', at) ? this.commentEnd(at) : this.tagEnd(at);
    return code === dollar ? this.formulaEnd(at) : null;
  }

  private codeEnd(at: number): number {
    const length = this.runLength(at);
    this.runs ??= this.collectRuns(at);
    const starts = this.runs.get(length) ?? [];
    while (starts.length > 0 && (starts[starts.length - 1] ?? 0) <= at) starts.pop();
    return (starts[starts.length - 1] ?? at) + length;
  }

  private runLength(at: number): number {
    let end = at;
    while (end < this.to && this.text.charCodeAt(end) === backtick) end++;
    return end - at;
  }

  private collectRuns(from: number): Map<number, number[]> {
    const runs = new Map<number, number[]>();
    for (let at = this.text.indexOf('`', from); at !== -1;) {
      const length = this.runLength(at);
      const starts = runs.get(length);
      if (starts) starts.push(at);
      else runs.set(length, [at]);
      at = this.text.indexOf('`', at + length);
    }
    for (const starts of runs.values()) starts.reverse();
    return runs;
  }

  private commentEnd(at: number): number | null {
    const close = this.noComment ? -1 : this.text.indexOf('-->', at + 4);
    this.noComment = close === -1;
    return close === -1 ? null : close + 3;
  }

  /** An HTML tag or an address in angle brackets, on one line. */
  private tagEnd(at: number): number | null {
    const next = this.text.charCodeAt(at + 1) | 32;
    if (this.noTagEnd || !((next >= 97 && next <= 122) || next === 47)) return null;
    for (let end = at + 1; end < this.to; end++) {
      const code = this.text.charCodeAt(end);
      if (code === greaterThan) return end + 1;
      if (code === lessThan || code === 10) return null;
    }
    this.noTagEnd = true;
    return null;
  }

  /** A formula `$…$`: no white space inside next to its marks, no digit behind it, so that prices are none. */
  private formulaEnd(at: number): number | null {
    if (this.text.charCodeAt(at + 1) === dollar) return this.blockFormulaEnd(at);
    if (isSpaceOrEnd(this.text.charCodeAt(at + 1))) return null;
    for (let close = this.text.indexOf('$', Math.max(at + 1, this.dollarsChecked)); close !== -1; close = this.text.indexOf('$', close + 1)) {
      const after = this.text.charCodeAt(close + 1);
      if (!isSpaceOrEnd(this.text.charCodeAt(close - 1)) && !(after >= 48 && after <= 57)) return close + 1;
      this.dollarsChecked = close + 1;
    }
    this.dollarsChecked = this.to;
    return null;
  }

  private blockFormulaEnd(at: number): number {
    const close = this.text.indexOf('$$', at + 2);
    return close === -1 ? at + 2 : close + 2;
  }
}

function isSpaceOrEnd(code: number): boolean {
  return Number.isNaN(code) || code === 32 || code === 9 || code === 10 || code === 13;
}
