import { describe, expect, it } from 'vitest';
import { scanMetadata } from './scan-metadata';

function tags(text: string): string[] {
  return (scanMetadata(text).tags ?? []).map(({ tag }) => tag);
}

function links(text: string): string[] {
  return (scanMetadata(text).links ?? []).map(({ link, displayText }) => `${link} (${displayText ?? ''})`);
}

describe('tags', () => {
  it('knows letters of every script, emoji, slashes, dashes and underscores', () => {
    expect(tags('#café #日本 #тег #запуск/весна_2026 #a-b #🔥')).toEqual(['#café', '#日本', '#тег', '#запуск/весна_2026', '#a-b', '#🔥']);
  });

  it('wants more than digits', () => {
    expect(tags('#2026 #1a #y2026')).toEqual(['#1a', '#y2026']);
  });

  it('ends at punctuation', () => {
    expect(tags('#guardrail, #b. #c: #d)')).toEqual(['#guardrail', '#b', '#c', '#d']);
  });

  it('stands behind white space, at the beginning, or behind other inline marks', () => {
    expect(tags('a#b (#c **#d** `x`#e')).toEqual(['#d', '#e']);
  });

  it('hides in code, HTML comments, HTML tags and formulas', () => {
    expect(tags('`#a` <!-- #b --> <a href="x #c"> $y #d$ #real')).toEqual(['#real']);
  });

  it('is no formula between two prices', () => {
    expect(tags('from $50 #a to $60 #b')).toEqual(['#a', '#b']);
  });

  it('shows in comments of the app, inline and of several lines', () => {
    expect(tags('%% #a %%\n\n%%\n#b\n%%\n')).toEqual(['#a', '#b']);
  });

  it('shows in headings, tables, callouts, list items and footnotes', () => {
    expect(tags('# h #a\n\n| x #b |\n| - |\n| #c |\n\n> [!note] t #d\n> #e\n\n- #f\n\n[^1]: #g\n')).toEqual(['#a', '#b', '#c', '#d', '#e', '#f', '#g']);
  });

  it('does not begin behind an escape of its mark, but behind another escape', () => {
    expect(tags('\\#no \\[#yes')).toEqual(['#yes']);
  });

  it('has its place in the note, within a quote too', () => {
    const text = '> [!guardrail] Never\n> > discount #dach now\n';
    const position = scanMetadata(text).tags?.[0]?.position;
    expect(text.slice(position?.start.offset, position?.end.offset)).toBe('#dach');
    expect(position?.start).toEqual({ line: 1, col: 13, offset: text.indexOf('#dach') });
  });
});

describe('links', () => {
  it('shows headings behind an arrow and keeps the subpath in the link', () => {
    expect(links('[[Note#A#B]] [[#Here]] [[Note#^id|alias]]')).toEqual(['Note#A#B (Note > A > B)', '#Here (Here)', 'Note#^id (alias)']);
  });

  it('takes an escaped bar in a table as the bar before the alias', () => {
    expect(links('| [[Note\\|alias]] |\n| --- |\n')).toEqual(['Note (alias)']);
  });

  it('decodes Markdown links and takes angle brackets and titles off', () => {
    expect(links('[a](Some%20note.md#Part) [b](<Other note.md>) [c](x.md "Title")')).toEqual(['Some note.md#Part (a)', 'Other note.md (b)', 'x.md (c)']);
  });

  it('leaves addresses, empty links and broken ones alone', () => {
    expect(links('[a](https://example.com) <https://x.org> [b]() [[]] [[open\n]] [c](x y) [mail](mailto:a@b.c)')).toEqual([]);
  });

  it('keeps a target that cannot be decoded as it was written', () => {
    expect(links('[a](100%25.md) [b](100%.md)')).toEqual(['100%.md (a)', '100%.md (b)']);
  });

  it('keeps embeds apart', () => {
    const cache = scanMetadata('![[chart.png|300]] ![alt](pic.png) [[n]]');
    expect(cache.embeds?.map(({ link, displayText }) => `${link} ${displayText ?? ''}`)).toEqual(['chart.png 300', 'pic.png alt']);
    expect(cache.links).toHaveLength(1);
  });

  it('finds none in code, and code may span lines', () => {
    expect(links('`[[a]]` ``x ` [[b]]`` `open\n[[c]]` [[d]]')).toEqual(['d (d)']);
  });

  it('takes a backtick that nothing closes as text', () => {
    expect(links('` [[a]] `` [[b]]')).toEqual(['a (a)', 'b (b)']);
  });
});
