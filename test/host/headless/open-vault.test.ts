import { describe, expect, it } from 'vitest';
import { openVault } from './open-vault';
import { toyManifest, toyPlugin } from './toy-plugin';

describe('opening a vault without a picture', () => {
  it('runs a built plugin and gives it the notes', async () => {
    const vault = await openVault({ 'a.md': '# A\n', 'folder/b.md': '---\ntags: [x]\n---\n' });
    const plugin = await vault.loadPlugin(toyPlugin(`
      async onload() {
        this.app.workspace.onLayoutReady(() => {
          this.seen = this.app.vault.getMarkdownFiles().map((file) => file.path);
        });
      }
    `), toyManifest);
    expect(Reflect.get(plugin, 'seen')).toEqual(['a.md', 'folder/b.md']);
    await vault.settle();
    expect(vault.app.metadataCache.getCache('a.md')?.headings?.[0]?.heading).toBe('A');
    vault.close();
  });

  it('refuses modules that the app does not provide, by name', async () => {
    const vault = await openVault({});
    await expect(vault.loadPlugin('require("electron")', toyManifest)).rejects.toThrow('"electron"');
  });
});
