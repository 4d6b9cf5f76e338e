import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { configFolder } from './build-for-browser.mjs';
import { axeViolations } from './axe-violations';
import { closeBrowser, openHost, openNote, readNote, runCommand, waitForNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

const data = `${configFolder}/plugins/postmortem-library/data.json`;
let host: OpenHost;

async function open(options: HostOptions & { note?: string } = {}): Promise<OpenHost> {
  const { note, ...others } = options;
  host = await openHost({ files: libraryNotes, ...others });
  if (note !== undefined) await openNote(host, note);
  await runCommand(host, options.lang === 'ru' ? 'Искать в библиотеке' : 'Search the library');
  await box().waitFor();
  return host;
}

/** Types a query as a person would, and waits until something stands below. */
async function search(query: string, options: HostOptions & { note?: string } = {}): Promise<OpenHost> {
  await open(options);
  await box().pressSequentially(query);
  await answered();
  await host.page.locator('.pml-hit').first().waitFor();
  return host;
}

/** Keys are answered together, as soon as the page has a moment: waits for that of the last one. */
async function answered(): Promise<void> {
  await host.page.evaluate(() => new Promise((resolve) => { setTimeout(() => requestAnimationFrame(resolve), 0); }));
}

const box = () => host.page.locator('.pml-search-input');
const texts = () => host.page.locator('.pml-hit .pml-row-text').allInnerTexts();
const status = () => host.page.locator('.pml-search-status');
const active = () => host.page.locator('.pml-result[aria-selected="true"]');
const completions = () => host.page.locator('.pml-completion .pml-completion-label');

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('the search command', () => {
  it.each(['webinr germny', 'Германия вебинар'])('finds German webinars for “%s”', async (query) => {
    await search(query);
    await expect.poll(async () => (await texts()).join('\n')).toContain('Never gate the webinar recording');
    expect((await texts()).join('\n')).toContain('Никогда не переносить');
  });

  it('marks what matched in every field and says what a hit is and where it applies', async () => {
    const { page } = await search('recording autumn germany');
    const hit = page.locator('.pml-hit', { hasText: 'Never gate' }).first();
    await expect.poll(() => hit.locator('.pml-mark').allInnerTexts()).toEqual(['recording', 'Autumn', 'Germany']);
    expect(await hit.locator('.pml-meta').innerText()).toMatch(/Guardrail[\s\S]*webinar, Germany/);
  });

  it('shows beside the list all that is known about the active hit, and why it stands there', async () => {
    const { page } = await search('recording');
    const preview = page.locator('.pml-preview');
    await expect.poll(() => preview.innerText()).toContain('Never gate the webinar recording behind a second form.');
    const text = await preview.innerText();
    expect(text).toMatch(/Why here\s+“recording” in the text/);
    expect(text).toMatch(/Campaign\s+Autumn webinar DE[\s\S]*Outcome\s+missed[\s\S]*Applies to\s+webinar · Germany/);
    expect(text).toMatch(/Library entry of this note[\s\S]*Registrations came from students[\s\S]*Guardrails of this note[\s\S]*Always name the buyer/);
  });

  it('says how a word was read that nothing has as typed', async () => {
    const { page } = await search('ьщтвфн');
    await expect.poll(() => page.locator('.pml-chip-reading').first().innerText()).toBe('keyboard layout: “monday”');
    expect(await status().innerText()).toContain('“ьщтвфн” read as “monday” (keyboard layout)');
  });

  it('walks the list by arrows and opens the chosen hit at its line with Enter', async () => {
    const { page } = await search('webinar ');
    const first = await active().innerText();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => active().innerText()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => active().innerText()).toBe(first);
    await box().fill('recording second form');
    await expect.poll(() => active().innerText()).toContain('Never gate');
    await page.keyboard.press('Enter');
    await page.locator('.cm-line.is-flashing', { hasText: 'Never gate' }).waitFor({ state: 'attached' });
  });

  it('opens it in a new tab with Mod and Enter', async () => {
    const { page } = await search('recording second form', { note: 'Briefs/Podcast JP.md' });
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('.mod-root .workspace-tab-header').count()).toBe(2);
  });

  it('puts a link into the open note with Shift and Enter', async () => {
    const { page } = await search('recording second form', { note: 'Briefs/Podcast JP.md' });
    await page.keyboard.press('Shift+Enter');
    await waitForNote(host, 'Briefs/Podcast JP.md', (text) => text.includes('[[Autumn webinar DE#Guardrails|'));
  });

  it('puts the words with a link to their place into the open note with Alt and Enter', async () => {
    const { page } = await search('recording second form', { note: 'Briefs/Podcast JP.md' });
    await page.keyboard.press('Alt+Enter');
    await waitForNote(host, 'Briefs/Podcast JP.md', (text) => text.includes('Never gate the webinar recording behind a second form. ([[Autumn webinar DE#Guardrails|'));
  });

  it('offers by touch what keys do otherwise', async () => {
    const { page } = await search('recording second form', { phone: true, note: 'Briefs/Podcast JP.md' });
    await page.locator('.pml-hit').first().dispatchEvent('contextmenu');
    await page.locator('.menu-item', { hasText: 'Insert text in' }).click();
    await waitForNote(host, 'Briefs/Podcast JP.md', (text) => text.includes('Never gate the webinar recording'));
  });
});

