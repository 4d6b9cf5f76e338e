import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { addMonths } from '../../src/domain/shared/add-months';
import { addDays } from '../../src/domain/shared/iso-date';
import { periodBefore, periodOf } from '../../src/domain/library/cadence-period';
import { SystemClock } from '../../src/vault/system-clock';
import { configFolder } from './build-for-browser.mjs';
import { closeBrowser, openHost, openNote, runCommand, waitForNote } from './drive';
import type { HostOptions, OpenHost } from './drive';

const today = new SystemClock().today();
const daysAgo = (days: number): string => addDays(today, -days);
const lastMonth = periodBefore(periodOf('monthly', daysAgo(1)));
const monthBefore = periodBefore(lastMonth);
const monthOf = (day: string): string => day.slice(0, 7);

const salePath = 'Briefs/Autumn sale AT.md';
const sale = `---
type: brief
campaign: Autumn sale AT
campaign-type: sale
market: Austria
start: ${daysAgo(40)}
end: ${daysAgo(12)}
status: live
reviewed: true
---
# Autumn sale AT

> [!postmortem-review] Review
> - [[Spring sale AT]] · apply · bundles first · Anna · ${daysAgo(45)}
`;
const podcastPath = 'Briefs/Podcast JP.md';
const notes: Readonly<Record<string, string>> = {
  [salePath]: sale,
  [podcastPath]: `---\ntype: brief\ncampaign: Podcast JP\ncampaign-type: podcast\nmarket: Japan\nend: ${addDays(today, 30)}\nstatus: ready\n---\n# Podcast JP\n`,
  'Postmortems/Spring sale AT.md': `---\ntype: postmortem\ncampaign: Spring sale AT\ncampaign-type: sale\nmarket: Austria\nend: ${daysAgo(400)}\noutcome: met\nstatus: reviewed\n---\n## Guardrails\n\n- Always bundle. (review by ${daysAgo(3)})\n`,
  'Postmortems/Newsletter.md': `---\ntype: postmortem\ncampaign: Newsletter\nend: ${daysAgo(56)}\nstatus: draft\n---\n# Newsletter\n`,
  [`Retros/${monthOf(monthBefore.from)} monthly retro.md`]: `---\ntype: retro\nstart: ${monthBefore.from}\nend: ${monthBefore.to}\n---\n## What went well\n\n- Everybody came.\n`,
};
let host: OpenHost;

async function open(options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files: notes, ...options });
  await runCommand(host, options.lang === 'ru' ? 'Показать, что пора сделать' : 'Show what is due');
  await host.page.locator('.pml-row', { hasText: 'Autumn sale AT' }).waitFor();
  return host;
}

