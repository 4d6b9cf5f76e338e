import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, openNote, runCommand, waitForNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

let host: OpenHost;

async function search(query: string, options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files: libraryNotes, ...options });
  if (query.startsWith('into:')) await openNote(host, 'Briefs/Podcast JP.md');
  await runCommand(host, 'Search the library');
  await host.page.locator('.pml-search-modal .prompt-input, .prompt.pml-search-modal .prompt-input').fill(query.replace('into:', ''));
  await host.page.locator('.pml-hit').first().waitFor();
  return host;
}

const texts = () => host.page.locator('.pml-hit').allInnerTexts();

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('the search command', () => {
  it.each(['webinr germny', 'Германия вебинар'])('finds German webinars for “%s”', async (query) => {
    await search(query);
    await expect.poll(async () => (await texts()).join('\n')).toContain('Never gate the webinar recording');
    expect((await texts()).join('\n')).toContain('Никогда не переносить');
  });

  it('marks what matched and says what a hit is and where it applies', async () => {
    const { page } = await search('recording');
    const hit = page.locator('.pml-hit', { hasText: 'Never gate' }).first();
    expect(await hit.locator('.pml-mark').allInnerTexts()).toEqual(['recording']);
    expect(await hit.locator('.pml-meta').innerText()).toMatch(/Guardrail[\s\S]*webinar, Germany/);
  });

  it('opens the chosen hit at its line with Enter', async () => {
    const { page } = await search('recording second form');
    await page.keyboard.press('Enter');
    await page.locator('.cm-line.is-flashing', { hasText: 'Never gate' }).waitFor({ state: 'attached' });
  });

  it('opens it in a new tab with Mod and Enter', async () => {
    const { page } = await search('into:recording second form');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
  });

  it('puts a link into the open note with Shift and Enter', async () => {
    const { page } = await search('into:recording second form');
    await page.keyboard.press('Shift+Enter');
    await waitForNote(host, 'Briefs/Podcast JP.md', (text) => text.includes('[[Autumn webinar DE]]'));
  });
});
