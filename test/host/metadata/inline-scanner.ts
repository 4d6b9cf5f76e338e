import { internalTarget, readWikilinkBody } from './link-text';
import { readDestination } from './link-destination';
import { SpanFinder } from './span-finder';

/** A tag, link, embed or footnote mark; offsets count in the scanned text. */
export type InlineToken =
  | { readonly kind: 'tag'; readonly start: number; readonly end: number }
  | { readonly kind: 'link' | 'embed'; readonly start: number; readonly end: number; readonly target: string; readonly displayText: string }
  | { readonly kind: 'footnote'; readonly start: number; readonly end: number; readonly id: string };

const backslash = 92;
const openBracket = 91;
const closeBracket = 93;
const exclamationMark = 33;
const caret = 94;

/** Characters that cannot stand in a tag: white space, general punctuation, and ASCII punctuation except `-`, `_` and `/`. */
const tagExpression = /[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/y;

/** Finds tags, links, embeds and footnote marks in a stretch of text; each character is looked at a bounded number of times. */
export class InlineScanner {
  private readonly spans: SpanFinder;
  private readonly tokens: InlineToken[] = [];
  /** Offsets of the `[` that are still open. */
  private readonly brackets: number[] = [];
  private at = 0;
  /** The end of the last code span, link, escape …: a tag may follow it at once. */
  private boundary = 0;
  private readonly to: number;

  constructor(private readonly text: string) {
    this.spans = new SpanFinder(text);
    this.to = text.length;
  }

  scan(): InlineToken[] {
    while (this.at < this.to) {
      const code = this.text.charCodeAt(this.at);
      if (isSpecial(code)) this.readSpecial(code);
      else this.at++;
    }
    return this.tokens.sort((first, second) => first.start - second.start);
  }

  private readSpecial(code: number): void {
    if (code === backslash) this.skipTo(this.at + 2);
    else if (code === openBracket) this.readBracket(this.at);
    else if (code === closeBracket) this.closeBracket();
    else if (code === exclamationMark) this.readBang();
    else if (code === 35) this.readTag();
    else this.skipSpan(this.spans.endOf(this.at, code));
  }

  private skipTo(offset: number): void {
    this.at = Math.min(offset, this.to);
    this.boundary = this.at;
  }

  private skipSpan(end: number | null): void {
    if (end === null) this.at++;
    else this.skipTo(end);
  }

  private readBang(): void {
    if (this.text.charCodeAt(this.at + 1) === openBracket && this.at + 1 < this.to) this.readBracket(this.at + 1);
    else this.at++;
  }

  /** At a `[`: a wikilink, a footnote mark, or the beginning of a Markdown link. */
  private readBracket(open: number): void {
    const start = this.at;
    const code = open + 1 < this.to ? this.text.charCodeAt(open + 1) : 0;
    if (code === openBracket && this.readWikilink(start, open)) return;
    if (code === caret && this.readFootnote(open)) return;
    this.brackets.push(start);
    this.at = open + 1;
    this.boundary = this.at;
  }

  private readWikilink(start: number, open: number): boolean {
    const close = this.wikilinkEnd(open + 2);
    const body = close === null ? null : readWikilinkBody(this.text.slice(open + 2, close));
    if (close === null || !body) return false;
    this.tokens.push({ kind: start < open ? 'embed' : 'link', start, end: close + 2, target: body.target, displayText: body.displayText });
    this.skipTo(close + 2);
    return true;
  }

  /** Where `]]` stands on the same line with no other `[[` before it. */
  private wikilinkEnd(from: number): number | null {
    for (let at = from; at + 1 < this.to; at++) {
      const code = this.text.charCodeAt(at);
      if (code === 10) return null;
      if (code === closeBracket && this.text.charCodeAt(at + 1) === closeBracket) return at > from ? at : null;
      if (code === openBracket && this.text.charCodeAt(at + 1) === openBracket) return null;
    }
    return null;
  }

  private readFootnote(open: number): boolean {
    const id = /^[^\s\]]{1,500}(?=\])/.exec(this.text.slice(open + 2, Math.min(this.to, open + 503)))?.[0];
    if (id === undefined) return false;
    this.tokens.push({ kind: 'footnote', start: open, end: open + 3 + id.length, id });
    this.skipTo(open + 3 + id.length);
    return true;
  }

  /** At a `]`: the end of a Markdown link's text when a destination follows. */
  private closeBracket(): void {
    const start = this.brackets.pop();
    const destination = start === undefined || this.text.charCodeAt(this.at + 1) !== 40 ? null : readDestination(this.text, this.at + 1, this.to);
    if (start === undefined || !destination) {
      this.at++;
      return;
    }
    const embed = this.text.charCodeAt(start) === exclamationMark;
    const target = internalTarget(destination.target);
    if (target !== null) {
      const displayText = this.text.slice(start + (embed ? 2 : 1), this.at);
      this.tokens.push({ kind: embed ? 'embed' : 'link', start, end: destination.end, target, displayText });
    }
    if (!embed) this.brackets.length = 0;
    this.skipTo(destination.end);
  }

  private readTag(): void {
    const start = this.at;
    this.at++;
    if (!this.mayBeginTag(start)) return;
    tagExpression.lastIndex = start + 1;
    const name = tagExpression.exec(this.text)?.[0] ?? '';
    const end = start + 1 + name.length;
    if (end === start + 1) return;
    this.at = end;
    if (!/^\d+$/.test(this.text.slice(start + 1, end))) this.tokens.push({ kind: 'tag', start, end });
  }

  /** A tag stands at the beginning, behind white space, behind another inline element or behind the marks of emphasis. */
  private mayBeginTag(start: number): boolean {
    if (start === this.boundary) return true;
    const before = this.text.charAt(start - 1);
    return /[\s*~=]/.test(before) || (before === '_' && (start === 1 || /[\s_]/.test(this.text.charAt(start - 2))));
  }
}

function isSpecial(code: number): boolean {
  return code === 35 || code === backslash || code === openBracket || code === closeBracket || code === exclamationMark
    || code === 96 || code === 60 || code === 36;
}
