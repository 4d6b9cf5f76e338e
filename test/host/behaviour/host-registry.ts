import type {
  Command, HoverLinkSource, MarkdownPostProcessor, MarkdownPostProcessorContext, ObsidianProtocolHandler, PluginSettingTab, ViewCreator,
} from 'obsidian';

/** An icon in the ribbon. */
export interface RibbonAction {
  readonly pluginId: string;
  readonly icon: string;
  readonly title: string;
  readonly callback: (event: MouseEvent) => unknown;
  readonly el: HTMLElement;
}

/** Renders one fenced code block. */
export type CodeBlockProcessor = (source: string, el: HTMLElement, context: MarkdownPostProcessorContext) => unknown;

/** What plugins registered with the app, in the order of registration. A second registration under one name throws. */
export class HostRegistry {
  readonly commands = new Map<string, Command>();
  readonly ribbon: RibbonAction[] = [];
  readonly statusBar: HTMLElement[] = [];
  readonly settingTabs: PluginSettingTab[] = [];
  readonly views = new Map<string, ViewCreator>();
  readonly extensions = new Map<string, string>();
  readonly hoverLinkSources = new Map<string, HoverLinkSource>();
  readonly codeBlocks = new Map<string, CodeBlockProcessor>();
  readonly postProcessors: MarkdownPostProcessor[] = [];
  readonly editorExtensions: unknown[] = [];
  readonly editorSuggests: unknown[] = [];
  readonly protocolHandlers = new Map<string, ObsidianProtocolHandler>();
  readonly cliHandlers = new Map<string, unknown>();
  readonly basesViews = new Map<string, unknown>();
  private readonly listeners = new Set<() => void>();

  /** Calls back after every change; returns the function that ends it. */
  onChange(callback: () => void): () => void {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }

  /** Adds to a named registration; throws where the name is taken. Returns the function that takes it out again. */
  addNamed<Value>(map: Map<string, Value>, name: string, value: Value, what: string): () => void {
    if (map.has(name)) throw new Error(`Attempting to register an existing ${what} "${name}"`);
    map.set(name, value);
    this.changed();
    return () => {
      if (map.get(name) === value) this.remove(map, name);
    };
  }

  /** Takes a named registration out. */
  remove(map: Map<string, unknown>, name: string): void {
    map.delete(name);
    this.changed();
  }

  /** Adds to a list; returns the function that takes it out again. */
  addToList<Value>(list: Value[], value: Value): () => void {
    list.push(value);
    this.changed();
    return () => {
      const index = list.indexOf(value);
      if (index >= 0) list.splice(index, 1);
      this.changed();
    };
  }

  private changed(): void {
    for (const listener of this.listeners) listener();
  }
}
