import type { FoundSetting } from './find-settings';
import { findSettings } from './find-settings';
import { Modal } from '../overlay/modal';
import { SearchComponent } from '../component/search-component';
import type { SettingTab } from './setting-tab';
import { setIcon } from '../dom/icons';
import type { VisibleApp } from '../visible-app';

/** Tabs of one section of the window's list. */
export interface SettingSection {
  readonly title: string;
  readonly tabs: readonly SettingTab[];
}

/** The settings: tabs on the left, a search over all declarative settings above them. */
export class SettingsWindow extends Modal {
  private active: SettingTab | null = null;
  private navEl = createDiv('vertical-tab-header');
  private listEl = createDiv('vertical-tab-header-list');
  private readonly tabContentEl = createDiv('vertical-tab-content-container');

  constructor(app: VisibleApp, private readonly sections: () => readonly SettingSection[]) {
    super(app);
    this.modalEl.addClass('mod-settings', 'mod-sidebar-layout');
    this.contentEl.addClass('vertical-tabs-container');
    const search = new SearchComponent(this.navEl).setPlaceholder('Search settings...').onChange((query) => this.search(query));
    search.inputEl.setAttribute('aria-label', 'Search settings');
    this.navEl.append(this.listEl);
    this.contentEl.append(this.navEl, this.tabContentEl);
  }

  override onOpen(): void {
    this.drawList();
    const tabs = this.allTabs();
    const again = tabs.find((tab) => tab === this.active);
    const first = again ?? tabs[0];
    if (first) this.openTab(first);
  }

  override onClose(): void {
    this.active?.hide();
  }

  /** Shows the tab of that id: a plugin's tab has the plugin's. */
  openTabById(id: string): SettingTab | null {
    const tab = this.allTabs().find((candidate) => candidate.id === id) ?? null;
    if (tab) this.openTab(tab);
    return tab;
  }

  private allTabs(): SettingTab[] {
    return this.sections().flatMap((section) => section.tabs);
  }

  private openTab(tab: SettingTab): void {
    if (this.active !== tab) this.active?.hide();
    this.active = tab;
    this.tabContentEl.empty();
    this.tabContentEl.append(tab.containerEl);
    tab.render();
    this.drawList();
  }

  private drawList(): void {
    this.listEl.empty();
    for (const section of this.sections().filter((candidate) => candidate.tabs.length > 0)) {
      const group = this.listEl.createDiv('vertical-tab-header-group');
      group.createDiv({ cls: 'vertical-tab-header-group-title', text: section.title });
      const items = group.createDiv('vertical-tab-header-group-items');
      for (const tab of section.tabs) this.drawTab(tab, items);
    }
  }

  private drawTab(tab: SettingTab, el: HTMLElement): void {
    const item = el.createDiv({ cls: 'vertical-tab-nav-item tappable', attr: { tabindex: '0', role: 'tab', 'data-setting-id': tab.id } });
    if (tab.icon) setIcon(item.createDiv('vertical-tab-nav-item-icon'), tab.icon);
    item.createDiv({ cls: 'vertical-tab-nav-item-title', text: tab.name });
    item.toggleClass('is-active', tab === this.active);
    item.addEventListener('click', () => this.openTab(tab));
    item.addEventListener('keydown', (event) => event.key === 'Enter' && this.openTab(tab));
  }

  private search(query: string): void {
    if (query.trim() === '') {
      if (this.active) this.openTab(this.active);
      return;
    }
    this.active?.hide();
    this.tabContentEl.empty();
    const list = this.tabContentEl.createDiv('vertical-tab-content setting-search-results');
    const found = findSettings(this.allTabs(), query);
    for (const setting of found) this.drawFound(setting, list);
    if (found.length === 0) list.createDiv({ cls: 'setting-list-empty', text: 'No settings found.' });
  }

  private drawFound(found: FoundSetting, list: HTMLElement): void {
    const row = list.createDiv({ cls: 'setting-item mod-action tappable', attr: { tabindex: '0', role: 'button' } });
    const info = row.createDiv('setting-item-info');
    info.createDiv({ cls: 'setting-item-name', text: found.path.at(-1) ?? '' });
    info.createDiv({ cls: 'setting-item-description', text: [found.tab.name, ...found.path.slice(0, -1)].join(' › ') });
    const go = (): void => {
      this.openTab(found.tab);
      found.tab.showSetting(found.path);
    };
    row.addEventListener('click', go);
    row.addEventListener('keydown', (event) => event.key === 'Enter' && go());
  }
}
