import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { axeViolations } from './axe-violations';
import { configFolder } from './build-for-browser.mjs';
import { closeBrowser, openHost, runCommand, waitForNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

const data = `${configFolder}/plugins/postmortem-library/data.json`;
let host: OpenHost;

async function open(options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files: libraryNotes, ...options });
  await runCommand(host, options.lang === 'ru' ? 'Открыть библиотеку' : 'Open library');
  await host.page.locator('.pml-library').waitFor();
  await host.page.locator('.pml-tab', { hasText: options.lang === 'ru' ? 'Правила' : 'Guardrails' }).click();
  return host;
}

const box = () => host.page.locator('.pml-search input').first();
const status = () => host.page.locator('.pml-library .pml-status');
const rows = () => host.page.locator('.pml-library .pml-row .pml-row-text');
const completions = () => host.page.locator('.pml-completion .pml-completion-label');

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('the sidebar’s search box', () => {
  it('completes operators and values by keyboard, and gives the first Escape to the list', async () => {
    const { page } = await open();
    await box().pressSequentially('mark');
    await expect.poll(() => completions().first().innerText()).toBe('market:');
    await page.keyboard.press('Tab');
    await box().pressSequentially('ger');
    await expect.poll(() => completions().allInnerTexts()).toEqual(['Germany']);
    await page.keyboard.press('Escape');
    await expect.poll(() => completions().count()).toBe(0);
    expect(await box().inputValue()).toBe('market:ger');
    await box().pressSequentially('m');
    await completions().first().waitFor();
    await page.keyboard.press('Enter');
    expect(await box().inputValue()).toBe('market:Germany ');
    await expect.poll(() => rows().allInnerTexts()).toContain('Never gate the webinar recording behind a second form.');
  });

  it('completes by a tap on a phone', async () => {
    const { page } = await open({ phone: true });
    await box().tap();
    await box().pressSequentially('market:');
    await page.locator('.pml-completion', { hasText: 'Austria' }).tap();
    expect(await box().inputValue()).toBe('market:Austria ');
    const heights = await page.locator('.pml-search input').evaluateAll((els) => els.map((el) => el.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThan(20);
  });

  it('walks on into the list while a plain word is typed', async () => {
    const { page } = await open();
    await box().pressSequentially('web');
    await completions().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => completions().count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('pml-list');
  });

  it('turns one understood word back into text and forth', async () => {
    const { page } = await open();
    await box().fill('webinar germany');
    await expect.poll(() => status().innerText()).toBe('3 of 4 · understood as webinar in Germany · search as text');
    await page.locator('.pml-understood', { hasText: 'Germany' }).click();
    await expect.poll(() => status().innerText()).toContain('understood as webinar · as text: germany');
    await page.locator('.pml-understood-text').click();
    await expect.poll(() => status().innerText()).toContain('understood as webinar in Germany');
  });

  it('explains what it did not understand, and leads out of an empty list', async () => {
    const { page } = await open();
    await box().fill('market:germany before:soon');
    await expect.poll(() => page.locator('.pml-status-notice').allInnerTexts()).toEqual(['“soon” after “before:” is no date. Write 2025, 2025-03 or 2025-03-31.']);
    await box().fill('type:sale market:germany');
    await page.locator('.pml-status-change').first().click();
    await expect.poll(() => rows().count()).toBeGreaterThan(0);
  });

  it('saves what is searched for under a name and runs it again', async () => {
    const { page } = await open();
    await box().fill('webinar germany');
    await page.locator('.pml-search-options').click();
    await page.locator('.menu-item', { hasText: 'Save this search' }).click();
    await page.keyboard.type('German webinars');
    await page.keyboard.press('Enter');
    await waitForNote(host, data, (text) => text.includes('German webinars'));
    await box().fill('');
    await page.locator('.pml-search-options').click();
    await page.locator('.menu-item', { hasText: 'German webinars' }).click();
    await expect.poll(() => box().inputValue()).toBe('webinar germany');
    await expect.poll(() => status().innerText()).toContain('understood as webinar in Germany');
  });

  it('always answers odd input', async () => {
    await open();
    for (const query of ['webinar '.repeat(12_500), '(.*)+[a-z]{2,}?\\^$|', '    ', '🚀🔥', '"webinar “germany „', 'foo:bar :: :x market: -- OR']) {
      await box().fill(query);
      await expect.poll(async () => (await rows().count()) > 0 || (await host.page.locator('.pml-empty-text').isVisible())).toBe(true);
    }
    expect(await host.page.locator('.pml-scroller').evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
  });
});

describe.each([['light', {}], ['dark', { dark: true }], ['on a phone', { phone: true }], ['in Russian', { lang: 'ru' }]])('the sidebar’s search box, %s,', (_, options: HostOptions) => {
  it('has no violation of accessibility with completions, a status and notices', async () => {
    const { page } = await open(options);
    await box().pressSequentially('market:');
    await completions().first().waitFor();
    expect(await axeViolations(page, '.pml-head')).toEqual([]);
    await page.keyboard.press('Escape');
    await box().fill('webinr germny foo:bar');
    await page.locator('.pml-status-notice').first().waitFor();
    expect(await axeViolations(page, '.pml-head')).toEqual([]);
    expect(await axeViolations(page, '.pml-status')).toEqual([]);
  }, 90_000);
});
