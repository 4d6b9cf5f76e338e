import { afterEach, describe, expect, it } from 'vitest';
import { openVault } from '../headless/open-vault';
import type { OpenOptions } from '../headless/open-vault';
import { toyManifest, toyPlugin } from '../headless/toy-plugin';
import { setErrorSink } from './handler-errors';
import { pluginDataPath } from './plugin-data';

async function withPlugin(members: string, options: OpenOptions = {}) {
  const vault = await openVault({}, { noticeDelay: 1, ...options });
  const plugin = await vault.loadPlugin(toyPlugin(members), toyManifest);
  return { ...vault, plugin, get: (name: string): unknown => Reflect.get(plugin, name) };
}

afterEach(() => setErrorSink(null));

describe('registrations of a plugin', () => {
  it('get the plugin before their command id and name, and leave with it', async () => {
    const { app, unloadPlugin } = await withPlugin(`onload() { this.addCommand({ id: 'go', name: 'Go', callback() {} }); }`);
    expect([...app.registry__.commands.values()]).toMatchObject([{ id: 'toy:go', name: 'Toy: Go' }]);
    unloadPlugin('toy');
    expect(app.registry__.commands.size).toBe(0);
  });

  it('throw when a command or view type comes twice', async () => {
    const twice = (call: string) => withPlugin(`onload() { ${call}; ${call}; }`);
    await expect(twice(`this.addCommand({ id: 'go', name: 'Go' })`)).rejects.toThrow('"toy:go"');
    await expect(twice(`this.registerView('v', () => null)`)).rejects.toThrow('"v"');
    await expect(twice(`this.registerObsidianProtocolHandler('p', () => {})`)).rejects.toThrow('"p"');
    await expect(twice(`this.registerMarkdownCodeBlockProcessor('c', () => {})`)).rejects.toThrow('"c"');
  });

  it('are released in reverse order, before onunload', async () => {
    const { get, unloadPlugin } = await withPlugin(`
      log = [];
      onload() {
        this.register(() => this.log.push('first'));
        const child = new obsidian.Component();
        child.onunload = () => this.log.push('child');
        this.addChild(child);
        this.register(() => this.log.push('second'));
      }
      onunload() { this.log.push('onunload'); }
    `);
    unloadPlugin('toy');
    expect(get('log')).toEqual(['child', 'second', 'first', 'onunload']);
  });

  it('let no event reach a plugin that is unloaded', async () => {
    const { app, get, unloadPlugin } = await withPlugin(`
      seen = 0;
      onload() { this.registerEvent(this.app.vault.on('create', () => { this.seen += 1; })); }
    `);
    await app.vault.create('a.md', '');
    unloadPlugin('toy');
    await app.vault.create('b.md', '');
    expect(get('seen')).toBe(1);
  });

  it('take their leaves along', async () => {
    const { app, unloadPlugin } = await withPlugin(`
      onload() {
        class View extends obsidian.ItemView {
          getViewType() { return 'toy-view'; }
          getDisplayText() { return 'Toy'; }
        }
        this.registerView('toy-view', (leaf) => new View(leaf));
      }
    `);
    await app.workspace.ensureSideLeaf('toy-view', 'right');
    expect(app.workspace.getLeavesOfType('toy-view')).toHaveLength(1);
    unloadPlugin('toy');
    expect(app.workspace.leaves__()).toHaveLength(0);
    expect(app.registry__.views.has('toy-view')).toBe(false);
  });

  it('show a ribbon icon that runs its callback', async () => {
    const { app, get } = await withPlugin(`onload() { this.addRibbonIcon('book', 'Open', () => { this.clicked = true; }); }`);
    app.registry__.ribbon[0]?.el.click();
    expect(get('clicked')).toBe(true);
    expect(app.registry__.ribbon[0]).toMatchObject({ icon: 'book', title: 'Open', pluginId: 'toy' });
  });

  it('ask a settings tab for its definitions at once', async () => {
    const { get } = await withPlugin(`
      asked = 0;
      onload() {
        const plugin = this;
        class Tab extends obsidian.PluginSettingTab {
          getSettingDefinitions() { plugin.asked += 1; return []; }
        }
        this.addSettingTab(new Tab(this.app, this));
      }
    `);
    expect(get('asked')).toBe(1);
  });
});

