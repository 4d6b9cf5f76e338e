import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, openNote, runCommand } from './drive';
import type { OpenHost } from './drive';
import { libraryNotes } from './library-notes';

let host: OpenHost;

const hebrew = '---\ntype: postmortem\nmarket: Israel\nend: 2025-10-10\n---\n## Guardrails\n\n- Never לשלוח הזמנה ביום שישי.\n';

async function open(width: number, direction: 'ltr' | 'rtl'): Promise<void> {
  host = await openHost({ files: { ...libraryNotes, 'שיווק.md': hebrew } });
  const { page } = host;
  await page.evaluate((dir) => { document.body.dir = dir; }, direction);
  await openNote(host, 'Briefs/Spring webinar DE.md');
  await runCommand(host, 'Open library');
  await page.locator('.pml-library').waitFor();
  await page.addStyleTag({ content: `.mod-right-split.mod-right-split { width: ${String(width)}px; min-width: 0; flex: none; }` });
}

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe.each([[240, 'ltr'], [320, 'ltr'], [240, 'rtl'], [320, 'rtl']] as const)('a pane of %i pixels, %s', (width, direction) => {
  it('cuts nothing off sideways, and keeps the way to the other parts in view', async () => {
    await open(width, direction);
    const { page } = host;
    const fits = (selector: string) => page.locator(selector).evaluate((el) => el.scrollWidth <= el.clientWidth);
    expect(await fits('.pml-scroller')).toBe(true);
    await page.locator('.pml-tab', { hasText: 'Guardrails' }).click();
    expect(await fits('.pml-scroller')).toBe(true);
    const [more, pane] = await Promise.all([page.locator('.pml-tab[aria-haspopup]').boundingBox(), page.locator('.pml-library').boundingBox()]);
    expect(more?.x).toBeGreaterThanOrEqual(pane?.x ?? Number.NaN);
    expect((more?.x ?? 0) + (more?.width ?? 0)).toBeLessThanOrEqual((pane?.x ?? 0) + (pane?.width ?? 0));
    await page.locator('.pml-filter-add').click();
    expect(await fits('.pml-filter-sections')).toBe(true);
  });
});