const row = (text: string) => host.page.locator('.pml-row', { hasText: text });
const button = (text: string, label: string) => row(text).locator('.pml-row-fix', { hasText: label });
const groups = () => host.page.locator('.pml-group-label').allInnerTexts();

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe.each([['at 1280 pixels', {}], ['at 390 pixels', { phone: true }]])('what is due %s', (_, options: HostOptions) => {
  it('is listed in groups, with the number of all of it', async () => {
    const { page } = await open(options);
    expect(await groups()).toEqual(['Ended without postmortem', 'Retrospectives due', 'Ready without review', 'Rules past their review date', 'Postmortems left in draft']);
    expect(await row('Autumn sale AT').innerText()).toContain('12 days ago');
    const chosen = page.locator('.pml-tab[aria-selected="true"]');
    expect(await chosen.innerText()).toMatch(/^Coverage\s*5/);
    const isSeen = (el: Element): boolean => el.getBoundingClientRect().right <= (el.parentElement?.getBoundingClientRect().right ?? 0) + 1;
    await expect.poll(() => chosen.evaluate(isSeen)).toBe(true);
    expect(await page.locator('.pml-scroller').evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
  });

  it('starts a postmortem with one click, after which the campaign is due no more', async () => {
    const { page } = await open(options);
    await button('Autumn sale AT', 'Start postmortem').click();
    await page.locator('.pml-form').waitFor();
    expect(await page.getByLabel('Market', { exact: true }).inputValue()).toBe('Austria');
    await page.getByRole('button', { name: 'Create' }).click();
    await waitForNote(host, 'Postmortems/Autumn sale AT postmortem.md', (text) => text.includes('brief: "[[Autumn sale AT]]"'));
    await runCommand(host, 'Show what is due');
    await expect.poll(groups).not.toContain('Ended without postmortem');
  });

  it('starts a retrospective with its days and template, after which none is due', async () => {
    const { page } = await open(options);
    await button('Monthly retrospective', 'Start retrospective').click();
    await page.locator('.modal-title', { hasText: 'Start retrospective' }).waitFor();
    expect(await page.getByLabel('Start', { exact: true }).inputValue()).toBe(lastMonth.from);
    await page.getByRole('button', { name: 'Create' }).click();
    await waitForNote(host, `Retros/${monthOf(lastMonth.from)} monthly retro.md`, (text) => text.includes('type: retro') && text.includes(`end: ${lastMonth.to}`));
    await runCommand(host, 'Show what is due');
    await expect.poll(groups).not.toContain('Retrospectives due');
  });

  it('opens the review that was left out, and lists the brief no more once it is reviewed', async () => {
    const { page } = await open(options);
    await button('Podcast JP', 'Review').click();
    await page.locator('.pml-review').waitFor();
    await page.locator('.pml-review-ready').click();
    await waitForNote(host, podcastPath, (text) => text.includes('postmortem-review'));
    await runCommand(host, 'Show what is due');
    await expect.poll(groups).not.toContain('Ready without review');
  });

  it('is walked, opened and started by keyboard alone', async () => {
    const { page } = await open(options);
    await page.locator('.pml-list').focus();
    await page.keyboard.press('Home');
    expect(await page.locator('.pml-row[aria-selected="true"]').innerText()).toContain('Autumn sale AT');
    await page.keyboard.press('Enter');
    await page.locator('.inline-title', { hasText: 'Autumn sale AT' }).waitFor();
    await runCommand(host, 'Show what is due');
    await page.locator('.pml-list').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+.');
    await page.locator('.pml-form').waitFor();
    await page.keyboard.press('Enter');
    await waitForNote(host, 'Postmortems/Autumn sale AT postmortem.md', (text) => text.includes('type: postmortem'));
  });
});

describe('what is due', () => {
  it('follows the settings at once, while it is shown', async () => {
    const { page } = await open();
    await runCommand(host, 'Open settings');
    await page.locator('.vertical-tab-nav-item', { hasText: 'Postmortem Library' }).click();
    const days = page.locator('.setting-item', { hasText: 'Days until a postmortem is due' }).last().locator('input');
    await days.fill('13');
    await days.blur();
    await expect.poll(groups).not.toContain('Ended without postmortem');
    await expect.poll(() => page.locator('.pml-tab[aria-selected="true"]').innerText()).toMatch(/^Coverage\s*4/);
    await days.fill('12');
    await days.blur();
    await expect.poll(groups).toContain('Ended without postmortem');
  });

  it('opens a rule at its line', async () => {
    const { page } = await open();
    await row('Always bundle.').click();
    await page.locator('.cm-line.is-flashing', { hasText: 'Always bundle.' }).waitFor({ state: 'attached' });
  });

  it('keeps a rule for another year with one click, in its note, after which it is due no more', async () => {
    await open();
    await button('Always bundle.', 'Keep for another year').click();
    const by = addMonths(today, 12);
    await waitForNote(host, 'Postmortems/Spring sale AT.md', (text) => text.includes(`- Always bundle. (review by ${by})`));
    await expect.poll(groups).not.toContain('Rules past their review date');
  });

  it('is said on the card of a brief whose campaign ended', async () => {
    const { page } = await open();
    await openNote(host, salePath);
    await page.locator('.pml-tab').first().click();
    expect(await page.locator('.pml-card-due').innerText()).toBe('Ended 12 days ago: the postmortem is due.');
    await page.locator('.pml-card').getByRole('button', { name: 'Start postmortem' }).click();
    await page.locator('.pml-form').waitFor();
  });

  it('is good news when it is nothing', async () => {
    host = await openHost({ files: { 'Postmortems/Done.md': '---\ntype: postmortem\ncampaign: Done\nend: 2025-01-01\n---\n# Done\n' } });
    await runCommand(host, 'Show what is due');
    await host.page.locator('.pml-empty', { hasText: 'Nothing is due' }).waitFor();
  });

  it('speaks Russian in the dark', async () => {
    await open({ lang: 'ru', dark: true });
    expect(await groups()).toContain('Завершены без постмортема');
    expect(await button('Autumn sale AT', 'Начать постмортем').count()).toBe(1);
  });
});

describe('the reminder', () => {
  const notice = () => host.page.locator('.notice', { hasText: 'ended without a postmortem' });
  const settled = async (): Promise<void> => {
    await runCommand(host, 'Open library');
    await host.page.locator('.pml-library').waitFor();
    await openNote(host, podcastPath);
  };

  const reload = async (): Promise<void> => {
    await host.page.reload();
    await host.page.waitForSelector('body[data-host="ready"]', { state: 'attached', timeout: 20_000 });
  };

  /** As a device that was reminded last on some day. */
  async function reloadAfter(day: string): Promise<void> {
    await host.page.evaluate((last) => {
      const key = Object.keys(window.localStorage).find((each) => each.endsWith('postmortem-library:due-reminder-day'));
      if (key === undefined) throw new Error('The device has kept no day');
      window.localStorage.setItem(key, JSON.stringify(last));
    }, day);
    await reload();
  }

  it('stays away on the first day, comes the next, leads to what is due, and does not come twice', async () => {
    host = await openHost({ files: notes });
    await settled();
    expect(await notice().count()).toBe(0);
    await reloadAfter(daysAgo(1));
    await notice().waitFor();
    expect(await notice().innerText()).toContain('1 campaign ended without a postmortem, 1 retrospective is due.');
    await notice().getByRole('button', { name: 'Show' }).click();
    await row('Autumn sale AT').waitFor();
    expect(await notice().count()).toBe(0);
    await openNote(host, salePath);
    await reload();
    await settled();
    expect(await notice().count()).toBe(0);
  });

  it('is switched off in the settings', async () => {
    host = await openHost({ files: notes });
    await settled();
    await runCommand(host, 'Open settings');
    await host.page.locator('.vertical-tab-nav-item', { hasText: 'Postmortem Library' }).click();
    await host.page.locator('.setting-item', { hasText: 'Remind once a day' }).last().locator('.checkbox-container').click();
    await waitForNote(host, `${configFolder}/plugins/postmortem-library/data.json`, (text) => /"dueReminder": ?false/.test(text));
    await reloadAfter(daysAgo(1));
    await settled();
    expect(await notice().count()).toBe(0);
  });
});
