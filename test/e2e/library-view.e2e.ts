import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, openNote, runCommand, writeNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

let host: OpenHost;

async function open(options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files: libraryNotes, ...options });
  await runCommand(host, options.lang === 'ru' ? 'Открыть библиотеку' : 'Open library');
  await host.page.locator('.pml-library').waitFor();
  return host;
}

const tab = (name: string) => host.page.locator('.pml-tab', { hasText: name });
const rows = () => host.page.locator('.pml-row .pml-row-text');

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('the library sidebar', () => {
  it('gathers guardrails from all notes, also from an ordinary one, under their markets', async () => {
    await open();
    await tab('Guardrails').click();
    await expect.poll(() => rows().allInnerTexts()).toEqual(expect.arrayContaining([
      'Never gate the webinar recording behind a second form.', 'Никогда не переносить американский тайминг на рынок DE.', 'Never launch on a Friday.',
    ]));
    expect(await host.page.locator('.pml-group-label').allInnerTexts()).toEqual(['Germany', 'No market']);
  });

  it('understands a misspelt type and market, says so, and takes it back', async () => {
    const { page } = await open();
    await tab('Guardrails').click();
    await page.locator('.pml-search input').fill('webinr germny');
    await expect.poll(() => page.locator('.pml-status').innerText()).toBe('3 of 4 · understood as webinar in Germany · search as text');
    await page.getByText('search as text').click();
    await expect.poll(() => page.locator('.pml-status').innerText()).toContain('searched as plain text');
  });

  it('filters by market and shows all again by the chip', async () => {
    const { page } = await open();
    await tab('Entries').click();
    await page.locator('.pml-filter-add').click();
    await page.getByRole('checkbox', { name: 'Austria, 1 item' }).click();
    await page.getByRole('button', { name: 'Show 1 item' }).click();
    await expect.poll(() => rows().allInnerTexts()).toEqual(['Bundles sold better than plain discounts.']);
    await page.getByLabel('Remove the filter Austria').click();
    await expect.poll(() => rows().count()).toBe(2);
  });

  it('opens the note at the line of the item, with Mod in a new tab', async () => {
    const { page } = await open();
    await tab('Guardrails').click();
    await page.getByText('Never gate the webinar recording').click();
    await page.locator('.cm-line.is-flashing', { hasText: 'Never gate' }).waitFor({ state: 'attached' });
    await page.locator('.pml-row', { hasText: 'Never launch on a Friday.' }).click({ modifiers: ['Control'] });
    await expect.poll(() => page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
  });

  it('is walked and opened by keyboard alone', async () => {
    const { page } = await open();
    await tab('Guardrails').click();
    await page.locator('.pml-search input').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('.pml-row[aria-selected="true"] .pml-row-text').innerText();
    await page.keyboard.press('Enter');
    await page.locator('.cm-line.is-flashing', { hasText: chosen.slice(0, 20) }).waitFor({ state: 'attached' });
  });

  it('follows changes on disk', async () => {
    await open();
    await tab('Guardrails').click();
    await expect.poll(() => rows().count()).toBe(4);
    writeNote(host, 'Later.md', '# Later\n\n- Always ask sales first. #guardrail\n');
    await expect.poll(() => rows().allInnerTexts()).toContain('Always ask sales first.');
  });

  it('says what is wrong with a note that cannot be read, where, and how to mend it', async () => {
    const { page } = await open();
    await tab('More').click();
    await page.locator('.menu-item', { hasText: 'Problems' }).click();
    const problem = page.locator('.pml-row', { hasText: '@maria' });
    expect(await problem.locator('.pml-row-remedy').innerText()).toContain('"@maria"');
    expect(await problem.locator('.pml-meta').innerText()).toContain('line 3');
  });

  it('marks the words that matched', async () => {
    const { page } = await open();
    await tab('Entries').click();
    await page.locator('.pml-search input').fill('bundles');
    await expect.poll(() => rows().count()).toBe(1);
    expect(await page.locator('.pml-mark').allInnerTexts()).toEqual(['Bundles']);
  });

  it('keeps what it showed over a restart', async () => {
    const { page } = await open();
    await tab('Entries').click();
    await page.locator('.pml-search input').fill('bundles');
    await expect.poll(() => rows().count()).toBe(1);
    await openNote(host, 'Meetings/Monday.md');
    await page.reload();
    await expect.poll(() => page.locator('.pml-search input').inputValue()).toBe('bundles');
    await expect.poll(() => rows().count()).toBe(1);
  });

  it('follows the open note: a brief meets its past', async () => {
    const { page } = await open();
    await openNote(host, 'Briefs/Spring webinar DE.md');
    await page.locator('.pml-card-title', { hasText: 'Not reviewed yet' }).waitFor();
    await page.locator('.pml-row-title', { hasText: 'Autumn webinar DE' }).waitFor();
    expect(await page.locator('.pml-card-badge').innerText()).toBe('brief · draft');
  });

  it('says what to do in an empty vault, and does it', async () => {
    const { page } = await open({ files: { 'Home.md': '# Home\n' } });
    await page.locator('.pml-empty').getByText('No postmortem yet').waitFor();
    await page.locator('.pml-empty').getByRole('button', { name: 'New postmortem' }).click();
    await page.locator('.modal-title', { hasText: 'New postmortem' }).waitFor();
  });

  it('draws no more than 300 of 3,000 items, and scrolls to the last', async () => {
    const items = Array.from({ length: 3000 }, (_, index) => `- Never repeat mistake number ${String(index + 1)}.`).join('\n');
    const { page } = await open({ files: { 'Big.md': `---\ntype: postmortem\nmarket: Germany\n---\n## Guardrails\n\n${items}\n` } });
    await tab('Guardrails').click();
    await expect.poll(() => page.locator('.pml-row').count()).toBeGreaterThan(5);
    expect(await page.locator('.pml-row').count()).toBeLessThan(300);
    await page.locator('.pml-list').focus();
    await page.keyboard.press('End');
    await expect.poll(() => page.locator('.pml-row[aria-selected="true"]').getAttribute('aria-posinset')).toBe('3000');
  });
});

describe.each([
  ['in the dark', { dark: true }, 'Guardrails'],
  ['on a phone', { phone: true }, 'Guardrails'],
  ['in Russian', { lang: 'ru' }, 'Правила'],
])('the library sidebar %s', (_, options, guardrails) => {
  it('shows the same guardrails', async () => {
    await open(options);
    await tab(guardrails).click();
    await expect.poll(() => rows().count()).toBe(4);
  });

  it('never scrolls sideways', async () => {
    const { page } = await open(options);
    await tab(guardrails).click();
    expect(await page.locator('.pml-scroller').evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
  });
});
