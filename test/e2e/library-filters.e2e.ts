import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, runCommand } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

let host: OpenHost;

async function open(options: HostOptions = {}, segment = 'Guardrails'): Promise<OpenHost> {
  host = await openHost({ files: libraryNotes, ...options });
  await runCommand(host, 'Open library');
  await host.page.locator('.pml-library').waitFor();
  await host.page.locator('.pml-tab', { hasText: segment }).click();
  return host;
}

const rows = () => host.page.locator('.pml-row .pml-row-text');
const groups = () => host.page.locator('.pml-list > .pml-group .pml-group-label');
const value = (name: string) => host.page.getByRole('checkbox', { name });

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('the filters of the sidebar', () => {
  it('count what each choice would show, and react to one another', async () => {
    const { page } = await open();
    await page.locator('.pml-filter-add').click();
    await value('webinar, 3 items').waitFor();
    await value('Germany, 3 items').waitFor();
    await value('mixed, 1 item').click();
    await value('webinar, 1 item').waitFor();
    await value('missed, 2 items').waitFor();
    expect(await page.locator('.pml-filter-foot .mod-cta').innerText()).toBe('Show 1 item');
  });

  it('offer a region with the markets it brings along, and show their items', async () => {
    const { page } = await open({}, 'Entries');
    await page.locator('.pml-filter-add').click();
    const region = page.locator('.pml-filter-value', { hasText: 'DACH' });
    expect(await region.locator('.pml-filter-includes').innerText()).toBe('with Austria, Germany');
    await region.click();
    await page.locator('.pml-filter-foot .mod-cta').click();
    await expect.poll(() => rows().count()).toBe(2);
  });

  it('are found among hundreds by typing, set and left by keyboard alone', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`Many/${String(index)}.md`, `---\ntype: postmortem\ncampaign-type: type ${String(index)}\n---\n## Guardrails\n\n- Never repeat mistake ${String(index)}.\n`]));
    const { page } = await open({ files: many });
    await page.locator('.pml-filter-add').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('type 277');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(() => value('type 277, 1 item').getAttribute('aria-checked')).toBe('true');
    expect(await value('type 277, 1 item').evaluate((el) => el === el.ownerDocument.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => rows().allInnerTexts()).toEqual(['Never repeat mistake 277.']);
    expect(await page.locator('.pml-filter-add').evaluate((el) => el === el.ownerDocument.activeElement)).toBe(true);
  });

  it('stand as chips that go one by one, or all at once', async () => {
    const { page } = await open();
    await page.locator('.pml-filter-add').click();
    await value('webinar, 3 items').click();
    await value('missed, 2 items').click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.pml-status').innerText()).toBe('2 of 4');
    await page.getByLabel('Remove the filter missed').click();
    await expect.poll(() => rows().count()).toBe(3);
    await page.locator('.pml-filter-add').click();
    await value('Germany, 3 items').click();
    await page.keyboard.press('Escape');
    await page.locator('.pml-filter-clear').click();
    await expect.poll(() => rows().count()).toBe(4);
  });

  it('say so when nothing is like what was typed', async () => {
    const { page } = await open();
    await page.locator('.pml-filter-add').click();
    await page.locator('.pml-filter-narrow input').fill('zzzz');
    expect(await page.locator('.pml-filter-none').innerText()).toBe('No value matches “zzzz”.');
  });

  it('are ticked by touch on a phone, with targets of 44 pixels', async () => {
    const { page } = await open({ phone: true });
    await page.locator('.pml-filter-add').tap();
    const target = value('webinar, 3 items');
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await target.tap();
    await page.getByRole('button', { name: 'Show 3 items' }).tap();
    await expect.poll(() => rows().count()).toBe(3);
  });
});

describe('the order of the list', () => {
  async function choose(title: string): Promise<void> {
    await host.page.locator('.pml-search-options').click();
    await host.page.locator('.menu-item', { hasText: title }).first().click();
  }

  it('groups by any facet: by outcome, failures first', async () => {
    const { page } = await open();
    await page.locator('.pml-search-options').click();
    await page.locator('.menu-item', { hasText: /^Outcome$/ }).click();
    await expect.poll(() => groups().allInnerTexts()).toEqual(['missed', 'mixed', 'No outcome']);
  });

  it('sorts by date without groups', async () => {
    await open();
    await choose('Nothing');
    await choose('Date');
    await expect.poll(async () => (await rows().allInnerTexts())[0]).toBe('Никогда не переносить американский тайминг на рынок DE.');
  });

  it('sorts by how often a rule was applied, and says it', async () => {
    const receipt = '\n> [!postmortem-review] Review\n> - [[Autumn webinar DE]] › Always name the buyer\'s role in the title. · apply · yes · Maria · 2026-01-10\n';
    await open({ files: { ...libraryNotes, 'Briefs/Used.md': `---\ntype: brief\ncampaign: Used\nmarket: DE\nstatus: ready\n---\n# Used\n${receipt}` } });
    await choose('Nothing');
    await choose('Number of uses');
    await expect.poll(async () => (await rows().allInnerTexts())[0]).toBe('Always name the buyer\'s role in the title.');
    await host.page.locator('.pml-row').first().getByText('used 1 time').waitFor();
  });
});
