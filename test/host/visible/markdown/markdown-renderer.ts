import type { MarkdownPostProcessorContext, MarkdownRenderChild as RenderChild } from 'obsidian';
import type { Component } from 'obsidian-test-mocks/obsidian';
import { MarkdownRenderChild } from 'obsidian-test-mocks/obsidian';
import { markdownToDom } from './markdown-to-dom';
import type { VisibleApp } from '../visible-app';

let documents = 0;

function contextFor(app: VisibleApp, sourcePath: string, component: Component): MarkdownPostProcessorContext {
  return {
    docId: `document-${++documents}`,
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter ?? null,
    addChild: (child: RenderChild) => void component.addChild(MarkdownRenderChild.fromOriginalType2__(child)),
    getSectionInfo: () => null,
  };
}

async function runCodeBlocks(app: VisibleApp, root: HTMLElement, context: MarkdownPostProcessorContext): Promise<void> {
  for (const code of Array.from(root.querySelectorAll('pre > code[class^="language-"]'))) {
    const language = code.className.replace('language-', '');
    const processor = app.registry__.codeBlocks.get(language);
    if (!processor) continue;
    const el = createDiv(`block-language-${language}`);
    code.parentElement?.replaceWith(el);
    await processor(code.textContent ?? '', el, context);
  }
}

function markUnresolvedLinks(app: VisibleApp, root: HTMLElement, sourcePath: string): void {
  for (const link of Array.from(root.querySelectorAll<HTMLElement>('a.internal-link'))) {
    const path = (link.getAttribute('data-href') ?? '').replace(/#.*$/, '');
    link.toggleClass('is-unresolved', path !== '' && app.metadataCache.getFirstLinkpathDest(path, sourcePath) === null);
  }
}

/** Renders Markdown into elements. */
export class MarkdownRenderer extends MarkdownRenderChild {
  /** Appends the rendered text; children that processors add live as long as the component. */
  static async render(app: VisibleApp, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    const root = createDiv();
    root.append(markdownToDom(markdown));
    markUnresolvedLinks(app, root, sourcePath);
    const context = contextFor(app, sourcePath, component);
    await runCodeBlocks(app, root, context);
    for (const process of app.registry__.postProcessors) await process(root, context);
    el.append(...Array.from(root.childNodes));
  }
}
