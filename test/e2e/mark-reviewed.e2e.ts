import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { axeViolations } from './axe-violations';
import { closeBrowser, openHost, openNote, readNote, runCommand, waitForNote, writeNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

const draft = 'Postmortems/Draft.md';
const written = `---
type: postmortem
campaign: Draft
outcome: missed
status: draft # not yet
---
## KPIs

| KPI | Planned | Actual | Why |
| --- | --- | --- | --- |
| Leads | 400 |  |  |

## Actions

- Improve quality
`;
const sizes = [['at 1280 px', {}], ['at 390 px', { phone: true }]] as const;
const looks: readonly (readonly [string, HostOptions, boolean])[] = [
  ['in the light', {}, false],
  ['in the dark', { dark: true }, false],
  ['in Russian, 390 px wide', { phone: true, lang: 'ru' }, false],
  ['in the dark, 240 px wide', { phone: true, dark: true, size: { width: 240, height: 700 } }, false],
  ['from right to left', { phone: true }, true],
];

let host: OpenHost;

async function open(options: HostOptions = {}, note = draft, files: Readonly<Record<string, string>> = {}): Promise<OpenHost> {
  host = await openHost({ files: { ...libraryNotes, [draft]: written, ...files }, ...options });
  await openNote(host, note.replace('.md', ''));
  return host;
}

async function byKeys(name: string): Promise<void> {
  const { page } = host;
  await page.keyboard.press('Control+p');
  await page.locator('.command-palette .prompt-input').waitFor();
  await page.keyboard.type(name);
  await page.locator('.command-palette .suggestion-item.is-selected', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.pml-reviewed-form').waitFor();
}

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe.each(sizes)('marking a postmortem as reviewed by keys alone, %s', (_, options) => {
  it('says what is open, asks who, and records who, when and how much was open', async () => {
    const { page } = await open(options);
    await byKeys('Mark postmortem as reviewed');
    const found = await page.locator('.pml-reviewed-finding').count();
    expect(found).toBeGreaterThan(1);
    await page.locator('.pml-reviewed-weight', { hasText: 'Bears on what can be concluded' }).waitFor();
    await page.locator('.pml-reviewed-finding', { hasText: 'Line 11' }).first().waitFor();
    await page.getByRole('button', { name: `Mark as reviewed with ${String(found)} open points` }).waitFor();
    await page.keyboard.type('Anna');
    await page.keyboard.press('Enter');
    const text = await waitForNote(host, draft, (note) => note.includes('status: reviewed'));
    expect(text).toMatch(new RegExp(`^---\\ntype: postmortem\\ncampaign: Draft\\noutcome: missed\\nstatus: reviewed # not yet\\nreviewed-by: Anna\\nreviewed-at: \\d{4}-\\d\\d-\\d\\d\\nopen-points: ${String(found)}\\n---\\n`));
    expect(text.slice(text.indexOf('## KPIs'))).toBe(written.slice(written.indexOf('## KPIs')));
  });

  it('remembers the name, and adds a second person’s', async () => {
    const { page } = await open(options);
    for (const name of ['Anna', 'Ben']) {
      await byKeys('Mark postmortem as reviewed');
      await page.getByLabel('Reviewed by').focus();
      expect(await page.getByLabel('Reviewed by').inputValue()).toBe(name === 'Ben' ? 'Anna' : '');
      await page.keyboard.press('Control+a');
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await waitForNote(host, draft, (note) => note.includes(name));
    }
    expect(readNote(host, draft)).toContain('reviewed-by: Anna, Ben\n');
  });

  it('leaves nothing on Escape, and leads to a finding', async () => {
    const { page } = await open(options);
    await byKeys('Mark postmortem as reviewed');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.pml-reviewed-form').count()).toBe(0);
    expect(readNote(host, draft)).toBe(written);
    await byKeys('Mark postmortem as reviewed');
    await page.locator('.pml-reviewed-finding', { hasText: 'Line 15' }).first().press('Enter');
    await expect.poll(() => page.locator('.pml-reviewed-form').count()).toBe(0);
    await page.locator('.cm-line', { hasText: 'Improve quality' }).waitFor();
  });
});

describe.each(sizes)('the card of a postmortem in the sidebar, %s', (_, options) => {
  const card = () => host.page.locator('.pml-card');

  async function openCard(text = written): Promise<void> {
    const { page } = await open(options, draft, { [draft]: text });
    await runCommand(host, 'Open library');
    await page.locator('.pml-tab').first().click();
    await card().waitFor();
  }

  it('says that nobody has reviewed it, marks it by keys, and then says who and when', async () => {
    await openCard();
    const { page } = host;
    expect(await card().innerText()).toMatch(/^Not reviewed yet\s+postmortem · draft\s/);
    await card().getByRole('button', { name: 'Mark as reviewed' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.pml-reviewed-form').waitFor();
    await page.keyboard.type('Anna');
    await page.keyboard.press('Enter');
    await waitForNote(host, draft, (note) => note.includes('reviewed-by: Anna'));
    await expect.poll(() => card().innerText()).toMatch(/^Reviewed\s+postmortem\s+On .+ by Anna\.$/);
    expect(await card().getByRole('button').count()).toBe(0);
    expect(await axeViolations(page, '.pml-library')).toEqual([]);
    expect(await page.locator('.pml-scroller').evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
  });

  it('is there while it is in review, and says how long ago the campaign of a draft ended', async () => {
    await openCard(written.replace('status: draft', 'status: in review'));
    expect(await card().innerText()).toContain('postmortem · in review');
    writeNote(host, draft, written.replace('outcome: missed', 'end: 2024-01-31\noutcome: missed'));
    await expect.poll(() => card().innerText()).toMatch(/Ended [\d,]+ days ago: still a draft\./);
    await card().getByRole('button', { name: 'Mark as reviewed' }).click();
    await host.page.locator('.pml-reviewed-form').waitFor();
  });

  it('stays away from a postmortem whose vault keeps no such status', async () => {
    await openCard();
    writeNote(host, draft, written.replace('status: draft # not yet\n', ''));
    await expect.poll(() => card().count()).toBe(0);
  });
});

describe('marking as reviewed', () => {
  it('is offered in a card that keeps its badge within a narrow sidebar', async () => {
    host = await openHost({ files: { ...libraryNotes, [draft]: written }, size: { width: 240, height: 700 }, phone: true, lang: 'ru' });
    await openNote(host, draft.replace('.md', ''));
    await runCommand(host, 'Открыть библиотеку');
    const card = host.page.locator('.pml-card');
    await card.waitFor();
    const [outer, badge] = [await card.boundingBox(), await card.locator('.pml-card-badge').boundingBox()];
    expect((badge?.x ?? 0) + (badge?.width ?? 999)).toBeLessThan((outer?.x ?? 0) + (outer?.width ?? 0));
  });

  it('is offered in the menu of a postmortem, and not in that of a brief', async () => {
    const { page } = await open();
    await page.locator('.workspace-tab-header.is-active', { hasText: 'Draft' }).click({ button: 'right' });
    await page.locator('.menu-item', { hasText: 'Mark postmortem as reviewed' }).click();
    await page.locator('.pml-reviewed-form').waitFor();
    await page.keyboard.press('Escape');
    await openNote(host, 'Briefs/Podcast JP');
    await page.locator('.workspace-tab-header.is-active', { hasText: 'Podcast JP' }).click({ button: 'right' });
    await page.locator('.menu-item').first().waitFor();
    expect(await page.locator('.menu-item', { hasText: 'Mark postmortem as reviewed' }).count()).toBe(0);
  });

  it('says why where properties cannot be read, and writes nothing', async () => {
    const broken = libraryNotes['Broken.md'] ?? '';
    const { page } = await open({}, 'Broken.md');
    await runCommand(host, 'Mark postmortem as reviewed');
    await page.locator('.pml-reviewed-form').waitFor();
    await page.keyboard.type('Anna');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.pml-reviewed-form .pml-form-advice').innerText()).toContain('@maria');
    expect(readNote(host, 'Broken.md')).toBe(broken);
  });
});

describe.each(looks)('the window that marks a postmortem as reviewed, %s', (_, options, isRightToLeft) => {
  it('is accessible and stays within its width', async () => {
    const { page } = await open(options);
    if (isRightToLeft) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await runCommand(host, options.lang === 'ru' ? 'Отметить постмортем проверенным' : 'Mark postmortem as reviewed');
    await page.locator('.pml-reviewed-form').waitFor();
    expect(await axeViolations(page, '.pml-reviewed-modal')).toEqual([]);
    const isOutside = (el: Element): boolean => {
      const [own, form] = [el.getBoundingClientRect(), el.closest('form')?.getBoundingClientRect()];
      return form === undefined || own.left < form.left - 1 || own.right > form.right + 1;
    };
    const parts = await page.locator('.pml-reviewed-modal form :is(button, input, textarea, label, p, li)').all();
    const outside = await Promise.all(parts.map(async (part) => ((await part.evaluate(isOutside)) ? part.innerText() : null)));
    expect(outside.filter((text) => text !== null)).toEqual([]);
  });
});
