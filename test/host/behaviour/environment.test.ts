import { describe, expect, it } from 'vitest';
import { openVault } from '../headless/open-vault';
import type { OpenOptions } from '../headless/open-vault';
import { toyManifest, toyPlugin } from '../headless/toy-plugin';

async function answer(expression: string, options: OpenOptions = {}): Promise<unknown> {
  const vault = await openVault({}, options);
  const plugin = await vault.loadPlugin(toyPlugin(`onload() { this.answer = ${expression}; }`), toyManifest);
  return Reflect.get(plugin, 'answer');
}

describe('what the machine decides', () => {
  it('is the language', async () => {
    expect(await answer('obsidian.getLanguage()')).toBe('en');
    expect(await answer('obsidian.getLanguage()', { language: 'ru' })).toBe('ru');
  });

  it('is the platform', async () => {
    expect(await answer('obsidian.Platform.isMobile')).toBe(false);
    expect(await answer('obsidian.Platform', { platform: { isMobile: true, isPhone: true } })).toMatchObject({ isMobile: true, isPhone: true });
  });

  it('is the version of the app', async () => {
    const versions = `['1.12.9', '1.13', '1.13.1', '1.13.2', '2.0.0'].map((version) => obsidian.requireApiVersion(version))`;
    expect(await answer(versions)).toEqual([true, true, true, false, false]);
    expect(await answer('obsidian.requireApiVersion("1.13.0")', { apiVersion: '1.12.7' })).toBe(false);
  });

  it('is the theme', async () => {
    expect(await answer('this.app.isDarkMode()', { dark: true })).toBe(true);
  });
});

describe('local storage of the vault', () => {
  it('keeps copies, gives null for what is not there, and forgets what is set to null', async () => {
    const { app } = await openVault({});
    const value = { open: ['a'] };
    app.saveLocalStorage('key', value);
    value.open.push('b');
    expect(app.loadLocalStorage('key')).toEqual({ open: ['a'] });
    expect(app.loadLocalStorage('other')).toBeNull();
    app.saveLocalStorage('key', null);
    expect(app.loadLocalStorage('key')).toBeNull();
  });
});
