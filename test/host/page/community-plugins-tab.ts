import type { PluginManifest, SettingDefinitionItem } from 'obsidian';
import type { PluginRunner } from '../behaviour/plugin-runner';
import { SettingTab } from '../visible/setting/setting-tab';
import type { VisibleApp } from '../visible/visible-app';

/** The list of plugins with their switches. */
export class CommunityPluginsTab extends SettingTab {
  override id = 'community-plugins';
  override name = 'Installed plugins';
  override icon = 'puzzle';

  constructor(app: VisibleApp, private readonly runner: () => PluginRunner, private readonly code: string, private readonly manifest: PluginManifest) {
    super(app);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { id, name, description } = this.manifest;
    return [{ name, desc: description, control: { type: 'toggle', key: id } }];
  }

  override getControlValue(id: string): boolean {
    return this.runner().get(id) !== null;
  }

  override async setControlValue(id: string, enabled: unknown): Promise<void> {
    if (enabled === true) await this.runner().enable(this.code, this.manifest);
    else this.runner().disable(id);
  }
}
