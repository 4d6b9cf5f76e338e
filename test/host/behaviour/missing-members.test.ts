import { describe, expect, it } from 'vitest';
import { openVault } from '../headless/open-vault';
import { toyManifest, toyPlugin } from '../headless/toy-plugin';
import { createObsidianModule } from './obsidian-module';
import { defaultEnvironment } from './environment';

const read = (object: object, name: string): unknown => Reflect.get(object, name);

describe('members that the stand-in lacks', () => {
  it('throw with their name in the module, whether it is used directly or through a bundler', () => {
    const module = createObsidianModule(defaultEnvironment);
    expect(() => read(module, 'noSuchFunction')).toThrow('"noSuchFunction" of the module \'obsidian\'');
    const bundled = {};
    Object.setPrototypeOf(bundled, Reflect.getPrototypeOf(module));
    expect(() => read(bundled, 'NoSuchClass')).toThrow('"NoSuchClass"');
  });

  it('throw with their name on the app, the vault, the workspace and the metadata cache', async () => {
    const { app } = await openVault({});
    for (const part of [app, app.vault, app.workspace, app.metadataCache, app.fileManager, app.workspace.getLeaf('tab')]) {
      expect(() => read(part, 'internalThing')).toThrow('internalThing');
    }
  });

  it('throw with their name on files and folders, which have no proxy around them', async () => {
    const { app } = await openVault({ 'folder/a.md': '' });
    for (const entry of app.vault.getAllLoadedFiles()) expect(() => read(entry, 'internalThing')).toThrow('"internalThing"');
  });

  it('throw with their name on the plugin', async () => {
    const { loadPlugin } = await openVault({});
    await expect(loadPlugin(toyPlugin('onload() { this.app.plugins.enable(); }'), toyManifest)).rejects.toThrow('plugins');
  });

  it('can be asked for with in, and probed for by name as tools do', async () => {
    const { app } = await openVault({ 'a.md': '' });
    const file = app.vault.getFileByPath('a.md');
    if (!file) throw new Error('the note is missing');
    expect('internalThing' in file).toBe(false);
    expect(await Promise.resolve(file)).toBe(file);
    expect(Object.prototype.toString.call(file)).toBe('[object Object]');
  });

  it('throw for what the mocks would answer untruthfully', async () => {
    const { app } = await openVault({});
    expect(() => app.vault.createSync__()).toThrow('Vault.createSync__');
  });
});
