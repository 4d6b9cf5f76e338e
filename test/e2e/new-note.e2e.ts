import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, noteExists, openHost, readNote, runCommand, waitForNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

let host: OpenHost;

async function openForm(command: string, options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files: libraryNotes, ...options });
  await runCommand(host, command);
  await host.page.locator('.pml-form').waitFor();
  return host;
}

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('the form for a new note', () => {
  it('creates a postmortem from its fields and opens it', async () => {
    const { page } = await openForm('New postmortem');
    await page.getByLabel('Campaign', { exact: true }).fill('Summer webinar DE');
    await page.getByLabel('Campaign type').fill('webinar');
    await page.getByLabel('Market').fill('Germany, Austria');
    await page.getByLabel('Goal').selectOption('conversion');
    await page.getByLabel('End').fill('2026-07-10');
    await page.locator('.pml-form-path', { hasText: 'Creates Postmortems/Summer webinar DE.md' }).waitFor();
    await page.getByRole('button', { name: 'Create' }).click();
    const text = await waitForNote(host, 'Postmortems/Summer webinar DE.md', (written) => written.includes('## Library entry'));
    expect(text).toMatch(/^---\ntype: postmortem\n/);
    expect(text).toContain('end: 2026-07-10');
    expect(text).toMatch(/market:\n {2}- Germany\n {2}- Austria/);
    await page.locator('.inline-title', { hasText: 'Summer webinar DE' }).waitFor();
  });

  it('puts the cursor where writing begins', async () => {
    const { page } = await openForm('New postmortem');
    await page.getByLabel('Campaign', { exact: true }).fill('Quick');
    await page.keyboard.press('Enter');
    await page.locator('.inline-title', { hasText: 'Quick' }).waitFor();
    await page.locator('.cm-content:focus').waitFor();
    await page.keyboard.type('We sold out.');
    await waitForNote(host, 'Postmortems/Quick.md', (text) => /^## Summary\n\n%% [^%]+ %%\n\nWe sold out\.\n/m.test(text));
  });

  it('offers what the library has, with counts, and takes it by Enter', async () => {
    const { page } = await openForm('New postmortem');
    await page.getByLabel('Market').pressSequentially('ger');
    await page.locator('.suggestion-item', { hasText: 'Germany' }).getByText('DE · 3 campaigns').waitFor();
    await page.keyboard.press('Enter');
    expect(await page.getByLabel('Market').inputValue()).toBe('Germany');
    expect(await page.locator('.pml-form').count()).toBe(1);
  });

  it('creates with Enter when nothing at all was filled in', async () => {
    const { page } = await openForm('New campaign brief');
    await page.keyboard.press('Enter');
    const text = await waitForNote(host, 'Briefs/Untitled brief.md', (written) => written.includes('## Hypothesis'));
    expect(text).toMatch(/^---\ntype: brief\n/);
  });

  it('leaves nothing behind on Escape', async () => {
    const { page } = await openForm('New postmortem');
    await page.getByLabel('Campaign', { exact: true }).fill('Never made');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.pml-form').count()).toBe(0);
    expect(noteExists(host, 'Postmortems/Never made.md')).toBe(false);
  });

  it('finds a free name and never overwrites', async () => {
    const { page } = await openForm('New postmortem');
    const before = readNote(host, 'Postmortems/Spring sale AT.md');
    await page.getByLabel('Campaign', { exact: true }).fill('Spring sale AT');
    await page.keyboard.press('Enter');
    await waitForNote(host, 'Postmortems/Spring sale AT 2.md', (text) => text.includes('type: postmortem'));
    expect(readNote(host, 'Postmortems/Spring sale AT.md')).toBe(before);
  });

  it('makes a name that every platform can store', async () => {
    const { page } = await openForm('New postmortem');
    await page.getByLabel('Campaign', { exact: true }).fill('Q3: what? a/b "test"');
    const shown = await page.locator('.pml-form-path').innerText();
    expect(shown).not.toMatch(/[:?"]|a\/b/);
    await page.keyboard.press('Enter');
    await waitForNote(host, shown.replace('Creates ', ''), (text) => text.includes('Q3: what?'));
  });

  it('notices an end before its start and lets it pass', async () => {
    const { page } = await openForm('New postmortem');
    await page.getByLabel('Start').fill('2026-07-10');
    await page.getByLabel('End').fill('2026-07-01');
    await page.getByText('The end is before the start.').waitFor();
  });

  it.each([['on a phone', { phone: true }], ['in the dark', { dark: true }]])('works %s', async (_, options) => {
    const { page } = await openForm('New postmortem', options);
    await page.getByLabel('Campaign', { exact: true }).fill('Small');
    await page.getByRole('button', { name: 'Create' }).click();
    await waitForNote(host, 'Postmortems/Small.md', (text) => text.includes('campaign: Small'));
  });
});