describe('what the search understood', () => {
  it('is said, and each word is turned back into text and forth by keyboard', async () => {
    const { page } = await search('webinar germany');
    await expect.poll(() => status().innerText()).toContain('understood as webinar in Germany · search as text');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Germany');
    await page.keyboard.press('Enter');
    await expect.poll(() => status().innerText()).toMatch(/understood as webinar · as text: germany/);
    await page.getByRole('button', { name: 'germany', exact: false }).first().click();
    await expect.poll(() => status().innerText()).toContain('understood as webinar in Germany');
  });

  it('has a sentence for each thing that was not understood', async () => {
    await open();
    await box().fill('markets:germany kind:thing before:soon "open');
    await expect.poll(() => status().locator('.pml-status-notice').allInnerTexts()).toEqual(expect.arrayContaining([
      'A quotation mark has no partner; it was ignored.',
      '“soon” after “before:” is no date. Write 2025, 2025-03 or 2025-03-31.',
      expect.stringMatching(/^“markets:” is no operator\. Did you mean “market:”\?$/),
      expect.stringMatching(/^Nothing in the library has kind: “thing”\. Known: /),
    ]));
  });

  it('leads out of an empty list with one click', async () => {
    const { page } = await open();
    await box().fill('type:sale market:germany');
    await expect.poll(() => page.locator('.pml-search-empty').innerText()).toBe('Nothing found.');
    const way = page.locator('.pml-status-change').first();
    const count = /\((\d+) result/.exec(await way.innerText())?.[1];
    await way.click();
    await expect.poll(() => page.locator('.pml-hit').count()).toBe(Number(count));
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('pml-search-input');
  });
});

describe('completion', () => {
  it('offers operators by their beginning and their values at once, all by keyboard', async () => {
    const { page } = await open();
    await box().pressSequentially('mark');
    await expect.poll(() => completions().first().innerText()).toBe('market:');
    await page.keyboard.press('Tab');
    await expect.poll(() => box().inputValue()).toBe('market:');
    await expect.poll(() => completions().allInnerTexts()).toEqual(expect.arrayContaining(['Germany', 'Austria']));
    await box().pressSequentially('aus');
    await expect.poll(() => completions().allInnerTexts()).toEqual(['Austria']);
    await page.keyboard.press('Enter');
    expect(await box().inputValue()).toBe('market:Austria ');
    await expect.poll(async () => (await texts()).join()).toContain('Bundles sold better');
  });

  it('is put away by the first Escape, the search by the second', async () => {
    const { page } = await open();
    await box().pressSequentially('market:');
    await completions().first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => completions().count()).toBe(0);
    expect(await box().inputValue()).toBe('market:');
    await page.keyboard.press('Escape');
    await expect.poll(() => box().count()).toBe(0);
  });

  it('beside a plain word leaves Enter and the arrows to the list', async () => {
    const { page } = await open();
    await box().pressSequentially('bundl');
    await page.locator('.pml-hit').first().waitFor();
    await box().fill('');
    await box().pressSequentially('web');
    await completions().first().waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => completions().count()).toBe(0);
    expect(await box().inputValue()).toBe('web');
  });

  it('shows all operators on demand', async () => {
    const { page } = await open();
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(async () => (await completions().allInnerTexts()).length).toBeGreaterThan(10);
  });

  it('does not meddle with words on their way through an input method', async () => {
    const { page } = await open();
    await box().evaluate((el: HTMLInputElement) => {
      el.value = 'mark';
      el.setSelectionRange(4, 4);
      el.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
    });
    expect(await completions().count()).toBe(0);
    await box().dispatchEvent('compositionend');
    await expect.poll(() => completions().first().innerText()).toBe('market:');
    await page.keyboard.press('Escape');
  });

  it('offers operators in the language of the interface', async () => {
    await open({ lang: 'ru' });
    await box().pressSequentially('рын');
    await expect.poll(() => completions().first().innerText()).toBe('рынок:');
  });
});

