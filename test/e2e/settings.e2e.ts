import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { configFolder } from './build-for-browser.mjs';
import { closeBrowser, openHost, runCommand, waitForNote } from './drive';
import type { OpenHost } from './drive';
import { libraryNotes } from './library-notes';

const data = `${configFolder}/plugins/postmortem-library/data.json`;
let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

async function openSettings(): Promise<OpenHost> {
  host = await openHost({ files: libraryNotes });
  await runCommand(host, 'Open settings');
  await host.page.locator('.vertical-tab-nav-item', { hasText: 'Postmortem Library' }).click();
  return host;
}

const setting = (name: string) => host.page.locator('.setting-item', { has: host.page.locator('.setting-item-name', { hasText: name }) }).last();

describe('the settings', () => {
  it('keep the gate level', async () => {
    await openSettings();
    await setting('Before a brief is ready').locator('select').selectOption('reason');
    await waitForNote(host, data, (text) => text.includes('"gateLevel":"reason"') || text.includes('"gateLevel": "reason"'));
  });

  it('decide where new notes go', async () => {
    const { page } = await openSettings();
    await setting('Folder for postmortems').locator('input').fill('Learning/Postmortems');
    await page.keyboard.press('Tab');
    await waitForNote(host, data, (text) => text.includes('Learning/Postmortems'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await runCommand(host, 'New postmortem');
    await page.locator('.pml-form-path', { hasText: 'Creates Learning/Postmortems/' }).waitFor();
  });

  it('take words that mean the same, say which line cannot be read, and search with them', async () => {
    const { page } = await openSettings();
    const glossary = setting('Words that mean the same').locator('textarea');
    await glossary.fill('lonely');
    await expect.poll(() => setting('Words that mean the same').innerText()).toContain('Line 1 needs two words or more');
    await glossary.fill('package = bundles');
    await page.keyboard.press('Tab');
    await waitForNote(host, data, (text) => text.includes('package = bundles'));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await runCommand(host, 'Search the library');
    await page.locator('.pml-search-input').fill('package');
    await page.locator('.pml-hit', { hasText: 'Bundles sold better' }).waitFor();
    await expect.poll(() => page.locator('.pml-chip-reading').first().innerText()).toMatch(/^your glossary: “bundles?”$/);
  });

  it('rename and delete saved searches, a line each', async () => {
    const { page } = await openSettings();
    const saved = setting('Saved searches').locator('textarea');
    await saved.fill('Sales = sale\nRules = kind:guardrail');
    await page.keyboard.press('Tab');
    await waitForNote(host, data, (text) => text.includes('Rules'));
    await saved.fill('Discounts = sale');
    await page.keyboard.press('Tab');
    const stored: unknown = JSON.parse(await waitForNote(host, data, (text) => text.includes('Discounts')));
    expect(stored).toMatchObject({ savedSearches: [{ name: 'Discounts', query: 'sale', filters: [] }] });
  });
});
