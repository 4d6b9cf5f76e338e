import type { Plugin } from 'obsidian';
import { SettingTab } from './setting-tab';
import type { VisibleApp } from '../visible-app';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A plugin's tab: its controls read and write `plugin.settings` and save them. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(app: VisibleApp, public plugin: Plugin) {
    super(app);
    this.id = plugin.manifest.id;
    this.name = plugin.manifest.name;
  }

  override getControlValue(key: string): unknown {
    const { settings } = this.plugin;
    return isRecord(settings) ? settings[key] : undefined;
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const { settings } = this.plugin;
    if (!isRecord(settings)) throw new Error('The plugin has no settings object to write to');
    settings[key] = value;
    await this.plugin.saveData(settings);
  }
}
