import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { closeBrowser, openHost, openNote, readNote, runCommand, waitForNote, writeNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

const brief = 'Briefs/Spring webinar DE.md';
let host: OpenHost;

async function openReview(path = brief, options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files: libraryNotes, ...options });
  await openNote(host, path);
  // The command is there once the brief has been read.
  await host.page.locator('.pml-banner').waitFor();
  await runCommand(host, options.lang === 'ru' ? 'Отметить бриф готовым' : 'Mark brief as ready');
  await host.page.locator('.pml-review').waitFor();
  return host;
}

const decided = () => host.page.locator('.pml-review-count').innerText();

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('the review of a brief', () => {
  it('lets nothing through before all is decided, then writes receipt and status', async () => {
    const { page } = await openReview();
    expect(await decided()).toBe('0 of 3 decided');
    await page.locator('.pml-review-ready').focus();
    await page.getByText('3 lessons still need a decision.').waitFor();
    await page.keyboard.press('Escape');
    expect(readNote(host, brief)).toContain('status: draft');
    await runCommand(host, 'Mark brief as ready');
    await page.locator('.pml-lesson-open').waitFor();
    for (const [key, reason] of [['a', 'title names the role'], ['n', 'other time of year'], ['o', 'agreed with sales']] as const) {
      await page.keyboard.press(key);
      await page.keyboard.type(reason);
      await page.keyboard.press('Enter');
    }
    expect(await decided()).toBe('3 of 3 decided');
    await page.keyboard.press('Enter');
    const text = await waitForNote(host, brief, (written) => written.includes('status: ready'));
    expect(text).toContain('> [!postmortem-review] Review of past postmortems');
    expect(text).toContain('· apply · title names the role');
    expect(text).toContain('· not applicable · other time of year');
    expect(text).toContain('· override · agreed with sales');
    expect(text).toContain('overrides: 1');
  });

  it('asks for the reason where a lesson shall not apply', async () => {
    const { page } = await openReview();
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    expect(await decided()).toBe('0 of 3 decided');
    expect(await page.locator('.pml-lesson-open input').getAttribute('placeholder')).toBe('Why does it not apply here?');
  });

  it('keeps half a review in the brief and goes on from there', async () => {
    const { page } = await openReview();
    await page.keyboard.press('a');
    await page.keyboard.type('shorter title');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await waitForNote(host, brief, (text) => text.includes('shorter title') && text.includes('status: draft'));
    await runCommand(host, 'Mark brief as ready');
    await expect.poll(decided).toBe('1 of 3 decided');
  });

  it('says that there is no precedent and records it', async () => {
    const { page } = await openReview('Briefs/Podcast JP.md', { files: { ...libraryNotes, 'Meetings/Monday.md': '# Monday\n' } });
    await page.locator('.modal-title', { hasText: 'No precedent' }).waitFor();
    await page.locator('.pml-review-ready').click();
    await waitForNote(host, 'Briefs/Podcast JP.md', (text) => text.includes('No precedent') && text.includes('status: ready'));
  });

  it('is offered for briefs only', async () => {
    host = await openHost({ files: libraryNotes });
    await openNote(host, brief);
    await host.page.locator('.pml-banner').waitFor();
    await openNote(host, 'Postmortems/Autumn webinar DE.md');
    await host.page.keyboard.press('Control+p');
    await host.page.locator('.command-palette .prompt-input').fill('Mark brief as ready');
    await host.page.locator('.command-palette .suggestion-empty').waitFor();
  });

  it('is reachable from the sidebar, which then says that the brief is reviewed', async () => {
    host = await openHost({ files: libraryNotes });
    const { page } = host;
    await runCommand(host, 'Open library');
    await openNote(host, 'Briefs/Podcast JP.md');
    await page.locator('.pml-card').getByRole('button', { name: 'Review and mark ready' }).click();
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await page.locator('.pml-review-ready').click();
    await page.locator('.pml-card-title', { hasText: 'Reviewed' }).waitFor();
  });

  it('fills the screen of a phone and is done by touch', async () => {
    const { page } = await openReview(brief, { phone: true });
    const box = await page.locator('.pml-review').boundingBox();
    expect(box?.width).toBe(390);
    for (let lesson = 0; lesson < 3; lesson += 1) await page.locator('.pml-lesson-open').getByRole('button', { name: 'Apply' }).tap();
    await page.locator('.pml-review-ready').tap();
    await waitForNote(host, brief, (text) => text.includes('status: ready'));
  });

  it('speaks Russian in the dark, and its keys work on a Russian keyboard', async () => {
    const { page } = await openReview(brief, { lang: 'ru', dark: true });
    await page.locator('.modal-title', { hasText: 'Проверка перед готовностью' }).waitFor();
    await page.locator('.pml-lesson-open [data-focus="apply"]').dispatchEvent('keydown', { key: 'ф', code: 'KeyA', bubbles: true });
    expect(await page.locator('.pml-lesson-open [data-focus="apply"]').getAttribute('aria-pressed')).toBe('true');
    expect(await decided()).toBe('решено 1 из 3');
  });
});

