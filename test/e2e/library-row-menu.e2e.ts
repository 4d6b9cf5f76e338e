import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, runCommand } from './drive';
import type { OpenHost } from './drive';
import { libraryNotes } from './library-notes';

let host: OpenHost;

const linked = '---\ntype: postmortem\nmarket: Austria\nend: 2025-10-10\n---\n## Guardrails\n\n- Never repeat [[Spring sale AT|the sale of spring]], nor [[Nowhere]].\n';

async function open(): Promise<OpenHost> {
  host = await openHost({ files: { ...libraryNotes, 'Linked.md': linked } });
  await runCommand(host, 'Open library');
  await host.page.locator('.pml-tab', { hasText: 'Guardrails' }).click();
  return host;
}

const menuItem = (text: string) => host.page.locator('.menu .menu-item', { hasText: text });

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('the menu of a row', () => {
  it('leads to the links in its text by keyboard', async () => {
    const { page } = await open();
    await page.locator('.pml-row', { hasText: 'Never repeat' }).waitFor();
    await page.locator('.pml-list').focus();
    await page.keyboard.type('never rep');
    await page.keyboard.press('Shift+F10');
    await menuItem('Open link: the sale of spring').waitFor();
    while ((await page.locator('.menu .menu-item.selected').allInnerTexts())[0]?.trim() !== 'Open link: the sale of spring') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.workspace-leaf.mod-active .inline-title', { hasText: 'Spring sale AT' }).waitFor();
  });

  it('says why the row was found, and the row how it was read', async () => {
    const { page } = await open();
    await page.locator('.pml-search input').fill('germany recrding');
    const row = page.locator('.pml-row', { hasText: 'Never gate the webinar recording' });
    await expect.poll(() => row.locator('.pml-chip-reading').allInnerTexts()).toEqual(['read as “recording”']);
    await row.click({ button: 'right' });
    await expect.poll(() => menuItem('Why here:').innerText()).toContain('“recording” in the text');
  });
});
