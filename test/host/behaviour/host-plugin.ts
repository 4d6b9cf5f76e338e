import type {
  BasesViewRegistration, CliFlags, CliHandler, Command, EditorSuggest, HoverLinkSource, MarkdownPostProcessor, ObsidianProtocolHandler,
  PluginManifest, PluginSettingTab, ViewCreator,
} from 'obsidian';
import { Plugin } from 'obsidian-test-mocks/obsidian';
import type { App } from 'obsidian-test-mocks/obsidian';
import { HostApp } from './host-app';
import type { CodeBlockProcessor, HostRegistry } from './host-registry';
import { loadPluginData, savePluginData } from './plugin-data';

/** A plugin whose registrations reach the app and leave it again when the plugin is unloaded. */
export abstract class HostPlugin extends Plugin {
  /** Settles when `onload` is done. */
  loading__: Promise<unknown> = Promise.resolve();
  private readonly host: HostApp;

  constructor(app: App, manifest: PluginManifest) {
    super(app, manifest);
    if (!(app instanceof HostApp)) throw new Error('This app was not made by the stand-in');
    this.host = app;
  }

  override load(): void {
    if (this.loaded__) return;
    this.loaded__ = true;
    const { children__: children } = this;
    this.loading__ = Promise.resolve(this.onload());
    for (const child of [...children]) child.load();
  }

  override addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.register(this.registry.addNamed(this.registry.commands, command.id, command, 'command'));
    return command;
  }

  override removeCommand(commandId: string): void {
    this.registry.remove(this.registry.commands, `${this.manifest.id}:${commandId}`);
  }

  override addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = createDiv({ cls: ['clickable-icon', 'side-dock-ribbon-action'], attr: { 'aria-label': title } });
    el.addEventListener('click', (event) => this.host.guard__(() => callback(event)));
    this.register(this.registry.addToList(this.registry.ribbon, { pluginId: this.manifest.id, icon, title, callback, el }));
    this.register(() => el.remove());
    return el;
  }

  override addStatusBarItem(): HTMLElement {
    const el = createDiv({ cls: ['status-bar-item', `plugin-${this.manifest.id}`] });
    this.register(this.registry.addToList(this.registry.statusBar, el));
    this.register(() => el.remove());
    return el;
  }

  override addSettingTab(settingTab: PluginSettingTab): void {
    settingTab.update();
    this.register(this.registry.addToList(this.registry.settingTabs, settingTab));
  }

  override registerView(type: string, viewCreator: ViewCreator): void {
    this.register(this.registry.addNamed(this.registry.views, type, viewCreator, 'view type'));
    this.register(() => this.host.workspace.detachLeavesOfType(type));
  }

  override registerExtensions(extensions: string[], viewType: string): void {
    for (const extension of extensions) {
      this.register(this.registry.addNamed(this.registry.extensions, extension, viewType, 'file extension'));
    }
  }

  override registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.register(this.registry.addNamed(this.registry.hoverLinkSources, id, info, 'hover link source'));
  }

  override registerMarkdownCodeBlockProcessor(language: string, handler: CodeBlockProcessor): MarkdownPostProcessor {
    this.register(this.registry.addNamed(this.registry.codeBlocks, language, handler, 'code block language'));
    return () => undefined;
  }

  override registerMarkdownPostProcessor(postProcessor: MarkdownPostProcessor): MarkdownPostProcessor {
    this.register(this.registry.addToList(this.registry.postProcessors, postProcessor));
    return postProcessor;
  }

  override registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    this.register(this.registry.addNamed(this.registry.protocolHandlers, action, handler, 'protocol action'));
  }

  override registerCliHandler(command: string, _description: string, _flags: CliFlags | null, handler: CliHandler): void {
    this.register(this.registry.addNamed(this.registry.cliHandlers, command, handler, 'command line handler'));
  }

  override registerBasesView(viewId: string, registration: BasesViewRegistration): boolean {
    this.register(this.registry.addNamed(this.registry.basesViews, viewId, registration, 'Bases view'));
    return true;
  }

  override registerEditorExtension(extension: unknown): void {
    this.register(this.registry.addToList(this.registry.editorExtensions, extension));
  }

  override registerEditorSuggest(editorSuggest: EditorSuggest<unknown>): void {
    this.register(this.registry.addToList(this.registry.editorSuggests, editorSuggest));
  }

  override loadData(): Promise<unknown> {
    return loadPluginData(this.host.vault, this.manifest.id);
  }

  override saveData(data: unknown): Promise<void> {
    return savePluginData(this.host.vault, this.manifest.id, data);
  }

  private get registry(): HostRegistry {
    return this.host.registry__;
  }
}
