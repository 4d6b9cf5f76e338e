import type { SettingDefinitionItem } from 'obsidian';
import { setDark } from '../visible/shell/appearance';
import { SettingTab } from '../visible/setting/setting-tab';

/** The one choice of the app's own that matters here. */
export class AppearanceTab extends SettingTab {
  override id = 'appearance';
  override name = 'Appearance';
  override icon = 'palette';

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [{ name: 'Base color scheme', desc: 'Choose the default color scheme.', control: { type: 'dropdown', key: 'theme', options: { light: 'Light', dark: 'Dark' } } }];
  }

  override getControlValue(): string {
    return this.app.isDarkMode() ? 'dark' : 'light';
  }

  override setControlValue(_key: string, value: unknown): void {
    setDark(this.app, value === 'dark');
  }
}
