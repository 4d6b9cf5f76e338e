import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { axeViolations } from './axe-violations';
import { closeBrowser, openHost, openNote, readNote, runCommand, waitForNote, writeNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

let host: OpenHost;

const autumn = 'Postmortems/Autumn webinar DE.md';
const brief = 'Briefs/Spring webinar DE.md';
const files = {
  ...libraryNotes,
  'Drafts.md': '# Drafts\n\nFirst line.\n\n',
  'Actions.md': '---\ntype: retro\ncampaign: Retro\n---\n## Actions\n\n- [ ] Fix the form, Maria\n\n| Action | Owner | Status |\n|---|---|---|\n| Ask sales | Jo | open |\n',
};

async function open(options: HostOptions = {}): Promise<OpenHost> {
  host = await openHost({ files, ...options });
  await runCommand(host, options.lang === 'ru' ? 'Открыть библиотеку' : 'Open library');
  await host.page.locator('.pml-library').waitFor();
  return host;
}

const tab = (name: string) => host.page.locator('.pml-tab', { hasText: name });
const row = (text: string) => host.page.locator('.pml-row', { hasText: text });
const item = (name: string | RegExp) => host.page.locator('.menu-item', { hasText: name });
const rule = 'Never gate the webinar recording';

// Below what the checks say of a note stand its own items: the last row of the same words.
async function choose(text: string, action: string | RegExp): Promise<void> {
  await row(text).last().click({ button: 'right' });
  await item(action).first().click();
}

async function focusRow(text: string): Promise<void> {
  await row(text).first().waitFor();
  await host.page.locator('.pml-list').focus();
  for (let step = 0; step < 12; step += 1) {
    if (((await host.page.locator('.pml-row[aria-selected="true"]').allInnerTexts())[0] ?? '').includes(text)) return;
    await host.page.keyboard.press('ArrowDown');
  }
  throw new Error(`${text} was not reached`);
}

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe('the standing of a rule', () => {
  it('is retired with a reason, shows so, and is taken back byte for byte', async () => {
    const { page } = await open();
    const before = readNote(host, autumn);
    await tab('Guardrails').click();
    await choose(rule, 'Retire');
    await page.getByLabel('Why (optional)').fill('the portal closed');
    await page.keyboard.press('Enter');
    await waitForNote(host, autumn, (text) => text === before.replace('second form.', 'second form. (retired: the portal closed)'));
    await expect.poll(() => row(rule).first().innerText()).toContain('retired');
    await choose(rule, 'Make active again');
    await waitForNote(host, autumn, (text) => text === before);
  });

  it('is superseded by a rule that is chosen, with links both ways', async () => {
    const { page } = await open();
    await tab('Guardrails').click();
    await choose('Never launch on a Friday', 'Superseded by');
    await page.locator('.prompt .suggestion-item', { hasText: 'Always name the buyer' }).click();
    await waitForNote(host, 'Meetings/Monday.md', (text) => text.includes('Never launch on a Friday. (superseded by [[Autumn webinar DE#Guardrails]])'));
    await waitForNote(host, autumn, (text) => text.includes('in the title. (replaces [[Monday#Monday]])'));
  });

  it('gets a review date by keyboard alone', async () => {
    const { page } = await open();
    await tab('Guardrails').click();
    await focusRow(rule);
    await page.keyboard.press('Shift+F10');
    await item('Set review date').waitFor();
    for (let step = 0; step < 15; step += 1) {
      if (((await page.locator('.menu-item.selected').allInnerTexts())[0] ?? '').includes('review date')) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await page.getByLabel('Date').fill('2027-05-22');
    await page.keyboard.press('Enter');
    await waitForNote(host, autumn, (text) => text.includes('second form. (review by 2027-05-22)\n'));
  });

  it('is not written when its words have changed between menu and answer; the person is told', async () => {
    const { page } = await open();
    await tab('Guardrails').click();
    await choose(rule, 'Retire');
    const changed = readNote(host, autumn).replace('Never gate the webinar recording', 'Never hide the film');
    writeNote(host, autumn, changed);
    await row('Never hide the film').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.notice').allInnerTexts()).toEqual([expect.stringContaining('no longer where it was')]);
    expect(readNote(host, autumn)).toBe(changed);
  });

  it('is written into the note that is open with unsaved words in it', async () => {
    const { page } = await open();
    await openNote(host, autumn);
    await page.locator('.mod-active .cm-content').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Unsaved.');
    await tab('Guardrails').click();
    await choose(rule, 'Retire');
    await page.keyboard.press('Enter');
    const text = await waitForNote(host, autumn, (each) => each.includes('(retired)'));
    expect(text).toContain('Unsaved.');
  });

  it('of a lesson with broken properties stays, with the reason why', async () => {
    const lesson = '---\ntype: lesson\nowner: @maria\n---\nShort titles win in DACH.\n';
    const { page } = await open({ files: { ...files, 'Lesson.md': lesson } });
    await tab('Entries').click();
    await choose('Short titles win', 'Set review date');
    await page.getByText('In a year').click();
    await expect.poll(() => page.locator('.notice').allInnerTexts()).toEqual([expect.stringContaining('cannot be read')]);
    expect(readNote(host, 'Lesson.md')).toBe(lesson);
  });
});

describe('an action', () => {
  it('is marked as done in its checkbox and in its table', async () => {
    await open();
    await openNote(host, 'Actions.md');
    await tab('note').first().click();
    await choose('Fix the form', 'Mark as done');
    await waitForNote(host, 'Actions.md', (text) => text.includes('- [x] Fix the form, Maria'));
    await choose('Ask sales', 'Mark as done');
    await waitForNote(host, 'Actions.md', (text) => text.includes('| Ask sales | Jo | done |'));
  });
});

describe('a lesson that applies to a brief', () => {
  it('is recorded in the receipt of the brief that is being written, once', async () => {
    const { page } = await open();
    await openNote(host, brief);
    await tab('Guardrails').click();
    await choose(rule, 'Applies to “Spring webinar DE”');
    const once = await waitForNote(host, brief, (text) => text.includes('[!postmortem-review]'));
    expect(once).toMatch(/\[\[Autumn webinar DE\]\] › Never gate the webinar recording behind a second form\. · apply · – · – · \d{4}-\d\d-\d\d/);
    expect(once).toContain('status: draft');
    await choose(rule, 'Applies to “Spring webinar DE”');
    await expect.poll(() => page.locator('.notice').allInnerTexts()).toContainEqual(expect.stringContaining('says already'));
    expect(readNote(host, brief)).toBe(once);
  });

  it('can be recorded in another brief, which is chosen', async () => {
    const { page } = await open();
    await openNote(host, 'Drafts.md');
    await tab('Entries').click();
    await choose('Registrations came from students', 'Applies to a brief');
    await page.locator('.prompt .suggestion-item', { hasText: 'Podcast JP' }).click();
    await waitForNote(host, 'Briefs/Podcast JP.md', (text) => text.includes('[[Autumn webinar DE]] · apply'));
  });
});

describe('a lesson taken along', () => {
  it('is inserted at the cursor as a link to its place, and as a quotation', async () => {
    const { page } = await open();
    await openNote(host, 'Drafts.md');
    await page.locator('.mod-active .cm-content').click();
    await page.keyboard.press('Control+End');
    await tab('Guardrails').click();
    await focusRow(rule);
    await page.keyboard.press('Shift+Enter');
    await waitForNote(host, 'Drafts.md', (text) => text.endsWith('\n[[Autumn webinar DE#Guardrails|Autumn webinar DE]]'));
    await focusRow(rule);
    await page.keyboard.press('Shift+Alt+Enter');
    await waitForNote(host, 'Drafts.md', (text) => text.includes('Never gate the webinar recording behind a second form. ([[Autumn webinar DE#Guardrails|Autumn webinar DE]])'));
  });

  it('is copied by key', async () => {
    const { page } = await open();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab('Guardrails').click();
    await focusRow(rule);
    await page.keyboard.press('Control+c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('Never gate the webinar recording behind a second form.');
    await page.keyboard.press('Control+Shift+c');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('[[Autumn webinar DE#Guardrails|Autumn webinar DE]]');
  });

  it('is dragged into a note', async () => {
    const { page } = await open();
    await openNote(host, 'Drafts.md');
    await tab('Guardrails').click();
    await row(rule).first().dragTo(page.locator('.mod-root .cm-line', { hasText: 'First line.' }));
    await waitForNote(host, 'Drafts.md', (text) => text.includes('[[Autumn webinar DE#Guardrails|Autumn webinar DE]]') && !text.includes('Never gate'));
    await page.keyboard.down('Alt');
    await row('Always name the buyer').first().dragTo(page.locator('.mod-root .cm-line', { hasText: '# Drafts' }));
    await page.keyboard.up('Alt');
    await waitForNote(host, 'Drafts.md', (text) => text.includes("Always name the buyer's role in the title. ([[Autumn webinar DE#Guardrails|Autumn webinar DE]])"));
  });

  it('becomes a quotation on an empty line', async () => {
    const { page } = await open();
    await openNote(host, 'Drafts.md');
    await page.locator('.mod-root .cm-content').click();
    await page.keyboard.press('Control+End');
    await tab('Guardrails').click();
    await choose(rule, 'Insert text in Drafts');
    await waitForNote(host, 'Drafts.md', (text) => text.endsWith('\n\n> Never gate the webinar recording behind a second form.\n> – [[Autumn webinar DE#Guardrails|Autumn webinar DE]]\n'));
  });
});

describe('menu and questions', () => {
  it('can be used by everybody', async () => {
    const { page } = await open();
    await tab('Guardrails').click();
    await row(rule).last().click({ button: 'right' });
    await item('Set review date').waitFor();
    await page.keyboard.press('Escape');
    await choose(rule, 'Set review date');
    await page.getByRole('button', { name: 'Set date' }).click();
    expect(await page.getByRole('alert').innerText()).toBe('This is no day of the calendar.');
    await page.mouse.move(5, 5);
    // The colours of a primary button are the app's own.
    expect((await axeViolations(page, '.pml-question')).filter((each) => !each.includes('mod-cta'))).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await axeViolations(page, '.pml-library')).toEqual([]);
    expect(readNote(host, autumn)).toBe(libraryNotes[autumn]);
  });

  it('speak the interface’s language and write that of the note', async () => {
    const german = '---\ntype: postmortem\nmarket: DE\n---\n# Auswertung\n\nDie Anmeldungen kamen von Studierenden, weil der Titel einen Kurs versprach und nicht das Produkt.\n\n## Leitplanken\n\n- Nie das Formular vor die Aufzeichnung setzen.\n';
    const { page } = await open({ lang: 'ru', files: { ...files, 'Auswertung.md': german } });
    await tab('Правила').click();
    await choose('Nie das Formular', 'Вывести из действия');
    await page.getByRole('button', { name: 'Вывести' }).click();
    await waitForNote(host, 'Auswertung.md', (text) => text.includes('setzen. (zurückgezogen)\n'));
  });
});

describe('on a phone', () => {
  it('every row has a button for its menu, and the question fits', async () => {
    const { page } = await open({ phone: true });
    await tab('Guardrails').click();
    const more = row(rule).first().locator('.pml-row-more');
    const box = await more.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await more.tap();
    await item('Retire').tap();
    await page.getByRole('button', { name: 'Retire' }).tap();
    await waitForNote(host, autumn, (text) => text.includes('second form. (retired)\n'));
  });
});

describe('a page preview', () => {
  const popover = () => host.page.locator('.hover-popover');

  it('of a row shows the part of the note around it, with the Mod key', async () => {
    const { page } = await open();
    await tab('Guardrails').click();
    await row(rule).first().waitFor();
    await page.evaluate('window.asked = []; window.app.workspace.on("hover-link", (link) => window.asked.push([link.source, link.linktext, link.sourcePath, link.state.scroll, "hoverPopover" in link.hoverParent]))');
    await row(rule).first().hover();
    await page.mouse.move(0, 0);
    expect(await page.evaluate('window.asked[0]')).toEqual(['postmortem-library', `${autumn}#Guardrails`, autumn, 17, true]);
    expect(await popover().count()).toBe(0);
    await page.keyboard.down('Control');
    await row(rule).first().hover();
    await popover().getByText('Always name the buyer').waitFor();
    expect(await popover().innerText()).not.toContain('Registrations came');
    await page.keyboard.up('Control');
  });

  it('of a lesson opens above the review', async () => {
    const { page } = await open();
    await openNote(host, brief);
    await runCommand(host, 'Mark brief as ready');
    const link = page.locator('.pml-lesson-head .pml-link').first();
    await link.waitFor();
    await page.keyboard.down('Control');
    await link.hover();
    await popover().waitFor();
    await page.keyboard.up('Control');
    const box = await popover().boundingBox();
    const isOnTop = await page.evaluate(([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.closest('.hover-popover') !== null, [(box?.x ?? 0) + 20, (box?.y ?? 0) + 20]);
    expect(isOnTop).toBe(true);
  });
});
