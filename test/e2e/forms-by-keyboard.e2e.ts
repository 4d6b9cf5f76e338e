import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, noteExists, openHost, openNote, waitForNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

const rough = '---\ntype: postmortem\ncampaign: Rough # keep\n---\nWe sold little.\n';
const brief = '---\ntype: brief\ncampaign: Winter webinar DE\nmarket: Germany\nstatus: ready\n---\n## Planned KPIs\n\n| KPI | Planned |\n| --- | --- |\n| Registrations | 400 |\n';
const sizes = [['at 1280 px', {}], ['at 390 px', { phone: true }]] as const;
let host: OpenHost;

async function open(options: HostOptions, note?: string): Promise<OpenHost> {
  host = await openHost({ files: { ...libraryNotes, 'Postmortems/Rough.md': rough, 'Briefs/Winter webinar DE.md': brief }, ...options });
  if (note !== undefined) await openNote(host, note);
  return host;
}

async function byKeys(name: string): Promise<void> {
  const { page } = host;
  await page.keyboard.press('Control+p');
  await page.locator('.command-palette .prompt-input').waitFor();
  await page.keyboard.type(name);
  const chosen = page.locator('.command-palette .suggestion-item.is-selected', { hasText: name });
  await page.locator('.command-palette .suggestion-item', { hasText: name }).first().waitFor();
  for (let step = 0; step < 5 && (await chosen.count()) === 0; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

/** Presses Tab, as often as the parts of a date need, until the focus is on what has this name. */
async function tabTo(name: string): Promise<void> {
  const nameOfFocused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
  for (let step = 0; step < 8; step += 1) {
    await host.page.keyboard.press('Tab');
    if ((await host.page.evaluate(nameOfFocused)).startsWith(name)) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

const focused = () => host.page.evaluate(() => document.activeElement?.id ?? '');

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe.each(sizes)('by keys alone, %s', (_, options) => {
  it('the form is filled in from its template to its dates, and Enter creates the note with the cursor where writing begins', async () => {
    const { page } = await open(options);
    await byKeys('New postmortem');
    await page.locator('.pml-form').waitFor();
    const campaign = await focused();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Solo');
    await page.locator('.pml-form-description', { hasNotText: 'Plan against actual' }).waitFor();
    expect(await page.getByLabel('Template').locator('option:checked').innerText()).toBe('Solo retrospective');
    await page.locator('.pml-form-path', { hasText: 'Creates Retros/' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(campaign);
    await page.keyboard.type('My week');
    await page.keyboard.press('Tab');
    await page.keyboard.type('webi');
    await page.locator('.suggestion-item.is-selected', { hasText: 'webinar' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('ger');
    await page.locator('.suggestion-item.is-selected', { hasText: 'Germany' }).getByText('DE · 4 campaigns').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('LinkedIn');
    await page.keyboard.press('Tab');
    await page.keyboard.type('conv');
    await page.keyboard.press('Tab');
    await page.keyboard.type('07062026');
    await tabTo('End');
    await page.keyboard.type('07102026');
    await page.locator('.pml-form-path', { hasText: 'Creates Retros/My week.md' }).waitFor();
    await tabTo('Create');
    await page.keyboard.press('Enter');
    const text = await waitForNote(host, 'Retros/My week.md', (written) => written.includes('type: retro'));
    for (const line of ['campaign: My week', 'campaign-type: webinar', 'market: Germany', 'channel: LinkedIn', 'start: 2026-07-06', 'end: 2026-07-10']) expect(text).toContain(line);
    await page.locator('.cm-content:focus').waitFor();
    await page.keyboard.type('It went well');
    await waitForNote(host, 'Retros/My week.md', (written) => /^## .+\n(?:\n%% [^%]+ %%\n)?\n(?:- )?It went well$/m.test(written));
  });

  it('a template is applied to the note one is in', async () => {
    const { page } = await open(options, 'Postmortems/Rough');
    await byKeys('Apply template to this note');
    await page.locator('.suggestion-item', { hasText: 'Creator campaign' }).waitFor();
    await page.keyboard.type('creator camp');
    await page.locator('.suggestion-item.is-selected', { hasText: 'Creator campaign' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.notice', { hasText: 'Added from “Creator campaign”' }).waitFor();
    const text = await waitForNote(host, 'Postmortems/Rough.md', (written) => written.includes('## Guardrails'));
    expect(text).toContain('campaign: Rough # keep\n');
  });

  it('a postmortem is started from its brief with at most four keys after the command', async () => {
    const { page } = await open(options, 'Briefs/Winter webinar DE');
    await byKeys('Start postmortem');
    await page.locator('.pml-form').waitFor();
    const keys = ['Enter'];
    for (const key of keys) await page.keyboard.press(key);
    await waitForNote(host, 'Postmortems/Winter webinar DE postmortem.md', (written) => written.includes('Registrations'));
    expect(keys.length).toBeLessThanOrEqual(4);
  });

  it('Escape leaves nothing, whatever was filled in', async () => {
    const { page } = await open(options);
    await byKeys('New campaign brief');
    await page.locator('.pml-form').waitFor();
    await page.keyboard.type('Gone');
    await page.keyboard.press('Tab');
    await page.keyboard.type('webinar');
    await page.keyboard.press('Escape');
    if (await page.locator('.pml-form').count() > 0) await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.pml-form').count()).toBe(0);
    expect(noteExists(host, 'Briefs/Gone.md')).toBe(false);
  });
});
