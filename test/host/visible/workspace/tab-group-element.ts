import type { HostLeaf } from '../../behaviour/host-leaf';
import type { LeafGroup } from '../../behaviour/leaf-group';
import { setIcon } from '../dom/icons';
import { setTooltip } from '../dom/tooltip';
import { showTabMenu } from './tab-menu';

const middleButton = 1;

/** A stack of tabs in the page: the headers, and the leaves of which one is shown. */
export class TabGroupElement {
  readonly el = createDiv('workspace-tabs mod-top');
  private readonly headersEl = this.el.createDiv('workspace-tab-header-container').createDiv('workspace-tab-header-container-inner');
  private readonly leavesEl = this.el.createDiv('workspace-tab-container');

  constructor(private readonly group: LeafGroup) {}

  /** Puts a leaf in place before its view opens. */
  attach(leaf: HostLeaf): void {
    this.leavesEl.append(leaf.containerEl);
    leaf.containerEl.addEventListener('mousedown', () => leaf.host__.workspace.setActiveLeaf(leaf), true);
    leaf.containerEl.addEventListener('focusin', () => {
      if (leaf.host__.workspace.activeLeaf !== leaf) leaf.host__.workspace.setActiveLeaf(leaf);
    });
    new ResizeObserver(() => leaf.onResize()).observe(leaf.containerEl);
  }

  /** Draws the headers again and shows the leaf in front. */
  draw(): void {
    this.headersEl.replaceChildren(...this.group.leaves.map((leaf) => this.header(leaf)));
    for (const leaf of this.group.leaves) this.drawLeaf(leaf);
    this.el.toggleClass('mod-active', this.group.leaves.some((leaf) => leaf === leaf.host__.workspace.activeLeaf));
  }

  private drawLeaf(leaf: HostLeaf): void {
    leaf.containerEl.toggle(leaf === this.group.active);
    leaf.containerEl.toggleClass('mod-active', leaf === leaf.host__.workspace.activeLeaf);
    const { view } = leaf;
    if (!view) return;
    view.containerEl.setAttribute('data-type', view.getViewType());
    view.containerEl.querySelector('.view-header-title')?.setText(view.getDisplayText());
  }

  private header(leaf: HostLeaf): HTMLElement {
    const title = leaf.view?.getDisplayText() ?? '';
    const header = createDiv({ cls: 'workspace-tab-header tappable', attr: { role: 'tab', tabindex: '0', 'data-type': leaf.view?.getViewType() ?? '' } });
    header.toggleClass('is-active', leaf === this.group.active);
    header.toggleClass('mod-active', leaf === leaf.host__.workspace.activeLeaf);
    setTooltip(header, title);
    const inner = header.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.view?.getIcon() || 'file');
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: title });
    const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    this.listen(header, close, leaf);
    return header;
  }

  private listen(header: HTMLElement, close: HTMLElement, leaf: HostLeaf): void {
    const show = (): void => void leaf.host__.workspace.revealLeaf(leaf);
    header.addEventListener('click', show);
    header.addEventListener('keydown', (event) => event.key === 'Enter' && show());
    header.addEventListener('auxclick', (event) => event.button === middleButton && leaf.detach());
    header.addEventListener('contextmenu', (event) => showTabMenu(leaf, event));
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
  }
}
