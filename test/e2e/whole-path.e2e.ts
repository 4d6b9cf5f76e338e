import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { configFolder } from './build-for-browser.mjs';
import { closeBrowser, openHost, openNote, readNote, runCommand, waitForNote } from './drive';
import type { HostOptions, OpenHost } from './drive';

const vault = path.resolve(import.meta.dirname, '../sample-vault');
const data = `${configFolder}/plugins/postmortem-library/data.json`;
let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

const modes: [string, HostOptions][] = [['in light', {}], ['in the dark', { dark: true }], ['at 390 px', { phone: true }]];

/** Applies every lesson: by touch a decision alone goes on to the next lesson, by pointer “Next” does. */
async function decideAll(touch: boolean): Promise<void> {
  const { page } = host;
  const open = page.locator('.pml-lesson-open');
  await open.first().waitFor();
  const [, total = ''] = /of (\d+)/.exec(await page.locator('.pml-review-count').innerText()) ?? [];
  for (let lesson = 0; lesson < Number(total); lesson += 1) {
    await open.getByRole('button', { name: 'Apply' }).click();
    if (!touch) await open.getByRole('button', { name: 'Next' }).click();
  }
  await page.getByText(`${total} of ${total} decided`).waitFor();
}

/** The palette offers the command once the library has read the note, a moment after it was created. */
async function untilOffered(command: string): Promise<void> {
  const { page } = host;
  await expect.poll(async () => {
    await page.keyboard.press('Control+p');
    await page.locator('.command-palette .prompt-input').fill(command);
    const offered = await page.locator('.command-palette .suggestion-item', { hasText: command }).count();
    await page.keyboard.press('Escape');
    return offered;
  }, { timeout: 10_000 }).toBeGreaterThan(0);
}

describe.each(modes)('the whole path on the sample vault, %s', (_, options) => {
  it('finds lessons by a misspelt type and market and opens one at its line', async () => {
    host = await openHost({ vault, ...options });
    await runCommand(host, 'Search the library');
    await host.page.locator('.pml-search-input').fill('webinr germny recording');
    await host.page.locator('.pml-hit', { hasText: 'Never gate the recording' }).first().click();
    await host.page.locator('.inline-title', { hasText: 'Autumn webinar DE' }).waitFor();
  });

  it('writes a brief from the form and lets it become ready only after its review', async () => {
    host = await openHost({ vault, ...options });
    const { page } = host;
    await runCommand(host, 'New campaign brief');
    await page.getByLabel('Campaign', { exact: true }).fill('Winter webinar DE');
    await page.getByLabel('Campaign type').fill('webinar');
    await page.getByLabel('Market').fill('Deutschland');
    await page.getByLabel('Start').fill('2027-01-15');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.locator('.inline-title', { hasText: 'Winter webinar DE' }).waitFor();
    const created = await waitForNote(host, 'Briefs/Winter webinar DE.md', (text) => text.includes('type: brief'));
    expect(created).not.toContain('status: ready');
    await untilOffered('Mark brief as ready');
    await runCommand(host, 'Mark brief as ready');
    await decideAll(options.phone === true);
    await page.locator('.pml-review-ready').click();
    const ready = await waitForNote(host, 'Briefs/Winter webinar DE.md', (text) => text.includes('status: ready'));
    expect(ready).toContain('> [!postmortem-review]');
    expect(ready).toMatch(/> - \[\[Autumn webinar DE[^\]]*\]\] · apply/);
  });

  it('says that a brief has no precedent, shows the nearest, and records it beside the decisions on rules', async () => {
    host = await openHost({ vault, ...options });
    const { page } = host;
    await openNote(host, 'Briefs/Podcast sponsorship Japan.md');
    await untilOffered('Mark brief as ready');
    await runCommand(host, 'Mark brief as ready');
    await page.locator('.modal-title', { hasText: 'No precedent' }).waitFor();
    await page.getByText('Nearest:').waitFor();
    await decideAll(options.phone === true);
    await page.locator('.pml-review-ready').click();
    const text = await waitForNote(host, 'Briefs/Podcast sponsorship Japan.md', (written) => written.includes('status: ready'));
    expect(text).toContain('No precedent');
    expect(text).toContain('· apply');
  });

  it('opens the library beside a brief and jumps to a guardrail, changing no note', async () => {
    host = await openHost({ vault, ...options });
    const before = readNote(host, 'Briefs/Spring webinar DE.md');
    await openNote(host, 'Briefs/Spring webinar DE.md');
    await runCommand(host, 'Open library');
    await host.page.getByRole('button', { name: 'Review and mark ready' }).waitFor();
    await host.page.locator('[role=tab]', { hasText: 'Guardrails' }).click();
    await host.page.locator('.pml-row', { hasText: 'Never gate the recording' }).first().click();
    await host.page.locator('.inline-title', { hasText: 'Autumn webinar DE' }).waitFor();
    expect(readNote(host, 'Briefs/Spring webinar DE.md')).toBe(before);
  });

  it('keeps a changed setting in data.json and nothing before', async () => {
    host = await openHost({ vault, ...options });
    const { page } = host;
    await runCommand(host, 'Open settings');
    await page.locator('.vertical-tab-nav-item', { hasText: 'Postmortem Library' }).click();
    await page.locator('.setting-item', { has: page.locator('.setting-item-name', { hasText: 'Before a brief is ready' }) }).last().locator('select').selectOption('reason');
    await waitForNote(host, data, (text) => /"gateLevel":\s*"reason"/.test(text));
  });
});
