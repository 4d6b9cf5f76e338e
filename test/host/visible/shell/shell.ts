import { Keymap } from '../keys/keymap';
import { CommandPalette } from './command-palette';
import { CommandRegistry } from './command-registry';
import { addAppCommands } from './app-commands';
import type { FileMenuRequest } from './file-menu';
import { showFileMenu } from './file-menu';
import { HoverPreview } from './hover-preview';
import type { HostApp } from '../../behaviour/host-app';
import { installTooltips } from '../dom/tooltip';
import { keepOneTab } from './keep-one-tab';
import { listenForHotkeys } from './hotkeys';
import type { PageDisplay } from '../workspace/page-display';
import { rememberVisibleApp } from './visible-app-of';
import { Scope } from '../keys/scope';
import type { SettingSection } from '../setting/settings-window';
import { SettingsWindow } from '../setting/settings-window';
import { SettingTab } from '../setting/setting-tab';
import { Surroundings } from './surroundings';
import { useAppForMenus } from '../menu/menu';
import type { VisibleApp } from '../visible-app';

/** What a shell is made of. */
export interface ShellParts {
  readonly app: HostApp;
  readonly display: PageDisplay;
  readonly parentEl: HTMLElement;
  /** Tabs of the app's own settings. */
  readonly appTabs?: (app: VisibleApp) => readonly SettingTab[];
}

/** Everything around the workspace: keys, commands, ribbon, status bar, settings, previews. */
export class Shell {
  readonly app: VisibleApp;
  /** The same app as the behaviour layer knows it. */
  readonly host: HostApp;
  readonly commands: CommandRegistry;
  readonly settings: SettingsWindow;
  private readonly appTabs: readonly SettingTab[];

  constructor({ app, display, parentEl, appTabs }: ShellParts) {
    const scope = new Scope();
    this.host = app;
    this.app = Object.assign<object, Pick<VisibleApp, 'keymap' | 'scope' | 'shell__'>>(app, { scope, keymap: new Keymap(scope), shell__: this }) as VisibleApp;
    rememberVisibleApp(app, this.app);
    useAppForMenus(this.app);
    this.commands = new CommandRegistry(this.app);
    this.appTabs = appTabs?.(this.app) ?? [];
    for (const tab of this.appTabs) tab.update();
    this.settings = new SettingsWindow(this.app, () => this.sections());
    display.follow(app.workspace);
    new Surroundings(this.app, parentEl, display.workspaceEl);
    new HoverPreview(this.app);
    addAppCommands(this.app);
    listenForHotkeys(scope, this.commands);
    this.app.keymap.attach(window);
    installTooltips();
    keepOneTab(this.app);
    app.vault.on('rename', () => app.workspace.layoutChanged__());
  }

  showFileMenu(request: FileMenuRequest): void {
    showFileMenu(this.app, request);
  }

  openPalette(): void {
    new CommandPalette(this.app, this.commands).open();
  }

  /** Opens the settings, at a tab where one is named. */
  openSettings(tabId?: string): void {
    this.settings.open();
    if (tabId !== undefined) this.settings.openTabById(tabId);
  }

  private sections(): SettingSection[] {
    const registered: readonly unknown[] = this.app.registry__.settingTabs;
    const tabs = registered.filter((tab) => tab instanceof SettingTab);
    return [
      { title: 'Options', tabs: this.appTabs },
      { title: 'Community plugins', tabs },
    ];
  }
}
