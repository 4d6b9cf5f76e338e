import { PluginSettingTab } from 'obsidian';
import type { App, Plugin, SettingDefinitionItem } from 'obsidian';
import type { SettingsService } from '../../application/settings-service';
import type { Locale } from '../../locales/locale';
import { settingDefinitions } from './setting-definitions';
import { settingField } from './setting-value';

/** The plugin's settings. */
export class LibrarySettingTab extends PluginSettingTab {
  override icon = 'library-big';

  constructor(app: App, plugin: Plugin, private readonly settings: SettingsService, private readonly locale: Locale) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return settingDefinitions(this.locale.words, this.locale.language);
  }

  override getControlValue(key: string): unknown {
    const field = settingField(key);
    const text = field?.read(this.settings.current);
    if (field?.isSwitch === true) return text === 'true';
    return field?.isNumber === true ? Number(text) : text;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const field = settingField(key);
    const text = typeof value === 'boolean' || typeof value === 'number' ? String(value) : value;
    if (field !== undefined && typeof text === 'string') await this.settings.update(field.write(this.settings.current, text));
  }
}
