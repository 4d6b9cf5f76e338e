import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, openNote, runCommand, writeNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

let host: OpenHost;

const formats = `---
type: postmortem
campaign: Formats
market: Austria
end: 2025-10-10
---
## Guardrails

- Never use \`utm_source\` **twice** <img src=x onerror="document.title='broken in'"> in one [bad](javascript:alert(1)) form, see [[Spring sale AT|the sale]].
`;

async function open(options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files: { ...libraryNotes, 'Formats.md': formats }, ...options });
  await runCommand(host, 'Open library');
  await host.page.locator('.pml-library').waitFor();
  return host;
}

const side = () => host.page.locator('.mod-right-split .pml-library');
const main = () => host.page.locator('.mod-root .pml-library');
const tabIn = (pane: ReturnType<typeof side>, name: string) => pane.locator('.pml-tab', { hasText: name });

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('several panes of the library', () => {
  it('each keep their own part, search and filters, also over a restart', async () => {
    const { page } = await open();
    await tabIn(side(), 'Entries').click();
    await side().locator('.pml-search input').fill('bundles');
    await runCommand(host, 'Open library in new tab');
    await main().waitFor();
    await main().locator('.pml-filter-add').click();
    await main().getByRole('checkbox', { name: 'Austria, 1 item' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => main().locator('.pml-row').count()).toBe(1);
    expect(await side().locator('.pml-search input').inputValue()).toBe('bundles');
    // The stand-in keeps the layout when it changes; the app also does so on request.
    await page.evaluate("app.workspace.trigger('layout-change')");
    await page.reload();
    await expect.poll(() => side().locator('.pml-search input').inputValue()).toBe('bundles');
    await expect.poll(() => main().getByLabel('Remove the filter Austria').count()).toBe(1);
    expect(await tabIn(main(), 'Guardrails').getAttribute('aria-selected')).toBe('true');
  });
});

describe('the text of an item', () => {
  it('shows its Markdown, runs nothing, and its links lead where they say', async () => {
    const { page } = await open();
    await tabIn(side(), 'Guardrails').click();
    const row = side().locator('.pml-row', { hasText: 'utm_source' });
    expect(await row.locator('code').innerText()).toBe('utm_source');
    expect(await row.locator('strong').innerText()).toBe('twice');
    expect(await row.locator('img').count()).toBe(0);
    expect(await page.title()).not.toBe('broken in');
    expect(await row.locator('.pml-text-link').allInnerTexts()).toEqual(['the sale']);
    await row.locator('.pml-text-link').click();
    await page.locator('.workspace-leaf.mod-active .inline-title', { hasText: 'Spring sale AT' }).waitFor();
  });

  it('is opened beside the note by a click with Alt', async () => {
    const { page } = await open();
    await openNote(host, 'Meetings/Monday.md');
    await tabIn(side(), 'Guardrails').click();
    await side().locator('.pml-row', { hasText: 'Never gate' }).click({ modifiers: ['Alt'] });
    await expect.poll(() => page.locator('.mod-root .workspace-tabs').count()).toBe(2);
  });
});

describe('the list', () => {
  const many = { 'Big.md': `---\ntype: postmortem\nmarket: Germany\n---\n## Guardrails\n\n${Array.from({ length: 400 }, (_, index) => `- ${index % 2 ? 'Never' : 'Always'} repeat number ${String(index)}.`).join('\n')}\n- Prefer small tests.\n` };

  it('goes to the item that begins with the letters typed', async () => {
    const { page } = await open({ files: many });
    await tabIn(side(), 'Guardrails').click();
    await side().locator('.pml-list').focus();
    await page.keyboard.type('pref');
    await expect.poll(() => page.locator('.pml-row[aria-selected="true"] .pml-row-text').innerText()).toBe('Prefer small tests.');
  });

  it('keeps the heading of a group in view while its items pass', async () => {
    const { page } = await open({ files: many });
    await tabIn(side(), 'Guardrails').click();
    await side().locator('.pml-scroller').evaluate((el) => { el.scrollTop = 9000; });
    const heading = page.locator('.pml-sticky-heading');
    await expect.poll(() => heading.innerText()).toContain('Germany');
    const [top, scrollerTop] = await Promise.all([heading.boundingBox(), side().locator('.pml-scroller').boundingBox()]);
    expect(Math.abs((top?.y ?? 0) - (scrollerTop?.y ?? 0))).toBeLessThanOrEqual(1);
  });

  it('leaves what one reads where it is when items appear above', async () => {
    const { page } = await open({ files: many });
    await tabIn(side(), 'Guardrails').click();
    await side().locator('.pml-scroller').evaluate((el) => { el.scrollTop = 6000; });
    const read = page.locator('.pml-row', { hasText: 'repeat number 80.' });
    await side().locator('.pml-scroller').evaluate((el) => { el.scrollTop += 1; });
    await read.waitFor();
    const before = (await read.boundingBox())?.y ?? 0;
    writeNote(host, 'Aaa.md', '---\ntype: postmortem\nmarket: Germany\nend: 2026-10-01\n---\n## Guardrails\n\n- Never be late.\n- Never be early.\n- Never be loud.\n');
    await expect.poll(() => tabIn(side(), 'Guardrails').innerText()).toContain('404');
    expect(Math.abs(((await read.boundingBox())?.y ?? 0) - before)).toBeLessThanOrEqual(2);
  });
});

describe('this note', () => {
  it('sees the guardrails in scope with its own words, and campaigns like it, also when it is an ordinary note', async () => {
    const { page } = await open({ files: { ...libraryNotes, 'Ideas.md': '---\nmarket: Germany\ncampaign-type: webinar\n---\n# Ideas\n\nPut the webinar recording behind a form.\n' } });
    await openNote(host, 'Ideas.md');
    const row = page.locator('.pml-row', { hasText: 'Never gate the webinar recording' });
    await expect.poll(() => row.locator('.pml-quote').innerText()).toBe('Here: “webinar”, “recording”, and “form” · line 7');
    await page.locator('.pml-row-title', { hasText: 'Autumn webinar DE' }).waitFor();
  });

  it('says who used its lessons, and how that ended', async () => {
    const receipt = '> [!postmortem-review] Review\n> - [[Autumn webinar DE]] · not-applicable · no form this time · Maria · 2026-01-10\n';
    const { page } = await open({ files: {
      ...libraryNotes,
      'Briefs/Used.md': `---\ntype: brief\ncampaign: Used\nmarket: DE\nstatus: ready\n---\n# Used\n\n${receipt}`,
      'Postmortems/Used.md': '---\ntype: postmortem\ncampaign: Used\nmarket: DE\nbrief: "[[Briefs/Used]]"\noutcome: met\nend: 2026-03-01\n---\n# Used\n',
    } });
    await openNote(host, 'Postmortems/Autumn webinar DE.md');
    const row = page.locator('.pml-row', { hasText: 'Not applicable in Used: no form this time' });
    await expect.poll(() => row.locator('.pml-meta').innerText()).toContain('met');
    await openNote(host, 'Briefs/Used.md');
    await page.locator('.pml-row', { hasText: 'Not applicable: no form this time' }).waitFor();
  });
});
