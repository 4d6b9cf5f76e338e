import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { configFolder } from './build-for-browser.mjs';
import { closeBrowser, noteExists, openHost, openNote, readNote, runCommand, waitForNote, writeNote } from './drive';
import type { HostOptions, OpenHost } from './drive';

const long = Array.from({ length: 200 }, (_, index) => `Line ${index + 1}`).join('\n\n');
const files = {
  'Welcome.md': '---\ntitle: Hi\ndone: true\ntags: [a, b]\n---\n# Welcome\n\nSome *text* with [[Other]] and [[Missing]].\n\n> [!warning] Watch out\n> Content.\n\n- [ ] task\n\n%% secret %%\n',
  'Folder/Other.md': '# Other\n\nЭто другая заметка.\n',
  'Long.md': long,
  'Broken.md': '---\ntitle: "a\nb: [\n---\nText\n',
};

let host: OpenHost;

async function open(options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ plugin: 'toy', files, ...options });
  return host;
}

const dataFile = `${configFolder}/plugins/toy/data.json`;

afterEach(async () => {
  await host.close();
  expect(host.errors).toEqual([]);
});
afterAll(closeBrowser);

describe('the workspace', () => {
  it('opens a view in the right sidebar from the ribbon, with the notes of the vault', async () => {
    const { page } = await open();
    await page.getByLabel('Open toy view').click();
    await expect.poll(() => page.locator('.mod-right-split .toy-list .tree-item-inner').allInnerTexts()).toEqual(expect.arrayContaining(['Welcome', 'Other', 'Long']));
    await page.getByText('Toy is here').waitFor();
  });

  it('opens a note at the line that was asked for, and in a new tab with Mod', async () => {
    const { page } = await open();
    await page.getByLabel('Open toy view').click();
    await page.locator('.toy-list').getByText('Welcome').click();
    await page.locator('.toy-list').getByText('Long').click({ modifiers: ['Control'] });
    await expect.poll(() => page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
    await page.locator('.cm-line.is-flashing').first().waitFor({ state: 'attached' });
  });

  it('leaves an empty tab with something to do where the last note was closed', async () => {
    const { page } = await open();
    await openNote(host, 'Welcome.md');
    await page.locator('.mod-root').getByLabel('Close').click();
    await page.locator('.mod-root').getByText('No file is open').waitFor();
    expect(await page.locator('.cm-content').count()).toBe(0);
  });

  it('brings back the tabs after a reload, those behind without their view until they are shown', async () => {
    const { page } = await open();
    await openNote(host, 'Welcome.md');
    await page.getByLabel('Open toy view').click();
    await page.locator('.toy-list').getByText('Long').click({ modifiers: ['Control'] });
    await page.locator('.mod-root .workspace-tab-header.is-active', { hasText: 'Long' }).waitFor();
    await page.reload();
    await page.waitForSelector('body[data-host="ready"]', { state: 'attached' });
    await expect.poll(() => page.locator('.mod-root .workspace-tab-header').allInnerTexts()).toEqual(['Welcome', 'Long']);
    expect(await page.locator('.mod-root .cm-content').count()).toBe(1);
    await page.locator('.mod-root .workspace-tab-header', { hasText: 'Welcome' }).click();
    await page.locator('.cm-content:visible').getByText('text').waitFor();
    await page.locator('.toy-list').getByText('Other').waitFor();
  });

  it('previews a note while the pointer rests on its link', async () => {
    const { page } = await open();
    await page.getByLabel('Open toy view').click();
    await page.locator('.toy-list').getByText('Other').hover();
    await page.locator('.hover-popover').getByText('Это другая заметка.').waitFor();
    await page.mouse.move(5, 300);
    await expect.poll(() => page.locator('.hover-popover').count()).toBe(0);
  });
});

describe('notes', () => {
  it('saves typed text to the disk by itself, and undoes it', async () => {
    const { page } = await open();
    await openNote(host, 'Folder/Other.md');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Typed.');
    await waitForNote(host, 'Folder/Other.md', (text) => text.endsWith('Typed.'));
    await page.keyboard.press('Control+z');
    await waitForNote(host, 'Folder/Other.md', (text) => text === files['Folder/Other.md']);
  });

  it('shows properties above the text and writes a change of one, leaving the others as they were', async () => {
    const { page } = await open();
    await openNote(host, 'Welcome.md');
    const title = page.locator('.markdown-source-view').getByLabel('title');
    await title.fill('Hello there');
    await title.press('Tab');
    await waitForNote(host, 'Welcome.md', (text) => text.startsWith('---\ntitle: Hello there\ndone: true\ntags: [ a, b ]\n---\n# Welcome'));
  });

  it('says that properties are invalid and still shows the text', async () => {
    const { page } = await open();
    await openNote(host, 'Broken.md');
    await page.locator('.markdown-source-view').getByText('Invalid properties').waitFor();
    await page.locator('.cm-content').getByText('Text').waitFor();
  });

  it('takes over what another program writes, and merges it with unsaved typing', async () => {
    const { page } = await open();
    await openNote(host, 'Long.md');
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Mine. ');
    writeNote(host, 'Long.md', long.replace('Line 5\n', 'Line five\n'));
    await page.locator('.cm-content').getByText('Line five').waitFor();
    await page.getByText('modified externally').waitFor();
    const merged = await waitForNote(host, 'Long.md', (text) => text.startsWith('Mine. '));
    expect(merged).toContain('Line five');
  });

  it('shows callouts, links and tasks in reading view, and no comments', async () => {
    const { page } = await open();
    await openNote(host, 'Welcome.md');
    await runCommand(host, 'Toggle reading view');
    const reading = page.locator('.markdown-reading-view');
    await reading.locator('.callout[data-callout="warning"]').getByText('Watch out').waitFor();
    await expect.poll(() => reading.locator('a.is-unresolved').allInnerTexts()).toEqual(['Missing']);
    expect(await reading.locator('.task-list-item-checkbox').count()).toBe(1);
    expect(await reading.innerText()).not.toContain('secret');
    await reading.getByText('Other', { exact: true }).click();
    await page.locator('.workspace-leaf.mod-active .inline-title:visible', { hasText: 'Other' }).waitFor();
  });

  it('creates, renames and deletes from the tree, with items that plugins add', async () => {
    const { page } = await open();
    await page.getByLabel('New note').click();
    await waitForNote(host, 'Untitled.md', () => true);
    await page.locator('.nav-file-title', { hasText: 'Untitled' }).click({ button: 'right' });
    await page.locator('.menu').getByText('Toy with this file').waitFor();
    await page.locator('.menu').getByText('Rename...').click();
    await page.getByLabel('Name').fill('Renamed');
    await page.keyboard.press('Enter');
    await waitForNote(host, 'Renamed.md', () => true);
    expect(noteExists(host, 'Untitled.md')).toBe(false);
    await page.locator('.nav-file-title', { hasText: 'Renamed' }).click({ button: 'right' });
    await page.locator('.menu').getByText('Delete').click();
    await expect.poll(() => noteExists(host, 'Renamed.md')).toBe(false);
  });
});

describe('windows over the app', () => {
  it('offers only commands that can run, and runs an editor command in the note', async () => {
    const { page } = await open();
    await page.keyboard.press('Control+p');
    const offered = await page.locator('.suggestion-item').allInnerTexts();
    expect(offered).toContain('Toy: Open view');
    expect(offered).not.toContain('Toy: Never offered');
    expect(offered).not.toContain('Toy: Insert greeting');
    await page.keyboard.press('Escape');
    await openNote(host, 'Folder/Other.md');
    await runCommand(host, 'Insert greeting');
    await waitForNote(host, 'Folder/Other.md', (text) => text.startsWith('Hello'));
  });

  it('keeps the focus inside a modal, suggests below a field, and closes on Escape', async () => {
    const { page } = await open();
    await runCommand(host, 'Open modal');
    for (let press = 0; press < 7; press += 1) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.modal') !== null)).toBe(true);
    await page.getByPlaceholder('Any').fill('an');
    await page.keyboard.press('Enter');
    expect(await page.getByPlaceholder('Any').inputValue()).toBe('Banana');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.modal').count()).toBe(0);
  });

  it('chooses in a suggester by keyboard alone, with a modifier of its own', async () => {
    const { page } = await open();
    await runCommand(host, 'Choose a fruit');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+Enter');
    await page.locator('.notice').getByText('Banana twice').waitFor();
    await runCommand(host, 'Choose a fruit');
    await page.keyboard.type('chry');
    await page.locator('.suggestion-highlight').first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.notice').getByText('Cherry', { exact: true }).waitFor();
  });

  it('moves through a menu with the arrow keys, over what is disabled', async () => {
    const { page } = await open();
    await runCommand(host, 'Open menu');
    expect(await page.locator('.menu-separator').count()).toBe(1);
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await page.locator('.notice').getByText('Second was chosen').waitFor();
    expect(await page.locator('.menu').count()).toBe(0);
  });
});

describe('settings', () => {
  it('saves a control to data.json, shows what depends on it, and rejects what is invalid', async () => {
    const { page } = await open();
    await runCommand(host, 'Open settings');
    await page.locator('[data-setting-id="toy"]').click();
    const row = (name: string) => page.locator('.setting-item').filter({ has: page.getByText(name, { exact: true }) });
    expect(await row('How loud').isVisible()).toBe(false);
    await row('Loud').locator('.checkbox-container').click();
    await row('How loud').waitFor();
    await waitForNote(host, dataFile, (text) => text.includes('"loud": true'));
    await row('Greeting').locator('input').fill('bad');
    await page.getByText('Not this word.').waitFor();
    expect(readNote(host, dataFile)).not.toContain('bad');
    await row('Folder').locator('input').fill('Fold');
    await page.locator('.suggestion-item').getByText('Folder').click();
    await waitForNote(host, dataFile, (text) => text.includes('"folder": "Folder"'));
  });

  it('finds a setting on a page by its name and leads there', async () => {
    const { page } = await open();
    await runCommand(host, 'Open settings');
    await page.getByLabel('Search settings').fill('langu');
    await page.locator('.setting-search-results').getByText('Language').click();
    await page.locator('.setting-page-title').getByText('More').waitFor();
    await page.locator('.setting-item select').selectOption('ru');
    await waitForNote(host, dataFile, (text) => text.includes('"language": "ru"'));
    await page.getByLabel('Back').click();
    await page.getByText('Rare things.').waitFor();
  });

  it('disables the plugin and takes away all it brought, and brings it back', async () => {
    const { page } = await open();
    await page.getByLabel('Open toy view').click();
    await page.locator('.toy-list').waitFor();
    await runCommand(host, 'Open settings');
    await page.locator('[data-setting-id="community-plugins"]').click();
    const toggle = page.locator('.setting-item .checkbox-container');
    await toggle.click();
    await expect.poll(() => page.getByLabel('Open toy view').count()).toBe(0);
    expect(await page.locator('.toy-list').count()).toBe(0);
    expect(await page.getByText('Toy is here').count()).toBe(0);
    await toggle.click();
    await expect.poll(() => page.getByLabel('Open toy view').count()).toBe(1);
  });
});

describe('looks', () => {
  it('switches between light and dark', async () => {
    const { page } = await open({ dark: true });
    const background = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await background()).toBe('rgb(28, 28, 28)');
    await runCommand(host, 'Use light mode');
    expect(await background()).toBe('rgb(255, 255, 255)');
  });

  it('is a phone at 390 px: sidebars are drawers that close when a note opens', async () => {
    const { page } = await open({ phone: true });
    expect(await page.evaluate(() => document.body.matches('.is-mobile.is-phone'))).toBe(true);
    await page.locator('.mobile-navbar').getByLabel('Toggle left sidebar').click();
    await page.locator('.mod-left-split').getByText('Welcome').click();
    await page.locator('.mod-left-split').waitFor({ state: 'hidden' });
    await page.locator('.mobile-navbar').getByLabel('Menu').click();
    await page.locator('.menu').getByText('Open toy view').click();
    await page.locator('.mod-right-split .toy-list').waitFor();
  });

  it('speaks the language that the address asks for', async () => {
    const { page } = await open({ lang: 'ru' });
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('ru');
  });
});
