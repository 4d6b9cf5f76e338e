import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, openNote, runCommand } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

let host: OpenHost;

async function open(options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files: libraryNotes, ...options });
  if (!options.phone) await openNote(host, 'Briefs/Spring webinar DE.md');
  await runCommand(host, 'Open library');
  await host.page.locator('.pml-library').waitFor();
  await host.page.addScriptTag({ path: path.resolve('node_modules/axe-core/axe.min.js') });
  return host;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

async function violations(): Promise<string[]> {
  // The colours of a primary button are the app's and the theme's own.
  const found = await host.page.evaluate<Violation[]>("axe.run({ include: ['.pml-library'], exclude: ['.mod-cta'] }).then(({ violations }) => violations)");
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
}

async function show(segment: string): Promise<void> {
  const tab = host.page.locator('.pml-tab', { hasText: segment });
  if ((await tab.count()) > 0) return tab.click();
  await host.page.locator('.pml-tab[aria-haspopup]').click();
  await host.page.locator('.menu-item', { hasText: segment }).click();
}

afterEach(async () => {
  expect(host.errors.filter((line) => !line.includes('axe'))).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe.each([['in the light', {}], ['in the dark', { dark: true }], ['on a phone', { phone: true }]])('the sidebar %s', (_, options) => {
  it('has nothing that axe finds fault with, in any part', async () => {
    await open(options);
    for (const segment of ['This note', 'Entries', 'Guardrails', 'Learnings', 'Actions', 'Everything', 'Problems', 'Coverage']) {
      await show(segment);
      await host.page.waitForTimeout(150);
      expect(await violations(), segment).toEqual([]);
    }
    await show('Guardrails');
    await host.page.locator('.pml-filter-add').click();
    await host.page.locator('.pml-filter-value').first().click();
    expect(await violations(), 'filters').toEqual([]);
  });
});

describe('what a screen reader is told', () => {
  it('is tabs with counts, a list box with the place of each item, and what its icons mean', async () => {
    const { page } = await open();
    await show('Guardrails');
    await expect.poll(() => page.getByRole('tab').allInnerTexts()).toEqual(expect.arrayContaining([expect.stringMatching(/^Guardrails\s*4$/)]));
    expect(await page.getByRole('tab', { selected: true }).innerText()).toMatch(/Guardrails/);
    const list = page.getByRole('listbox', { name: 'Library items' });
    const options = list.getByRole('option');
    expect(await options.count()).toBe(4);
    expect(await options.first().getAttribute('aria-posinset')).toBe('1');
    expect(await options.first().getAttribute('aria-setsize')).toBe('4');
    await list.getByRole('option', { name: 'Never: a guardrail that forbids Never gate the webinar recording behind a second form. Outcome: missed' }).waitFor();
    expect(await list.ariaSnapshot()).toContain('option "Always: a guardrail that demands Always name the buyer');
  });

  it('is how many values a facet has, and which are ticked', async () => {
    const { page } = await open();
    await show('Guardrails');
    await page.locator('.pml-filter-add').click();
    const panel = page.getByRole('group', { name: 'Filters' });
    const snapshot = await panel.ariaSnapshot();
    expect(snapshot).toContain('group "Campaign type"');
    expect(snapshot).toContain('checkbox "webinar, 3 items"');
    await panel.getByRole('checkbox', { name: 'webinar, 3 items' }).click();
    expect(await panel.ariaSnapshot()).toContain('checkbox "webinar, 3 items" [checked]');
  });
});
