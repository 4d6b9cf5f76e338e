import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, openNote, readNote, runCommand, waitForNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

const own = '---\ntemplate-for: postmortem\ntemplate-description: For the radio team\nmarket: {{market}}\n---\n# {{title}}\n\nOn {{date:D.M.YYYY}} by {{host}}.\n\n## Library entry\n\n';
const rough = '---\ntype: postmortem\ncampaign: Rough # keep\n---\nWe sold little.\n\n## Actions\n\n- [ ] Ask sales (Anna)\n';
const sizes = [['at 1280 px', {}], ['at 390 px', { phone: true }]] as const;
let host: OpenHost;

async function open(options: HostOptions): Promise<OpenHost> {
  host = await openHost({ files: { ...libraryNotes, 'Templates/Radio.md': own, 'Postmortems/Rough.md': rough }, ...options });
  return host;
}

async function pick(name: string): Promise<void> {
  await host.page.locator('.suggestion-item', { hasText: name }).first().click();
}

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe.each(sizes)('templates %s', (_, options) => {
  it('say in the form what they are for, and a user’s own is filled in with its unknown placeholder named', async () => {
    const { page } = await open(options);
    await runCommand(host, 'New postmortem');
    await page.locator('.pml-form-description', { hasText: 'Plan against actual' }).waitFor();
    await page.getByLabel('Template').selectOption({ label: 'Radio' });
    await page.locator('.pml-form-description', { hasText: 'For the radio team' }).waitFor();
    await page.getByLabel('Campaign', { exact: true }).fill('Drive time');
    await page.getByLabel('Market').fill('Poland, Norway');
    await page.getByRole('button', { name: 'Create' }).click();
    await page.locator('.notice', { hasText: '{{host}}' }).waitFor();
    const text = await waitForNote(host, 'Postmortems/Drive time.md', (written) => written.includes('Library entry'));
    expect(text).toMatch(/^---\nmarket:\n {2}- Poland\n {2}- Norway\ntype: postmortem\ncampaign: Drive time\n---\n# Drive time\n\nOn \d+\.\d+\.\d{4} by \{\{host\}\}\.\n/);
  });

  it('make retrospectives in their own folder', async () => {
    const { page } = await open(options);
    await runCommand(host, 'New postmortem');
    await page.getByLabel('Template').selectOption({ label: 'Solo retrospective' });
    await page.locator('.pml-form-path', { hasText: 'Creates Retros/' }).waitFor();
    await page.getByRole('button', { name: 'Create' }).click();
    expect(await waitForNote(host, 'Retros/Untitled retrospective.md', (text) => text.includes('## Plan'))).toMatch(/^---\ntype: retro\n---\n/);
  });

  it('are merged into a note that exists, say what they added, and go away with one undo', async () => {
    const { page } = await open(options);
    await openNote(host, 'Postmortems/Rough');
    await runCommand(host, 'Apply template to this note');
    await pick('Creator campaign');
    await page.locator('.notice', { hasText: 'Added from “Creator campaign”' }).click();
    const merged = await waitForNote(host, 'Postmortems/Rough.md', (text) => text.includes('## Metrics') || text.includes('## Planned vs actual'));
    expect(merged).toContain('campaign: Rough # keep\n');
    expect(merged.match(/^## Actions$/gm)).toHaveLength(1);
    expect(merged.indexOf('## Guardrails')).toBeLessThan(merged.indexOf('## Actions'));
    expect(merged.endsWith('## Actions\n\n- [ ] Ask sales (Anna)\n')).toBe(true);
    await runCommand(host, 'Apply template to this note');
    await pick('Creator campaign');
    await page.locator('.notice', { hasText: 'Nothing is missing' }).waitFor();
    expect(readNote(host, 'Postmortems/Rough.md')).toBe(merged);
    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+z');
    await waitForNote(host, 'Postmortems/Rough.md', (text) => text === rough);
  });

  it('are copied into the user’s folder and then offered instead', async () => {
    const { page } = await open(options);
    await runCommand(host, 'Copy built-in template to my folder');
    await pick('Campaign brief');
    const copy = await waitForNote(host, 'Templates/Campaign brief.md', (text) => text.includes('## Hypothesis'));
    expect(copy).toMatch(/^---\ntemplate-for: campaign-brief\n/);
    await page.locator('.inline-title', { hasText: 'Campaign brief' }).waitFor();
    await runCommand(host, 'New campaign brief');
    await page.locator('.pml-form').waitFor();
    expect(await page.getByLabel('Template').locator('option').count()).toBe(1);
    await page.getByRole('button', { name: 'Create' }).click();
    expect(await waitForNote(host, 'Briefs/Untitled brief.md', (text) => text.includes('## Hypothesis'))).toMatch(/^---\ntype: brief\nbudget:\nstatus: draft\n/);
  });
});