describe('the banner of a brief', () => {
  const banner = () => host.page.locator('.pml-banner');

  it('says that nobody has reviewed it, and opens the review', async () => {
    host = await openHost({ files: libraryNotes });
    await openNote(host, brief);
    await banner().getByText('Not reviewed yet.').waitFor();
    await banner().getByRole('button').click();
    await host.page.locator('.pml-review').waitFor();
    await host.page.keyboard.press('Escape');
    await openNote(host, 'Postmortems/Autumn webinar DE.md');
    await expect.poll(() => banner().count()).toBe(0);
  });

  it('says when a brief became ready by other means, and leaves the note alone', async () => {
    host = await openHost({ files: libraryNotes });
    await openNote(host, brief);
    await banner().waitFor();
    const ready = readNote(host, brief).replace('status: draft', 'status: ready');
    writeNote(host, brief, ready);
    await banner().getByText('Marked ready without a review.').waitFor();
    expect(readNote(host, brief)).toBe(ready);
  });

  it('says that lessons are newer than the review, and asks for the difference only', async () => {
    await openReview();
    for (let lesson = 0; lesson < 3; lesson += 1) {
      await host.page.keyboard.press('a');
      await host.page.keyboard.press('Enter');
    }
    await host.page.keyboard.press('Enter');
    await banner().getByText('Ready. Reviewed on').waitFor();
    const autumn = readNote(host, 'Postmortems/Autumn webinar DE.md');
    writeNote(host, 'Postmortems/Winter webinar DE.md', autumn.replaceAll('Autumn', 'Winter'));
    await banner().getByText('Reviewed against older lessons: 1 to decide on.').waitFor();
    await banner().getByRole('button').click();
    await host.page.locator('.pml-lesson-open', { hasText: 'Winter webinar DE' }).waitFor();
  });
});

describe('a rule that the brief’s own text may break', () => {
  it('is quoted in the sidebar and in the review, and does not come back once it is dismissed', async () => {
    host = await openHost({ vault: 'test/sample-vault' });
    const { page } = host;
    await runCommand(host, 'Open library');
    await openNote(host, brief);
    await page.getByText('“… the list with 20 % off for the first 500 customers.” · line 18 of this brief').waitFor();
    await runCommand(host, 'Mark brief as ready');
    await page.locator('.pml-lesson', { hasText: 'Never discount the first order in DACH' }).locator('button.pml-lesson-fold').click();
    await page.locator('.pml-lesson-open .pml-quote').waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('list price for all');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await waitForNote(host, brief, (text) => text.includes('list price for all'));
    await expect.poll(() => page.getByText('20 % off for the first 500 customers.” ·').count()).toBe(0);
  });
});
