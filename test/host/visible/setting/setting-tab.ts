import type { SettingDefinitionItem } from 'obsidian';
import { makeLoud } from '../make-loud';
import { SettingsRenderer } from './settings-renderer';
import type { VisibleApp } from '../visible-app';

/** One tab of the settings window: declarative where it gives definitions, else drawn by `display`. */
export abstract class SettingTab {
  id = '';
  name = '';
  icon = '';
  containerEl: HTMLElement = createDiv('vertical-tab-content');
  settingItems: SettingDefinitionItem[] = [];
  private readonly renderer = new SettingsRenderer(this);

  constructor(public app: VisibleApp) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): Promise<void> | void;

  /** Asks for the definitions again and, where the tab is on screen, draws them again. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) this.render();
  }

  /** Puts the tab's content into its element. */
  render(): void {
    if (this.settingItems.length === 0) this.display();
    else this.renderer.render();
  }

  /** Leads to a row by its name, through the page that it is on. */
  showSetting(path: readonly string[]): void {
    this.renderer.showSetting(path);
  }

  refreshDomState(): void {
    this.renderer.refresh();
  }

  display(): void {
    // For tabs without definitions.
  }

  hide(): void {
    this.renderer.clear();
    this.containerEl.empty();
  }
}

makeLoud(SettingTab);
