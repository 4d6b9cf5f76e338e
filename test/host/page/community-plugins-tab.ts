import type { PluginManifest, SettingDefinitionItem } from 'obsidian';
import type { PluginRunner } from '../behaviour/plugin-runner';
import { SettingTab } from '../visible/setting/setting-tab';
import type { VisibleApp } from '../visible/visible-app';

/** A plugin as it lies in its folder. */
interface InstalledPlugin {
  readonly code: string;
  readonly manifest: PluginManifest;
}

/** The list of plugins with their switches. */
export class CommunityPluginsTab extends SettingTab {
  override id = 'community-plugins';
  override name = 'Installed plugins';
  override icon = 'puzzle';

  constructor(app: VisibleApp, private readonly runner: () => PluginRunner | undefined, private readonly plugin: InstalledPlugin) {
    super(app);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const { id, name, description } = this.plugin.manifest;
    return [{ name, desc: description, control: { type: 'toggle', key: id } }];
  }

  override getControlValue(id: string): boolean {
    return this.runner()?.get(id) instanceof Object;
  }

  override async setControlValue(id: string, enabled: unknown): Promise<void> {
    if (enabled === true) await this.runner()?.enable(this.plugin.code, this.plugin.manifest);
    else this.runner()?.disable(id);
  }
}
