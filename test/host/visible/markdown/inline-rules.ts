import type { MarkdownIt, StateInline } from 'markdown-it';

const tagPattern = /^#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/u;

function pushLink(state: StateInline, attributes: Record<string, string>, text: string): void {
  const open = state.push('link_open', 'a', 1);
  for (const [name, value] of Object.entries(attributes)) open.attrSet(name, value);
  state.push('text', '', 0).content = text;
  state.push('link_close', 'a', -1);
}

function readWikilink(source: string): { target: string; text: string; length: number } | null {
  const end = source.indexOf(']]');
  const inside = source.slice(2, end);
  if (!source.startsWith('[[') || end < 3 || inside.includes('\n')) return null;
  const bar = inside.indexOf('|');
  const target = (bar < 0 ? inside : inside.slice(0, bar)).replace(/\\$/, '').trim();
  const text = bar < 0 ? target.replace(/^#/, '').replace(/#\^?/g, ' > ') : inside.slice(bar + 1).trim();
  return { target, text, length: end + 2 };
}

function wikilink(state: StateInline, silent: boolean): boolean {
  const source = state.src.slice(state.pos);
  const embed = source.startsWith('![[');
  const link = readWikilink(embed ? source.slice(1) : source);
  if (!link) return false;
  if (!silent) {
    const attributes = { class: embed ? 'internal-link internal-embed' : 'internal-link', 'data-href': link.target, href: link.target };
    pushLink(state, attributes, link.text);
  }
  state.pos += link.length + (embed ? 1 : 0);
  return true;
}

function tag(state: StateInline, silent: boolean): boolean {
  const before = state.pos === 0 ? ' ' : state.src.charAt(state.pos - 1);
  const found = /\s/.test(before) ? tagPattern.exec(state.src.slice(state.pos)) : null;
  if (!found) return false;
  if (!silent) pushLink(state, { class: 'tag', href: found[0] }, found[0]);
  state.pos += found[0].length;
  return true;
}

function highlight(state: StateInline, silent: boolean): boolean {
  const source = state.src.slice(state.pos);
  const end = source.indexOf('==', 2);
  if (!source.startsWith('==') || end < 3) return false;
  if (!silent) {
    state.push('mark_open', 'mark', 1);
    state.push('text', '', 0).content = source.slice(2, end);
    state.push('mark_close', 'mark', -1);
  }
  state.pos += end + 2;
  return true;
}

/** Teaches the parser Obsidian's links, embeds, tags and highlights. */
export function addInlineRules(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'wikilink', wikilink);
  parser.inline.ruler.before('link', 'tag', tag);
  parser.inline.ruler.before('emphasis', 'highlight', highlight);
}
