import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, noteExists, openHost, openNote, readNote, runCommand, waitForNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

const brief = `---
type: brief
campaign: Winter webinar DE
campaign-type: webinar
market: Germany
goal: conversion
start: 2026-10-01
end: 2026-11-10
budget: 12.000 €
status: ready # by Anna
---
## Hypothesis

CFOs register when the title names their month-end.

## Planned KPIs

| KPI | Planned |
| --- | --- |
| Registrations | 400 |
| Cost per lead | 45 € |

## Assumptions

- Finance teams plan in October.

> [!postmortem-review] Review
> - [[Autumn webinar DE]] · apply · shorter form · Anna · 2026-09-01
`;
const briefPath = 'Briefs/Winter webinar DE.md';
const postmortemPath = 'Postmortems/Winter webinar DE postmortem.md';
let host: OpenHost;

async function open(options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files: { ...libraryNotes, [briefPath]: brief }, ...options });
  await openNote(host, briefPath.replace('.md', ''));
  return host;
}

async function expectMirrored(): Promise<void> {
  const text = await waitForNote(host, postmortemPath, (written) => written.includes('Registrations'));
  expect(text).toMatch(/^---\ntype: postmortem\ncampaign: Winter webinar DE\ncampaign-type: webinar\nmarket: Germany\ngoal: conversion\nstart: 2026-10-01\nend: 2026-11-10\nbudget: 12\.000 €\nstatus: draft\n/);
  expect(text).toMatch(/^brief: "\[\[Winter webinar DE\]\]"$/m);
  expect(text).toMatch(/^\| Registrations +\| 400 +\| +\| +\| +\|$/m);
  expect(text).toMatch(/^\| Cost per lead +\| 45 € +\| +\| +\| +\|$/m);
  expect(text).toMatch(/^\| Finance teams plan in October\. +\| untested +\| +\|$/m);
  expect(text).toMatch(/^\| \[\[Autumn webinar DE\]\] +\| Apply: shorter form +\| +\| +\|$/mi);
  const linked = await waitForNote(host, briefPath, (written) => written.includes('postmortem:'));
  expect(linked).toBe(brief.replace('# by Anna\n', '# by Anna\npostmortem: "[[Winter webinar DE postmortem]]"\n'));
}

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('starting a postmortem from a brief', () => {
  it('takes one keystroke after the command, and mirrors the brief into linked notes', async () => {
    const { page } = await open();
    await runCommand(host, 'Start postmortem');
    await page.locator('.pml-form').waitFor();
    expect(await page.getByLabel('Market', { exact: true }).inputValue()).toBe('Germany');
    expect(await page.getByLabel('End', { exact: true }).inputValue()).toBe('2026-11-10');
    await page.keyboard.press('Enter');
    await expectMirrored();
    await page.locator('.inline-title', { hasText: 'Winter webinar DE postmortem' }).waitFor();
  });

  it('is offered by the card of a brief that has begun, in the sidebar', async () => {
    const { page } = await open();
    await runCommand(host, 'Open library');
    await page.locator('.pml-card').getByRole('button', { name: 'Start postmortem' }).click();
    await page.locator('.pml-form').waitFor();
    await page.keyboard.press('Enter');
    await expectMirrored();
  });

  it('is offered by the menu of a brief, and only there', async () => {
    const { page } = await open();
    await page.locator('.workspace-tab-header.is-active', { hasText: 'Winter webinar DE' }).click({ button: 'right' });
    await page.locator('.menu-item', { hasText: 'Start postmortem' }).click();
    await page.locator('.pml-form').waitFor();
    await page.keyboard.press('Escape');
    await openNote(host, 'Postmortems/Autumn webinar DE');
    await page.locator('.workspace-tab-header.is-active', { hasText: 'Autumn webinar DE' }).click({ button: 'right' });
    await page.locator('.menu-item').first().waitFor();
    expect(await page.locator('.menu-item', { hasText: 'Start postmortem' }).count()).toBe(0);
  });

  it('works on a phone', async () => {
    const { page } = await open({ phone: true });
    await runCommand(host, 'Start postmortem');
    await page.getByRole('button', { name: 'Create' }).click();
    await expectMirrored();
  });

  it('leaves both notes alone on Escape', async () => {
    const { page } = await open();
    await runCommand(host, 'Start postmortem');
    await page.locator('.pml-form').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.pml-form').count()).toBe(0);
    expect(noteExists(host, postmortemPath)).toBe(false);
    expect(readNote(host, briefPath)).toBe(brief);
  });

  it('opens the postmortem that is there already', async () => {
    const closing = '---\ntype: postmortem\nbrief: "[[Winter webinar DE]]"\n---\nDone.\n';
    const { page } = await open({ files: { ...libraryNotes, [briefPath]: brief, 'Postmortems/Closing.md': closing } });
    await runCommand(host, 'Start postmortem');
    await page.locator('.inline-title', { hasText: 'Closing' }).waitFor();
    expect(await page.locator('.pml-form').count()).toBe(0);
  });

  it.each([
    ['en', '300 (changed after launch, was 400)', 'Start postmortem'], ['ru', '300 (изменено после запуска, было 400)', 'Начать постмортем'],
  ])('shows what changed in the plan after the brief became ready, in the language of the note (%s)', async (lang, cell, command) => {
    const committed = brief.replace('| Registrations | 400 |', '| Registrations | 300 |').replace('> - [[Autumn', '> - Committed plan · Registrations: 400 · Cost per lead: 45 € · 2026-09-01\n> - [[Autumn');
    const { page } = await open({ files: { ...libraryNotes, [briefPath]: committed }, lang });
    await runCommand(host, command);
    await page.locator('.pml-form').waitFor();
    await page.keyboard.press('Enter');
    const created = lang === 'en' ? postmortemPath : 'Postmortems/Winter webinar DE — постмортем.md';
    const text = await waitForNote(host, created, (written) => written.includes('Registrations'));
    expect(text).toContain(`| ${cell} |`);
    expect(text).toMatch(/^\| Cost per lead +\| 45 € +\|/m);
  });

  it('works in German, where the templates speak a language that the interface does not', async () => {
    const { page } = await open({ lang: 'de' });
    await runCommand(host, 'Start postmortem');
    await page.locator('.pml-form').waitFor();
    await page.keyboard.press('Enter');
    const text = await waitForNote(host, postmortemPath, (written) => written.includes('Registrations'));
    expect(text).toMatch(/^\| Finance teams plan in October\. +\| ungeprüft +\|/m);
  });
});
