import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { axeViolations } from './axe-violations';
import { configFolder } from './build-for-browser.mjs';
import { closeBrowser, openHost, openNote, readNote, runCommand, waitForNote, writeNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

const brief = 'Briefs/Spring webinar DE.md';
const monday = 'Meetings/Monday.md';
const data = `${configFolder}/plugins/postmortem-library/data.json`;
let host: OpenHost;

const banner = () => host.page.locator('.pml-banner');
const decided = () => host.page.locator('.pml-review-count').innerText();
const webinars = (count: number): Record<string, string> => Object.fromEntries(Array.from({ length: count }, (_, at) => [
  `Postmortems/Webinar ${String(at)}.md`,
  `---\ntype: postmortem\ncampaign: Webinar ${String(at)}\ncampaign-type: webinar\nmarket: DE\nend: 2025-0${String(1 + (at % 9))}-10\noutcome: missed\n---\n## Library entry\n\nSign-ups came late in week ${String(at)}.\n`,
]));

async function openReview(options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files: libraryNotes, ...options });
  await openNote(host, brief);
  // The command is there once the brief has been read.
  await banner().waitFor();
  await runCommand(host, 'Mark brief as ready');
  await host.page.locator('.pml-review').waitFor();
  return host;
}

async function applyAll(): Promise<void> {
  const { page } = host;
  for (let rest = await page.locator('.pml-lesson').count(); rest > 0; rest -= 1) {
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
  }
  await page.keyboard.press('Enter');
  await banner().getByText('Ready. Reviewed on').waitFor();
}

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('a review by keyboard', () => {
  it('moves by j, k and arrows, decides by a, n, o, and brings what will change into the plan', async () => {
    const { page } = await openReview();
    const open = page.locator('.pml-lesson-open .pml-lesson-title');
    const first = await open.innerText();
    await page.keyboard.press('j');
    expect(await open.innerText()).not.toBe(first);
    await page.keyboard.press('k');
    expect(await open.innerText()).toBe(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('a');
    await page.keyboard.type('titles name the buyer');
    await page.keyboard.press('Enter');
    for (const [key, reason] of [['n', 'other season'], ['o', 'agreed']] as const) {
      await page.keyboard.press(key);
      await page.keyboard.type(reason);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Enter');
    const text = await waitForNote(host, brief, (written) => written.includes('status: ready'));
    expect(text).toMatch(/## Plan\n\n- titles name the buyer \(\[\[.+\]\]\)\n/);
    expect(text).toContain('overrides: 1');
    await banner().getByText('1 override').waitFor();
  });

  it('takes two keys a lesson besides the words of the reasons, and one more at the end', async () => {
    const { page } = await openReview({ files: { ...libraryNotes, ...webinars(2) } });
    expect(await decided()).toBe('0 of 5 decided');
    await page.evaluate('window.pressed = 0; window.addEventListener("keydown", () => { window.pressed += 1; }, true)');
    const decisions = [['a', 'title names the buyer'], ['a', ''], ['n', 'not a Friday'], ['a', 'sign-ups from week 3'], ['o', 'agreed with sales']] as const;
    for (const [key, reason] of decisions) {
      await page.keyboard.press(key);
      await page.keyboard.type(reason);
      await page.keyboard.press('Enter');
    }
    expect(await decided()).toBe('5 of 5 decided');
    await page.keyboard.press('Enter');
    await banner().getByText('Ready. Reviewed on').waitFor();
    const words = decisions.map(([, reason]) => reason).join('').length;
    expect(await page.evaluate('window.pressed')).toBe(words + 5 * 2 + 1);
  });

  it('asks for the difference only once a rule has changed, and says when one is retired', async () => {
    await openReview();
    await applyAll();
    const { page } = host;
    writeNote(host, monday, readNote(host, monday).replace('Never launch on a Friday.', 'Never launch on a Friday or before a holiday.'));
    await banner().getByText('Reviewed against older lessons: 1 to decide on.').waitFor();
    await banner().getByRole('button').click();
    await page.locator('.pml-lesson-open', { hasText: 'before a holiday' }).getByText('changed since the review').waitFor();
    expect(await decided()).toBe('2 of 3 decided');
    await page.keyboard.press('a');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await banner().getByText('Ready. Reviewed on').waitFor();
    writeNote(host, monday, readNote(host, monday).replace('Never launch on a Friday or before a holiday.', '~~Never launch on a Friday or before a holiday.~~'));
    await banner().getByText('Reviewed against older lessons').waitFor();
    await banner().getByRole('button').click();
    await page.locator('.pml-lesson-open', { hasText: 'before a holiday' }).getByText('retired since the review').waitFor();
  });

  it('asks again once the brief’s text trips a rule that nobody has decided on', async () => {
    await openReview();
    await applyAll();
    const { page } = host;
    writeNote(host, monday, `${readNote(host, monday)}\n> [!guardrail] Never offer a free trial.\n`);
    writeNote(host, brief, readNote(host, brief).replace('40 demos.', '40 demos. We offer a free trial to everybody.'));
    await banner().getByText('Reviewed against older lessons: 1 to decide on.').waitFor();
    await banner().getByRole('button').click();
    await page.locator('.pml-lesson-open', { hasText: 'Never offer a free trial' }).locator('.pml-quote', { hasText: 'We offer a free trial to everybody.' }).waitFor();
    await page.keyboard.press('n');
    await page.keyboard.type('a pilot for ten');
    await page.keyboard.press('Enter');
    await page.locator('.pml-review-ready').click();
    await banner().getByText('Ready. Reviewed on').waitFor();
  });

  it('shows seven of 2,000 related campaigns at first, and all when asked', async () => {
    const { page } = await openReview({ files: { ...libraryNotes, ...webinars(2000) } });
    expect(await decided()).toBe('0 of 7 decided');
    expect(await page.locator('.pml-lesson').count()).toBe(7);
    await page.locator('.pml-review-all').click();
    await expect.poll(() => page.locator('.pml-lesson').count()).toBeGreaterThan(7);
    expect(await decided()).toBe('0 of 7 decided');
  });

  it('asks why questions stay open where the vault says so, and writes it down', async () => {
    const { page } = await openReview({ files: { ...libraryNotes, [data]: '{"launchQuestionsBlock": true}' } });
    for (let lesson = 0; lesson < 3; lesson += 1) {
      await page.keyboard.press('a');
      await page.keyboard.press('Enter');
    }
    await page.locator('.pml-review-ready').focus();
    await page.locator('.pml-review-why', { hasText: 'questions before launch are open' }).waitFor();
    await page.getByPlaceholder('Why start with these open?').fill('a pilot of 200 €');
    await page.locator('.pml-review-ready').click();
    const text = await waitForNote(host, brief, (written) => written.includes('status: ready'));
    expect(text).toMatch(/> - Open before launch: .+ · override · a pilot of 200 € · /);
  });

  it('is refused for a brief whose properties cannot be read, with the line and the remedy', async () => {
    const broken = libraryNotes[brief]?.replace('market: DE', 'owner: @maria') ?? '';
    host = await openHost({ files: { ...libraryNotes, [brief]: broken } });
    await openNote(host, brief);
    await banner().waitFor();
    await runCommand(host, 'Mark brief as ready');
    await host.page.locator('.notice', { hasText: 'line 5 of the brief' }).getByText('"@maria"').waitFor();
    expect(await host.page.locator('.pml-review').count()).toBe(0);
    expect(readNote(host, brief)).toBe(broken);
  });
});

describe('a brief whose properties are never closed', () => {
  const unclosed = libraryNotes[brief]?.replace('\n---\n', '\n') ?? '';

  it('is known as a brief, and refused with the remedy before anybody decides on anything', async () => {
    expect(unclosed).not.toBe(libraryNotes[brief]);
    host = await openHost({ files: { ...libraryNotes, [brief]: unclosed } });
    await openNote(host, brief);
    await banner().getByRole('button').click();
    await host.page.locator('.notice', { hasText: 'Put a line with only --- below the last property.' }).waitFor();
    expect(await host.page.locator('.pml-review').count()).toBe(0);
    expect(readNote(host, brief)).toBe(unclosed);
  });
});

describe('a review by touch', () => {
  it('is broken off and gone on with on a phone, with targets that a finger can hit', async () => {
    const { page } = await openReview({ phone: true, files: { ...libraryNotes, ...webinars(9) } });
    for (const target of await page.locator('.pml-review button:visible').all()) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(43);
    await page.locator('.pml-lesson-open').getByRole('button', { name: 'Apply' }).tap();
    expect(await decided()).toBe('1 of 7 decided');
    await page.locator('.pml-review .modal-close-button').tap();
    await waitForNote(host, brief, (text) => text.includes('· apply ·') && text.includes('status: draft'));
    await banner().getByText('Review begun: 1 decision so far.').waitFor();
    await banner().getByRole('button').tap();
    await expect.poll(decided).toBe('1 of 7 decided');
    await page.locator('.pml-review-all').tap();
    await expect.poll(() => page.locator('.pml-lesson').count()).toBeGreaterThan(7);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

describe('the banner', () => {
  const line = (name: string, by: string): string => `> - [[${name}]] · apply · – · ${by} · 2026-11-20`;
  const merged = `${(libraryNotes[brief] ?? '').replace('status: draft', '<<<<<<< HEAD\nstatus: draft\n=======\nstatus: ready\nreviewed: true\nreviewed-by: Ben\n>>>>>>> other')}
> [!postmortem-review] Review of past postmortems
<<<<<<< HEAD
${line('Autumn webinar DE', 'Ann')}
=======
${line('Вебинар DE', 'Ben')}
>>>>>>> other
`;

  it('says that a merge left its marks, and settles properties and receipt by one click', async () => {
    host = await openHost({ files: { ...libraryNotes, [brief]: merged } });
    await openNote(host, brief);
    await banner().getByText('Two versions were merged').waitFor();
    await banner().getByRole('button', { name: 'Keep all decisions' }).click();
    const text = await waitForNote(host, brief, (written) => !written.includes('<<<<<<<'));
    expect(text).toContain('status: ready\nreviewed: true\nreviewed-by: Ben\n');
    expect(text).toContain(`${line('Autumn webinar DE', 'Ann')}\n${line('Вебинар DE', 'Ben')}\n`);
    await banner().getByText(/Reviewed/).waitFor();
  });

  it('stands in editing and reading mode, on a phone, and nowhere when it is turned off', async () => {
    host = await openHost({ files: libraryNotes, phone: true });
    await openNote(host, brief);
    await banner().getByText('Not reviewed yet.').waitFor();
    await runCommand(host, 'Toggle reading view');
    await host.page.locator('.markdown-reading-view:visible').waitFor();
    await banner().getByText('Not reviewed yet.').waitFor();
    expect((await banner().boundingBox())?.width).toBeLessThanOrEqual(390);
    writeNote(host, data, '{"briefBanner": false}');
    await host.close();
    host = await openHost({ files: { ...libraryNotes, [data]: '{"briefBanner": false}' } });
    await openNote(host, brief);
    await runCommand(host, 'Mark brief as ready');
    await host.page.locator('.pml-review').waitFor();
    expect(await banner().count()).toBe(0);
  });

  it.each([['on a desktop', false], ['at 390 px', true]])('leaves nothing for axe to complain about, nor does the review, %s', async (_, phone) => {
    const { page } = await openReview({ vault: 'test/sample-vault', files: {}, phone });
    expect(await page.evaluate(() => window.innerWidth === 390)).toBe(phone);
    expect(await axeViolations(page, '.pml-review')).toEqual([]);
    await page.keyboard.press('Escape');
    await banner().waitFor();
    expect(await axeViolations(page, '.pml-banner')).toEqual([]);
  });
});
