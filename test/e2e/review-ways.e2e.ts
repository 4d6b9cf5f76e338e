import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, openNote, readNote, runCommand } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

const brief = 'Briefs/Spring webinar DE.md';
const autumn = 'Postmortems/Autumn webinar DE.md';
const insight = 'Registrations came from students: the title promised a course, not a product session.';
let host: OpenHost;

const banner = () => host.page.locator('.pml-banner');
const review = () => host.page.locator('.pml-review');

async function open(options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files: libraryNotes, ...options });
  await openNote(host, brief);
  await banner().waitFor();
  return host;
}

/** The number of the line that holds the text, as people count. */
const lineOf = (path: string, text: string): number => readNote(host, path).split('\n').indexOf(text) + 1;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('the way into a review', () => {
  it.each([
    ['the command', () => runCommand(host, 'Mark brief as ready')],
    ['the button of the banner', () => banner().getByRole('button', { name: 'Review' }).click()],
    ['the menu of the file', async () => {
      await host.page.locator('.nav-file-title', { hasText: 'Spring webinar DE' }).click({ button: 'right' });
      await host.page.locator('.menu-item', { hasText: 'Mark brief as ready' }).click();
    }],
    ['the button of the sidebar', async () => {
      await runCommand(host, 'Open library');
      await host.page.locator('.pml-card').getByRole('button', { name: 'Review and mark ready' }).click();
    }],
  ])('is %s', async (_, enter) => {
    const { page } = await open();
    await enter();
    await review().locator('.modal-title', { hasText: 'Spring webinar DE' }).waitFor();
    expect(await page.locator('.pml-review-count').innerText()).toBe('0 of 3 decided');
  });

  it('is not in the menu of a postmortem', async () => {
    const { page } = await open();
    await openNote(host, autumn);
    await page.locator('.nav-file-title', { hasText: 'Autumn webinar DE' }).click({ button: 'right' });
    await page.locator('.menu-item', { hasText: 'Delete' }).waitFor();
    expect(await page.locator('.menu-item', { hasText: 'Mark brief as ready' }).count()).toBe(0);
  });
});

describe('the way from a review to a lesson', () => {
  it.each([['by mouse', false], ['by touch on a phone', true]])('opens the note at the very line, %s', async (_, phone) => {
    const { page } = await open({ phone });
    await banner().getByRole('button', { name: 'Review' }).click();
    const lesson = page.locator('.pml-lesson', { hasText: 'Autumn webinar DE' });
    if (!(await lesson.getByRole('button', { name: 'Apply' }).isVisible())) await lesson.getByRole('button').first().click();
    const link = lesson.locator('.pml-link');
    expect(await link.innerText()).toContain(String(lineOf(autumn, insight)));
    if (phone) await link.tap();
    else await link.click();
    await expect.poll(() => review().count()).toBe(0);
    await page.locator('.workspace-leaf.mod-active .inline-title', { hasText: 'Autumn webinar DE' }).waitFor();
    const line = (): Promise<unknown> => page.evaluate('window.app.workspace.activeLeaf.view.editor.getCursor().line + 1');
    await expect.poll(line).toBe(lineOf(autumn, insight));
    await page.locator('.workspace-leaf.mod-active .cm-line', { hasText: insight }).waitFor();
  });

  it('previews each rule of a campaign, and a rule of its own, where it stands', async () => {
    const { page } = await open();
    const popover = page.locator('.hover-popover');
    await banner().getByRole('button', { name: 'Review' }).click();
    const lesson = page.locator('.pml-lesson', { hasText: 'Autumn webinar DE' });
    if (!(await lesson.getByRole('button', { name: 'Apply' }).isVisible())) await lesson.getByRole('button').first().click();
    await page.keyboard.down('Control');
    await page.getByText('Never gate the webinar recording behind a second form.').hover();
    await popover.getByText('Always name the buyer').waitFor();
    expect(await popover.innerText()).not.toContain('Registrations came');
    await page.mouse.move(0, 0);
    await expect.poll(() => popover.count()).toBe(0);
    await page.locator('.pml-lesson', { hasText: 'Never launch on a Friday' }).locator('button').first().hover();
    await popover.getByText('Some talk about rooms.').waitFor();
    await page.keyboard.up('Control');
  });
});
