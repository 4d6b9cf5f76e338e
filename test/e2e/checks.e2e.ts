import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, openNote, readNote, runCommand, waitForNote } from './drive';
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

describe.each([['at 1280 pixels', {}], ['at 390 pixels', { phone: true }]])('by keyboard alone %s', (_, options) => {
  const chosen = () => host.page.locator('.pml-row[aria-selected="true"]');

  async function walkTo(text: string): Promise<void> {
    await host.page.locator('.pml-list').focus();
    await host.page.keyboard.press('Home');
    for (let step = 0; step < 20; step += 1) {
      if ((await chosen().innerText()).includes(text)) return;
      await host.page.keyboard.press('ArrowDown');
    }
    throw new Error(`no row says ${text}`);
  }

  /** Opens the menu of a row with a key, and runs one of its entries. */
  async function chooseByKeys(row: string, key: string, entry: string): Promise<void> {
    const { page } = host;
    await walkTo(row);
    await page.keyboard.press(key);
    await page.locator('.menu-item', { hasText: entry }).waitFor();
    for (let step = 0; step < 20; step += 1) {
      await page.keyboard.press('ArrowDown');
      if (((await page.locator('.menu-item.selected').allInnerTexts())[0] ?? '').includes(entry)) break;
    }
    await page.keyboard.press('Enter');
  }

  /** Presses Tab until the focus is on something with this text, or on the switch beside it. */
  async function tabTo(text: string): Promise<void> {
    const textOfFocused = (): string => {
      const el = document.activeElement;
      return (el?.closest('.setting-item') ?? el)?.textContent ?? '';
    };
    for (let step = 0; step < 150; step += 1) {
      if ((await host.page.evaluate(textOfFocused)).startsWith(text)) return;
      await host.page.keyboard.press('Tab');
    }
    throw new Error(`Tab leads nowhere that says ${text}`);
  }

  it('a finding is walked to and mended, and the note says so at once', async () => {
    const { page } = await open(options);
    await walkTo('No library entry yet');
    await page.keyboard.press('Control+.');
    await waitForNote(host, 'Autumn video.md', (text) => text.includes('## Library entry\n\n%% Two or three sentences'));
    expect(await page.locator('.pml-scroller').evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
  });

  it('a dismissed check is brought back', async () => {
    const { page } = await open({ ...options, files: { 'Autumn video.md': weak.replace('outcome: missed\n', 'outcome: missed\nchecks-off:\n  - blame-wording\n') } });
    await finding('1 check dismissed in this note').waitFor();
    expect(await finding('The agency failed to deliver').count()).toBe(0);
    await walkTo('1 check dismissed');
    await page.keyboard.press('Control+.');
    await waitForNote(host, 'Autumn video.md', (text) => text === weak);
    await finding('The agency failed to deliver').waitFor();
  });

  it.each(['ContextMenu', 'Shift+F10'])('a check is dismissed for the note from the menu of its row, which %s opens', async (key) => {
    await open(options);
    await chooseByKeys('The agency failed to deliver', key, 'Dismiss for this note');
    await waitForNote(host, 'Autumn video.md', (text) => text.includes('checks-off:\n  - blame-wording\n---'));
    await expect.poll(() => finding('The agency failed to deliver').count()).toBe(0);
    await walkTo('1 check dismissed');
    await host.page.keyboard.press('Control+.');
    await waitForNote(host, 'Autumn video.md', (text) => text === weak);
    await finding('The agency failed to deliver').waitFor();
  });

  it('a check is switched off everywhere, and on again in the settings', async () => {
    const { page } = await open(options);
    await chooseByKeys('more than the data can carry', 'ContextMenu', 'Switch this check off everywhere');
    await expect.poll(() => finding('more than the data can carry').count()).toBe(0);
    await page.keyboard.press('Control+p');
    await page.keyboard.type('Open settings');
    await page.locator('.command-palette .suggestion-item.is-selected', { hasText: 'Open settings' }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo('Postmortem Library');
    await page.keyboard.press('Enter');
    await tabTo('Checks');
    await page.keyboard.press('Enter');
    await tabTo('Channel verdict without source fields');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    if (await page.locator('.vertical-tab-nav-item').count() > 0) await page.keyboard.press('Escape');
    await finding('more than the data can carry').waitFor();
    expect(readNote(host, 'Autumn video.md')).toBe(weak);
  });

  it('the row about the whole note opens the first gap', async () => {
    const { page } = await open({ ...options, files: { 'Autumn video.md': `${weak}\n## Guardrails\n\n## Library entry\n\nTwo sentences. They say it.\n` } });
    await walkTo('Complete: KPIs (1 of 1 with actual), explanation, learnings, library entry.');
    expect(await chosen().innerText()).toContain('Missing: guardrails.');
    await page.keyboard.press('Enter');
    await page.locator('.cm-line.is-flashing', { hasText: 'Guardrails' }).waitFor({ state: 'attached' });
  });
});

describe('the fixes of the open note', () => {
  it('are in the language of the note, whatever the interface speaks', async () => {
    const german = '---\ntype: postmortem\ncampaign: Herbst\nmarket: DE\noutcome: missed\n---\n## Ergebnisse\n\n- Anmeldungen: 40 (Ziel: 60)\n\n## Erkenntnisse\n\n- Die Einladung kam zu spät, weil der Termin nicht mit dem Vertrieb abgestimmt war.\n';
    await open({ files: { 'Autumn video.md': german } });
    await host.page.locator('.pml-row-fix', { hasText: 'Add “Bibliothekseintrag”' }).click();
    await waitForNote(host, 'Autumn video.md', (text) => text.includes('## Bibliothekseintrag\n\n%% Zwei bis drei Sätze'));
  });

  it('correct a variance in its cell, and the row of the problem is not there twice', async () => {
    await open({ files: { 'Autumn video.md': weak.replace('| Actual | Why |\n| --- |', '| Actual | Variance | Why |\n| --- | --- |').replace('| 41,000 |', '| 40,000 | -50 % |') } });
    await finding('The variance says -50 %').locator('.pml-row-fix', { hasText: 'Write -80 %' }).waitFor();
    expect(await host.page.locator('.pml-row', { hasText: '-50 %' }).count()).toBe(1);
    await finding('The variance says -50 %').locator('.pml-row-fix').click();
    await waitForNote(host, 'Autumn video.md', (text) => text.includes('| 40,000 | -80 % |'));
    await expect.poll(() => finding('The variance says').count()).toBe(0);
  });

  it('say what the brief committed to, in the row of the plan', async () => {
    const brief = '---\ntype: brief\ncampaign: Autumn\nstatus: live\nreviewed: true\n---\n## Planned KPIs\n\n| KPI | Planned |\n| --- | --- |\n| Views | 200,000 |\n\n> [!postmortem-review] Review\n> - No precedent: nothing related was found. · Anna · 2026-08-01\n> - Committed plan · Views: 500,000 · 2026-08-01\n';
    await open({ files: { 'Brief.md': brief, 'Autumn video.md': weak.replace('outcome: missed\n', 'outcome: missed\nbrief: "[[Brief]]"\n') } });
    const row = finding('Views: 500,000 was committed when the brief became ready, this note plans 200,000.');
    expect(await row.locator('.pml-meta').innerText()).toContain('line 18');
    await row.locator('.pml-row-fix').click();
    await waitForNote(host, 'Autumn video.md', (text) => text.includes('| Views | 200,000 (changed after launch, was 500,000) | 41,000 |'));
  });
});

describe('the checks of the open note', () => {
  it('are walked by keyboard, open at their line, and are folded to five', async () => {
    const { page } = await open();
    await page.locator('.pml-list').focus();
    await page.keyboard.press('End');
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

  it('come back when their switch in the settings is turned on again', async () => {
    const { page } = await open();
    await finding('more than the data can carry').click({ button: 'right' });
    await page.locator('.menu-item', { hasText: 'Switch this check off everywhere' }).click();
    await expect.poll(() => finding('more than the data can carry').count()).toBe(0);
    await runCommand(host, 'Open settings');
    await page.locator('.vertical-tab-nav-item', { hasText: 'Postmortem Library' }).click();
    await page.locator('.setting-item', { has: page.locator('.setting-item-name', { hasText: 'Checks' }) }).last().click();
    await page.locator('.setting-item', { hasText: 'Channel verdict without source fields' }).locator('.checkbox-container').click();
    await page.keyboard.press('Escape');
    await finding('more than the data can carry').waitFor();
  });
});
