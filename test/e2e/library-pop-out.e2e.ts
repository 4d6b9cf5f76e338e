import { afterAll, afterEach, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { closeBrowser, openHost, openNote, runCommand } from './drive';
import type { OpenHost } from './drive';
import { libraryNotes } from './library-notes';
import { popOut } from './pop-out';

let host: OpenHost;
let there: Page;

const rules = Array.from({ length: 400 }, (_, index) => `- ${index % 2 ? 'Never' : 'Always'} repeat number ${String(index)}.`).join('\n');
const big = `---\ntype: postmortem\nmarket: Germany\nend: 2025-02-02\n---\n## Guardrails\n\n${rules}\n- Prefer small tests.\n`;

async function open(): Promise<void> {
  host = await openHost({ files: { ...libraryNotes, 'Big.md': big } });
  await openNote(host, 'Meetings/Monday.md');
  await runCommand(host, 'Open library');
  await host.page.locator('.pml-tab', { hasText: 'Guardrails' }).click();
  await host.page.locator('.pml-row').first().waitFor();
  there = await popOut(host, 'postmortem-library');
  there.setDefaultTimeout(8000);
  there.on('pageerror', (error) => { throw error; });
  await there.locator('.pml-library').waitFor();
}

const tab = (name: string) => there.locator('.pml-tab', { hasText: name });
const box = () => there.locator('.pml-search input');
const status = () => there.locator('.pml-status').innerText();

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('the library in a window of its own', () => {
  it('changes its part by pointer and by arrow keys, where the focus stays', async () => {
    await open();
    await tab('Entries').click();
    await there.locator('.pml-row', { hasText: 'Bundles sold better' }).waitFor();
    await there.keyboard.press('ArrowRight');
    expect(await there.evaluate("document.activeElement.getAttribute('data-focus')")).toBe('guardrail');
    await there.keyboard.press('Enter');
    await expect.poll(() => tab('Guardrails').getAttribute('aria-selected')).toBe('true');
    expect(await there.evaluate("document.activeElement.getAttribute('data-focus')")).toBe('guardrail');
  });

  it('searches, completes operators beside the box, and walks from it into the list', async () => {
    await open();
    await box().fill('marke');
    await there.locator('.pml-completions [role="option"]', { hasText: 'market:' }).waitFor();
    await box().fill('webinr germny');
    await expect.poll(status).toContain('understood as webinar in Germany');
    await there.keyboard.press('Escape');
    await box().focus();
    await there.keyboard.press('ArrowDown');
    await there.locator('.pml-row[aria-selected="true"]').waitFor();
    expect(await there.evaluate("document.activeElement.classList.contains('pml-list')")).toBe(true);
    await there.keyboard.press('Enter');
    await host.page.locator('.workspace-leaf.mod-active .inline-title', { hasText: /webinar DE|Вебинар/ }).waitFor();
  });

  it('filters by the panel and gives the focus back to its button', async () => {
    await open();
    await tab('Entries').click();
    await there.locator('.pml-filter-add').click();
    await there.getByRole('checkbox', { name: 'Austria, 1 item' }).click();
    await there.keyboard.press('Escape');
    await there.getByLabel('Remove the filter Austria').waitFor();
    expect(await there.evaluate("document.activeElement.classList.contains('pml-filter-add')")).toBe(true);
  });

  it('draws the rows that one scrolls to, and goes to the last by key and to one by its letters', async () => {
    await open();
    await there.locator('.pml-scroller').evaluate((el) => { el.scrollTop = 9000; });
    await expect.poll(() => there.locator('.pml-sticky-heading').innerText()).toContain('Germany');
    await expect.poll(() => there.locator('.pml-row').evaluateAll((els) => els.some((el) => el.getBoundingClientRect().top >= 0 && el.getBoundingClientRect().top < innerHeight))).toBe(true);
    await there.locator('.pml-list').focus();
    await there.keyboard.press('End');
    await expect.poll(() => there.locator('.pml-row[aria-selected="true"]').getAttribute('aria-posinset')).toBe('405');
    await there.keyboard.type('pref');
    await expect.poll(() => there.locator('.pml-row[aria-selected="true"] .pml-row-text').innerText()).toBe('Prefer small tests.');
  });

  it('measures its rows anew when the window becomes narrower', async () => {
    await open();
    const end = () => there.locator('.pml-row').evaluateAll((els) => els.every((el, at) => at === 0 || el.getBoundingClientRect().top >= (els[at - 1]?.getBoundingClientRect().bottom ?? 0) - 1));
    await there.setViewportSize({ width: 240, height: 500 });
    await expect.poll(end).toBe(true);
    expect(await there.locator('.pml-scroller').evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
  });

  it('opens its menus in its own window and asks for page previews there', async () => {
    await open();
    const row = there.locator('.pml-row', { hasText: 'Never gate' });
    await box().fill('gate');
    await row.click({ button: 'right' });
    await there.locator('.menu .menu-item', { hasText: 'Copy link' }).waitFor();
    expect(await host.page.locator('.menu').count()).toBe(0);
    await there.keyboard.press('Escape');
    await there.locator('.menu').waitFor({ state: 'detached' });
    await there.locator('.pml-search-options').click();
    await there.locator('.menu .menu-item', { hasText: 'Number of uses' }).waitFor();
    await there.keyboard.press('Escape');
    await there.locator('.menu').waitFor({ state: 'detached' });
    // A second window of a browser without screen knows no hovering: the event alone stands for it.
    await host.page.evaluate("app.workspace.on('hover-link', ({ targetEl, linktext }) => { document.title = linktext + (targetEl.ownerDocument === document ? ' here' : ' there'); })");
    await row.dispatchEvent('mouseover', { bubbles: true });
    await expect.poll(() => host.page.title()).toBe('Postmortems/Autumn webinar DE.md#Guardrails there');
  });
});
