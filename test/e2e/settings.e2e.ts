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
});
