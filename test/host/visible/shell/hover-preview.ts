import { Component } from 'obsidian-test-mocks/obsidian';
import { MarkdownRenderer } from '../markdown/markdown-renderer';
import { resolveSubpath } from '../../behaviour/resolve-subpath';
import type { VisibleApp } from '../visible-app';

/** What a `hover-link` event carries. */
interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly targetEl: HTMLElement;
  readonly linktext: string;
  readonly sourcePath: string;
}

const waitMs = 300;

function isHoverLink(value: unknown): value is HoverLink {
  return typeof value === 'object' && value !== null && 'targetEl' in value && 'linktext' in value && 'event' in value;
}

/** Shows a linked note in a popover while the pointer rests on its link. */
export class HoverPreview {
  private popover: HTMLElement | null = null;
  private component = new Component();
  private waiting: number | undefined;

  constructor(private readonly app: VisibleApp) {
    app.workspace.on('hover-link', (link: unknown) => {
      if (isHoverLink(link)) this.onHover(link);
    });
    document.addEventListener('mousemove', (event) => this.hideOutside(event.target));
    document.addEventListener('mousedown', (event) => this.hideOutside(event.target));
  }

  private onHover(link: HoverLink): void {
    const needsMod = this.app.registry__.hoverLinkSources.get(link.source)?.defaultMod ?? link.source === 'editor';
    if (needsMod && !link.event.ctrlKey && !link.event.metaKey) return;
    window.clearTimeout(this.waiting);
    this.waiting = window.setTimeout(() => link.targetEl.matches(':hover') && void this.show(link), waitMs);
  }

  private async show(link: HoverLink): Promise<void> {
    const [path = ''] = link.linktext.split('#');
    const file = this.app.metadataCache.getFirstLinkpathDest(path, link.sourcePath);
    if (!file) return;
    const text = this.excerpt(await this.app.vault.cachedRead(file), link.linktext.slice(path.length), file.path);
    this.hide();
    this.component = new Component();
    this.component.load();
    const popover = link.targetEl.doc.body.createDiv('popover hover-popover');
    this.popover = popover;
    const body = popover.createDiv('markdown-embed').createDiv('markdown-preview-view markdown-rendered');
    body.createDiv({ cls: 'inline-title', text: file.basename });
    await MarkdownRenderer.render(this.app, text, body, file.path, this.component);
    this.place(popover, link.targetEl);
  }

  private excerpt(text: string, subpath: string, path: string): string {
    const cache = this.app.metadataCache.getCache(path);
    const found = subpath && cache ? resolveSubpath(cache, subpath) : null;
    return found ? text.slice(found.start.offset, found.end?.offset ?? text.length) : text;
  }

  private place(popover: HTMLElement, target: HTMLElement): void {
    const box = target.getBoundingClientRect();
    const size = popover.getBoundingClientRect();
    const left = Math.max(8, Math.min(box.left, window.innerWidth - size.width - 8));
    const top = box.bottom + size.height < window.innerHeight ? box.bottom + 4 : Math.max(8, box.top - size.height - 4);
    popover.setCssStyles({ left: `${left}px`, top: `${top}px` });
  }

  private hideOutside(target: EventTarget | null): void {
    const inside = target instanceof Node && (this.popover?.contains(target) || (target.instanceOf(Element) && target.closest('a, [data-link], [data-href], .is-clickable, .tree-item-self')));
    if (!inside) this.hide();
  }

  private hide(): void {
    this.popover?.remove();
    this.popover = null;
    this.component.unload();
  }
}
