import { App, Platform } from 'obsidian-test-mocks/obsidian';
import type { ViewCreator } from 'obsidian';
import { defaultEnvironment } from './environment';
import type { HostEnvironment, LocalData } from './environment';
import { reportHandlerError } from './handler-errors';
import { HostFileManager } from './host-file-manager';
import { HostMetadataCache } from './host-metadata-cache';
import { HostRegistry } from './host-registry';
import { HostVault } from './host-vault';
import { HostWorkspace } from './host-workspace';
import { installBehaviour } from './install-behaviour';
import { OutsideWorld } from './outside-world';
import { StorageAdapter } from './storage-adapter';
import type { VaultStorage } from './vault-storage';
import { HiddenDisplay } from './workspace-display';
import type { WorkspaceDisplay } from './workspace-display';

/** What an app is made of. */
export interface HostAppOptions {
  readonly storage: VaultStorage;
  readonly vaultName?: string;
  readonly environment?: Partial<HostEnvironment>;
  readonly display?: WorkspaceDisplay;
  /** Element of the workspace; a detached one where there is no display. */
  readonly containerEl?: HTMLElement;
  /** Built-in view types, `markdown` above all. */
  readonly views?: Readonly<Record<string, ViewCreator>>;
}

/** The app: one vault and everything plugins reach through `this.app`. */
export class HostApp extends App {
  declare vault: HostVault;
  declare metadataCache: HostMetadataCache;
  declare fileManager: HostFileManager;
  declare workspace: HostWorkspace;
  readonly environment__: HostEnvironment;
  readonly registry__ = new HostRegistry();
  /** Changes made by others: another program, a sync client. */
  readonly outside__: OutsideWorld;
  private readonly localData: LocalData;

  constructor(options: HostAppOptions) {
    installBehaviour();
    const environment = { ...defaultEnvironment, ...options.environment };
    const adapter = new StorageAdapter(options.storage, options.vaultName ?? 'vault', environment);
    super(adapter.asOriginalType__(), 'host');
    this.environment__ = environment;
    this.localData = environment.localData ?? new Map<string, string>();
    const containerEl = options.containerEl ?? createDiv();
    this.vault = new HostVault(adapter, options.storage, environment);
    this.metadataCache = new HostMetadataCache(this);
    this.fileManager = new HostFileManager(this);
    this.workspace = new HostWorkspace(this, containerEl, options.display ?? new HiddenDisplay(containerEl));
    this.outside__ = new OutsideWorld(this.vault, options.storage, environment);
    for (const [type, create] of Object.entries(options.views ?? {})) this.registry__.views.set(type, create);
  }

  /** What `Platform` says in this app. */
  get platform__(): typeof Platform {
    return { ...Platform, ...this.environment__.platform };
  }

  /** Starts the app with its plugins already enabled: files, layout, metadata, in the app's order. */
  async start__(): Promise<void> {
    await this.vault.load__();
    if (this.environment__.metadata === 'warm') await this.metadataCache.hydrate__();
    this.workspace.setLayoutReady__();
    this.metadataCache.startInitialScan__();
  }

  /** Waits until nothing of the app is under way: changes from outside, unsaved text, metadata. */
  async settle__(): Promise<void> {
    do {
      await this.outside__.settled();
      await this.metadataCache.settled__();
      await new Promise((resolve) => setTimeout(resolve));
    } while (this.outside__.isBusy() || this.metadataCache.isBusy__());
  }

  /** Runs a callback of a plugin; what it throws is reported, not passed on. */
  guard__(callback: () => unknown): void {
    try {
      callback();
    } catch (error) {
      reportHandlerError(error);
    }
  }

  /** Watches work that nobody awaits; a failure is reported. */
  report__(work: Promise<unknown>): void {
    work.catch(reportHandlerError);
  }

  override isDarkMode(): boolean {
    return this.environment__.dark;
  }

  override loadLocalStorage(key: string): unknown {
    const stored = this.localData.get(key);
    return stored === undefined || stored === null ? null : JSON.parse(stored);
  }

  override saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) this.localData.delete(key);
    else this.localData.set(key, JSON.stringify(data));
  }
}