describe('enabling and disabling', () => {
  it('gives each round a fresh module and leaves nothing behind', async () => {
    const vault = await openVault({});
    const code = toyPlugin(`
      onload() { loads += 1; this.loads = loads; this.addCommand({ id: 'go', name: 'Go' }); this.addStatusBarItem(); }
    `, 'let loads = 0;');
    for (let round = 0; round < 3; round += 1) {
      const plugin = await vault.loadPlugin(code, toyManifest);
      expect(Reflect.get(plugin, 'loads')).toBe(1);
      vault.unloadPlugin('toy');
    }
    const { commands, statusBar, ribbon, views, settingTabs } = vault.app.registry__;
    expect([commands.size, statusBar.length, ribbon.length, views.size, settingTabs.length]).toEqual([0, 0, 0, 1, 0]);
  });

  it('waits for an onload that is asynchronous, and rejects with what it throws', async () => {
    const { get } = await withPlugin(`async onload() { await new Promise((done) => setTimeout(done, 5)); this.done = true; }`);
    expect(get('done')).toBe(true);
    await expect(withPlugin(`async onload() { throw new Error('cannot'); }`)).rejects.toThrow('cannot');
  });

  it('refuses a plugin that is enabled already, and one that is no plugin', async () => {
    const { loadPlugin } = await withPlugin('');
    await expect(loadPlugin(toyPlugin(''), toyManifest)).rejects.toThrow('enabled already');
    await expect(loadPlugin('module.exports = { default: 7 }', { ...toyManifest, id: 'x' })).rejects.toThrow('class');
    await expect(loadPlugin('module.exports = class {}', { ...toyManifest, id: 'x' })).rejects.toThrow('not a Plugin');
  });
});

describe('data of a plugin', () => {
  it('is null without data.json and nullish when that is no JSON', async () => {
    const { app, plugin } = await withPlugin('');
    expect(await plugin.loadData()).toBeNull();
    await app.outside__.write(pluginDataPath(app.vault, 'toy'), '{"half":');
    expect(await plugin.loadData() ?? 'nullish').toBe('nullish');
  });

  it('is a copy when saved and when loaded', async () => {
    const { app, plugin } = await withPlugin('');
    const data = { list: [1] };
    await plugin.saveData(data);
    data.list.push(2);
    expect(await plugin.loadData()).toEqual({ list: [1] });
    expect(await plugin.loadData()).not.toBe(await plugin.loadData());
    expect(JSON.parse(await app.vault.adapter.read(pluginDataPath(app.vault, 'toy')))).toEqual({ list: [1] });
  });

  it('tells the plugin when somebody else changed it, and not when the plugin did', async () => {
    const { app, get, plugin, settle } = await withPlugin('changes = 0; onExternalSettingsChange() { this.changes += 1; }');
    await plugin.saveData({ own: true });
    await settle();
    expect(get('changes')).toBe(0);
    await app.outside__.write(pluginDataPath(app.vault, 'toy'), '{"synced":true}');
    await settle();
    expect(get('changes')).toBe(1);
    expect(await plugin.loadData()).toEqual({ synced: true });
  });
});

describe('errors of a plugin', () => {
  it('in what waits for the layout are reported and stop nobody else', async () => {
    const errors: unknown[] = [];
    setErrorSink((error) => errors.push(error));
    const vault = await openVault({}, { start: false });
    let reached = false;
    await vault.loadPlugin(toyPlugin(`onload() { this.app.workspace.onLayoutReady(() => { throw new Error('late'); }); }`), toyManifest);
    vault.app.workspace.onLayoutReady(() => {
      reached = true;
    });
    await vault.start();
    expect(reached).toBe(true);
    expect(errors).toEqual([new Error('late')]);
  });
});