describe('searches to run again', () => {
  it('are the recent ones of this device, until they are cleared', async () => {
    const { page } = await search('recording second form');
    await page.keyboard.press('Enter');
    await runCommand(host, 'Search the library');
    const recent = page.locator('.pml-result-search', { hasText: 'recording second form' });
    await recent.click();
    await expect.poll(() => box().inputValue()).toBe('recording second form');
    await box().fill('');
    await page.locator('.pml-result-search', { hasText: 'Clear recent searches' }).click();
    await expect.poll(() => recent.count()).toBe(0);
  });

  it('are saved by keyboard under a name, and run from the list', async () => {
    const { page } = await search('webinar germany');
    await page.keyboard.press('Control+s');
    await page.keyboard.type('German webinars');
    await page.keyboard.press('Enter');
    await waitForNote(host, data, (text) => text.includes('German webinars'));
    expect(JSON.parse(readNote(host, data))).toMatchObject({ savedSearches: [{ name: 'German webinars', query: 'webinar germany', filters: [] }] });
    await box().fill('');
    await page.locator('.pml-result-search', { hasText: 'German webinars' }).click();
    await expect.poll(() => status().innerText()).toContain('understood as webinar in Germany');
  });

  it('keep the search as it was when saving is given up', async () => {
    const { page } = await search('webinar germany');
    await page.locator('.pml-search-save').click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.pml-save-search-label').count()).toBe(0);
    expect(await box().inputValue()).toBe('webinar germany');
    expect(await page.evaluate(() => document.activeElement?.className)).toContain('pml-search-input');
  });
});

describe('the search before anything is typed', () => {
  it('shows what fits the open brief, and why', async () => {
    const { page } = await open({ note: 'Briefs/Spring webinar DE.md' });
    await page.locator('.pml-results-heading', { hasText: 'For “Spring webinar DE”' }).waitFor();
    expect((await texts()).join('\n')).toMatch(/Registrations came from students[\s\S]*Never gate/);
    expect(await page.locator('.pml-preview-why').innerText()).toMatch(/same market|same type/);
  });

  it('shows the newest lessons where no note asks for others', async () => {
    const { page } = await open();
    await page.locator('.pml-results-heading', { hasText: 'Newest in the library' }).waitFor();
    expect((await texts())[0]).toContain('Никогда не переносить');
  });

  it('says what to do in an empty vault', async () => {
    const { page } = await open({ files: { 'Home.md': '# Home\n' } });
    await expect.poll(() => page.locator('.pml-search-empty').innerText()).toContain('No postmortem yet');
  });
});

const odd: readonly (readonly [string, string])[] = [
  ['a page of 100 kB', 'webinar germany '.repeat(6250)],
  ['one word of 100 kB', 'x'.repeat(100_000)],
  ['regex characters', '(.*)+[a-z]{2,}?\\^$|'],
  ['only spaces', '     '],
  ['emoji', '🚀🔥 👩‍👩‍👧'],
  ['unbalanced quotes', '"webinar “germany „'],
  ['unknown operators', 'foo:bar :: :x market: -- - OR OR'],
  ['markup', '<img src=x onerror=alert(1)> [[Broken]] %%'],
];

describe.each([['on the desktop', {}], ['on a phone', { phone: true }]])('odd input %s', (_, options: HostOptions) => {
  it('always gets an answer or an explanation', async () => {
    const { page } = await open(options);
    for (const [, query] of odd) {
      await box().fill(query);
      await expect.poll(async () => (await page.locator('.pml-hit').count()) > 0 || (await page.locator('.pml-search-empty').innerText()) !== '').toBe(true);
      if (query.trim() !== '') expect(await status().innerText()).toMatch(/\d+ of \d+/);
    }
    expect(await page.locator('.pml-search-modal').evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
  });
});

describe.each([['light', {}], ['dark', { dark: true }], ['on a phone', { phone: true }], ['in Russian', { lang: 'ru' }]])('the search, %s,', (_, options: HostOptions) => {
  it('has no violation of accessibility, with results, completions, notices and before anything is typed', async () => {
    const { page } = await open({ ...options, note: 'Briefs/Spring webinar DE.md' });
    await page.locator('.pml-hit').first().waitFor();
    expect(await axeViolations(page, '.pml-search-modal')).toEqual([]);
    await box().pressSequentially('webinr germny');
    await expect.poll(() => page.locator('.pml-understood').count()).toBe(2);
    expect(await axeViolations(page, '.pml-search-modal')).toEqual([]);
    await box().fill('');
    await box().pressSequentially('market:');
    await completions().first().waitFor();
    expect(await axeViolations(page, '.pml-search-modal')).toEqual([]);
    await page.keyboard.press('Escape');
    await box().fill('type:sale market:germany foo:bar');
    await page.locator('.pml-status-notice').first().waitFor();
    expect(await axeViolations(page, '.pml-search-modal')).toEqual([]);
  }, 90_000);
});

describe('the search read aloud', () => {
  it('is a box that says which list it controls and which line is active', async () => {
    const { page } = await search('recording second form');
    const combobox = page.getByRole('combobox', { name: 'Search the library' });
    expect(await combobox.getAttribute('aria-expanded')).toBe('true');
    const activeId = await combobox.getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${activeId ?? ''}"]`).innerText()).toContain('Never gate');
    const tree = await page.locator('.pml-search-modal').ariaSnapshot();
    expect(tree).toMatch(/listbox "Results"[\s\S]*option "Never: a guardrail that forbids Never gate[^\n]*" \[selected\]/);
    expect(tree).toMatch(/region "Preview"/);
  });
});
