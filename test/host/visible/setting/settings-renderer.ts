import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { renderGroup } from './render-group';
import type { RenderedGroup } from './render-group';
import { asGroups, isGroup, isPage } from './setting-kind';
import { setIcon } from '../dom/icons';
import type { SettingPage } from './setting-page';
import type { SettingTab } from './setting-tab';

/** Draws a tab's definitions, and the page that is open inside it. */
export class SettingsRenderer {
  private groups: RenderedGroup[] = [];
  private openPages: SettingDefinitionPage[] = [];
  private customPage: SettingPage | null = null;

  constructor(private readonly tab: SettingTab) {}

  /** Draws again; the page that was open stays open where it still exists. */
  render(): void {
    this.tearDown();
    const { containerEl } = this.tab;
    const scroll = containerEl.scrollTop;
    containerEl.empty();
    this.openPages = this.stillThere();
    const page = this.openPages.at(-1);
    if (page) this.renderPage(page, containerEl);
    else this.renderItems(this.tab.settingItems, containerEl);
    containerEl.scrollTop = scroll;
  }

  /** Evaluates what is visible and disabled again. */
  refresh(): void {
    for (const group of this.groups) group.refresh();
  }

  /** Forgets the open page and everything drawn. */
  clear(): void {
    this.tearDown();
    this.openPages = [];
  }

  /** Opens the pages named in the path and marks the row named last. */
  showSetting(path: readonly string[]): void {
    this.openPages = [];
    let items: readonly SettingDefinitionItem[] = this.tab.settingItems;
    for (const name of path.slice(0, -1)) {
      const page = pagesOf(items).find((candidate) => candidate.name === name);
      if (!page) break;
      this.openPages.push(page);
      items = page.items ?? [];
    }
    this.render();
    const row = this.rowNamed(path.at(-1) ?? '');
    row?.scrollIntoView({ block: 'center' });
    row?.addClass('is-flashing');
  }

  private rowNamed(name: string): HTMLElement | undefined {
    const rows = Array.from(this.tab.containerEl.querySelectorAll<HTMLElement>('.setting-item'));
    return rows.find((row) => row.querySelector('.setting-item-name')?.textContent === name);
  }

  private stillThere(): SettingDefinitionPage[] {
    const found: SettingDefinitionPage[] = [];
    let items: readonly SettingDefinitionItem[] = this.tab.settingItems;
    for (const open of this.openPages) {
      const page = pagesOf(items).find((candidate) => candidate.name === open.name);
      if (!page) break;
      found.push(page);
      items = page.items ?? [];
    }
    return found;
  }

  private renderItems(items: readonly SettingDefinitionItem[], el: HTMLElement): void {
    const openPage = (page: SettingDefinitionPage): void => {
      this.openPages.push(page);
      this.render();
    };
    this.groups = asGroups(items).map((group) => renderGroup(group, el, { tab: this.tab, openPage }));
    this.refresh();
  }

  private renderPage(page: SettingDefinitionPage, el: HTMLElement): void {
    const custom = page.page?.() ?? null;
    const titlebar = el.createDiv('setting-page-titlebar');
    const back = titlebar.createEl('button', { cls: 'clickable-icon', attr: { 'aria-label': 'Back' } });
    setIcon(back, 'chevron-left');
    titlebar.createDiv({ cls: 'setting-page-title', text: custom?.title || page.name });
    back.addEventListener('click', () => {
      this.openPages.pop();
      this.render();
    });
    if (custom) this.showCustom(custom, el);
    else this.renderItems(page.items ?? [], el);
  }

  private showCustom(page: SettingPage, el: HTMLElement): void {
    this.customPage = page;
    el.append(page.rootEl);
    page.display();
  }

  private tearDown(): void {
    for (const group of this.groups) group.cleanUp();
    this.groups = [];
    this.customPage?.hide();
    this.customPage = null;
  }
}

function pagesOf(items: readonly SettingDefinitionItem[]): SettingDefinitionPage[] {
  return items.flatMap((item) => {
    if (isPage(item)) return [item];
    return isGroup(item) ? (item.items ?? []).filter(isPage) : [];
  });
}
