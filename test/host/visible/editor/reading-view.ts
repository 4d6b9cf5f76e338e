import { Component } from 'obsidian-test-mocks/obsidian';
import type { MarkdownView } from 'obsidian-test-mocks/obsidian';
import { Keymap } from '../keys/keymap';
import { MarkdownRenderer } from '../markdown/markdown-renderer';
import { PropertiesPanel } from './properties-panel';
import type { VisibleApp } from '../visible-app';

function linkOf(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('a.internal-link') : null;
}

/** A note as it is read. */
export class ReadingView {
  readonly el: HTMLElement;
  private readonly sizer: HTMLElement;
  private readonly body: HTMLElement;
  private readonly properties: PropertiesPanel;
  private children = new Component();
  private drawn = 0;

  constructor(parent: HTMLElement, private readonly app: VisibleApp, private readonly view: MarkdownView) {
    this.el = parent.createDiv('markdown-reading-view');
    const preview = this.el.createDiv('markdown-preview-view markdown-rendered is-readable-line-width');
    this.sizer = preview.createDiv('markdown-preview-sizer');
    this.properties = new PropertiesPanel(this.sizer, (text) => this.view.editor.setValue(text));
    this.body = this.sizer.createDiv('markdown-preview-section');
    this.el.hide();
    this.el.addEventListener('click', (event) => this.onClick(event));
    this.el.addEventListener('mouseover', (event) => this.onHover(event));
  }

  /** Draws the text; a newer call wins. */
  async render(text: string): Promise<void> {
    const turn = ++this.drawn;
    this.children.unload();
    this.children = new Component();
    this.children.load();
    const fresh = createDiv();
    await MarkdownRenderer.render(this.app, text, fresh, this.sourcePath(), this.children);
    if (turn !== this.drawn) return;
    this.properties.show(text, this.view.file?.basename ?? '');
    this.body.replaceChildren(...Array.from(fresh.childNodes));
  }

  /** Scrolls to the block that shows a line of the source. */
  showText(line: string): void {
    const words = line.replace(/[#>*_[\]|`-]+/g, ' ').trim().slice(0, 40);
    const blocks = Array.from(this.body.querySelectorAll<HTMLElement>('p, li, h1, h2, h3, h4, h5, h6, td'));
    blocks.find((block) => words !== '' && block.innerText.includes(words))?.scrollIntoView({ block: 'center' });
  }

  private sourcePath(): string {
    return this.view.file?.path ?? '';
  }

  private onClick(event: MouseEvent): void {
    const link = linkOf(event);
    if (!link) return;
    event.preventDefault();
    void this.app.workspace.openLinkText(link.getAttribute('data-href') ?? '', this.sourcePath(), Keymap.isModEvent(event));
  }

  private onHover(event: MouseEvent): void {
    const link = linkOf(event);
    if (!link) return;
    this.app.workspace.trigger('hover-link', {
      event, source: 'preview', hoverParent: this.view, targetEl: link, linktext: link.getAttribute('data-href') ?? '', sourcePath: this.sourcePath(),
    });
  }
}
