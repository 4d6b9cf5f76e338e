// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { installDom } from '../dom/install-dom';
import { markdownToDom } from './markdown-to-dom';
import { stripHidden } from './strip-hidden';

beforeAll(installDom);

function html(markdown: string): HTMLElement {
  const el = createDiv();
  el.append(markdownToDom(markdown));
  return el;
}

describe('what reading view hides', () => {
  it('is properties, comments in a line and over lines, and block ids, but nothing in code', () => {
    expect(stripHidden('---\na: 1\n---\nText %% not this %%here ^id\n%%\nhidden\n%%\nEnd')).toBe('Text here\n\n\n\nEnd');
    expect(stripHidden('```\n%% code %%\n```')).toBe('```\n%% code %%\n```');
  });
});

describe('rendered Markdown', () => {
  it('turns wikilinks into internal links that keep their target', () => {
    const links = Array.from(html('[[Note#Part|words]] and [[a#b]] and ![[image.png]]').querySelectorAll('a.internal-link'));
    expect(links.map((link) => [link.getAttribute('data-href'), link.textContent])).toEqual([['Note#Part', 'words'], ['a#b', 'a > b'], ['image.png', 'image.png']]);
  });

  it('turns a quote with a type into a callout with title, icon and content', () => {
    const callout = html('> [!warning] Watch **out**\n> One\n> - two').querySelector('.callout');
    expect(callout?.getAttribute('data-callout')).toBe('warning');
    expect(callout?.querySelector('.callout-title-inner')?.innerHTML).toBe('Watch <strong>out</strong>');
    expect(callout?.querySelector('.callout-content p')?.textContent?.trim()).toBe('One');
    expect(callout?.querySelector('.callout-icon svg')).not.toBeNull();
  });

  it('names a callout without title after its type, folds it where it says so, and nests', () => {
    const el = html('> [!tip]-\n> Folded\n> > [!bug] Inner\n> > text');
    expect(el.querySelector('.callout-title-inner')?.textContent).toBe('Tip');
    expect(el.querySelector('.callout.is-collapsed .callout .callout-title-inner')?.textContent).toBe('Inner');
  });

  it('leaves an ordinary quote a quote', () => {
    expect(html('> just words').querySelector('blockquote')?.textContent?.trim()).toBe('just words');
  });

  it('shows tasks with their state, tags as tags and highlights as marks', () => {
    const el = html('- [ ] open\n- [x] done #tag/sub\n\n==bright== and # no tag');
    expect(Array.from(el.querySelectorAll('li'), (item) => item.getAttribute('data-task'))).toEqual(['', 'x']);
    expect(el.querySelector('a.tag')?.textContent).toBe('#tag/sub');
    expect(el.querySelector('mark')?.textContent).toBe('bright');
  });

  it('never lets a note run anything', () => {
    const el = html('<img src=x onerror="alert(1)"><script>alert(2)</script>[x](javascript:alert(3))<object data="x"></object>');
    expect(el.innerHTML).not.toMatch(/onerror|<script|<object|href="javascript/);
  });
});
