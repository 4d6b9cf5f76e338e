import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, openNote, runCommand, waitForNote } from './drive';
import type { HostOptions, OpenHost } from './drive';

const weak = `---
type: postmortem
campaign: Autumn video
campaign-type: video
market: UK
end: 2026-10-10
outcome: missed
---
## Analysis

The agency failed to deliver the cut on Friday.

## Outcomes

| KPI | Plan | Actual | Why |
| --- | --- | --- | --- |
| Views | 200,000 | 41,000 | A week late |

## Learnings

- YouTube does not work for office furniture.

## Next steps

- Improve quality
- Better communication
`;

let host: OpenHost;

async function open(options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files: { 'Autumn video.md': weak }, ...options });
  await openNote(host, 'Autumn video.md');
  await runCommand(host, 'Check this note');
  await host.page.locator('.pml-group-label', { hasText: 'Checks' }).waitFor();
  return host;
}

const finding = (text: string) => host.page.locator('.pml-row', { hasText: text });

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe.each([['at 1280 pixels', {}], ['at 390 pixels', { phone: true }]])('the checks of the open note %s', (_, options) => {
  it('say where, why and what to do', async () => {
    const { page } = await open(options);
    const blame = finding('The agency failed to deliver');
    await blame.waitFor();
    expect(await blame.locator('.pml-row-remedy').innerText()).toContain('Nothing in the process made sure');
    expect(await blame.locator('.pml-meta').innerText()).toContain('line 11');
    expect(await page.locator('.pml-scroller').evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
  });

  it('mend a finding with one click, in the note', async () => {
    await open(options);
    await finding('No library entry yet').locator('.pml-row-fix').click();
    await waitForNote(host, 'Autumn video.md', (text) => text.includes('## Library entry\n\n%% Two or three sentences'));
  });
});

describe('the checks of the open note', () => {
  it('are walked by keyboard, open at their line, and are folded to five', async () => {
    const { page } = await open();
    await page.locator('.pml-row', { hasText: 'Show fewer findings' }).click();
    await expect.poll(() => page.locator('.pml-row', { hasText: 'more findings' }).count()).toBe(1);
    await page.locator('.pml-list').focus();
    await page.keyboard.press('Home');
    for (let step = 0; step < 12; step += 1) {
      if ((await page.locator('.pml-row[aria-selected="true"]').innerText()).includes('The agency failed')) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.locator('.cm-line.is-flashing', { hasText: 'The agency failed' }).waitFor({ state: 'attached' });
  });

  it('are dismissed for the note, where it can be read', async () => {
    const { page } = await open();
    await finding('The agency failed to deliver').click({ button: 'right' });
    await page.locator('.menu-item', { hasText: 'Dismiss for this note' }).click();
    await waitForNote(host, 'Autumn video.md', (text) => text.includes('checks-off:\n  - blame-wording\n---'));
    await expect.poll(() => finding('The agency failed to deliver').count()).toBe(0);
  });

  it('are switched off for the vault', async () => {
    const { page } = await open();
    await finding('more than the data can carry').click({ button: 'right' });
    await page.locator('.menu-item', { hasText: 'Switch this check off everywhere' }).click();
    await page.locator('.notice', { hasText: 'Channel verdict without source fields' }).waitFor();
    await expect.poll(() => finding('more than the data can carry').count()).toBe(0);
  });
});
