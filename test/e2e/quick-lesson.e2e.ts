import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { axeViolations } from './axe-violations';
import { closeBrowser, noteExists, openHost, openNote, readNote, runCommand, waitForNote, writeNote } from './drive';
import type { HostOptions, OpenHost } from './drive';
import { libraryNotes } from './library-notes';

const autumn = 'Postmortems/Autumn webinar DE.md';
const lessons = 'Lessons/Quick lessons.md';
const sizes = [['at 1280 px', {}], ['at 390 px', { phone: true }]] as const;
const looks: readonly (readonly [string, HostOptions, boolean])[] = [
  ['in the light', {}, false],
  ['in the dark', { dark: true }, false],
  ['in Russian, 390 px wide', { phone: true, lang: 'ru' }, false],
  ['in the dark, 240 px wide', { phone: true, dark: true, size: { width: 240, height: 700 } }, false],
  ['from right to left', { phone: true }, true],
];

let host: OpenHost;

async function open(options: HostOptions, note?: string, files: Readonly<Record<string, string>> = {}): Promise<OpenHost> {
  host = await openHost({ ...options, files: { ...libraryNotes, ...files } });
  if (note !== undefined) await openNote(host, note.replace('.md', ''));
  return host;
}

/** Runs a command by keys alone. */
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

async function lessonByKeys(): Promise<void> {
  await byKeys('Quick lesson');
  await host.page.locator('.pml-lesson-words:focus').waitFor();
}

const target = (text: string) => host.page.locator('.pml-lesson-target', { hasText: text }).waitFor();

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe.each(sizes)('a quick lesson by keys alone, %s', (_, options) => {
  it('goes below the guardrails of the postmortem one is in, and one undo takes it out', async () => {
    const before = libraryNotes[autumn] ?? '';
    const { page } = await open(options, autumn);
    await lessonByKeys();
    await target('Added to Autumn webinar DE › Learnings');
    await page.keyboard.type('never mail on Mondays');
    await target('Added to Autumn webinar DE › Guardrails');
    expect(await page.getByRole('radio', { name: 'Never' }).isChecked()).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('.notice', { hasText: 'Lesson added to Autumn webinar DE.' }).waitFor();
    const after = await waitForNote(host, autumn, (text) => text.includes('Mondays'));
    expect(after).toBe(before.replace("- Always name the buyer's role in the title.\n", "- Always name the buyer's role in the title.\n- never mail on Mondays\n"));
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).press('Enter');
    await waitForNote(host, autumn, (text) => text === before);
    await lessonByKeys();
    await page.keyboard.type('never mail on Mondays');
    await page.keyboard.press('Enter');
    await waitForNote(host, autumn, (text) => text === after);
    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+z');
    await waitForNote(host, autumn, (text) => text === before);
  });

  it('is made from nothing, in a note of its own with all that it says', async () => {
    const { page } = await open(options);
    await lessonByKeys();
    await target('Creates Quick lessons › Library entries');
    await page.keyboard.type('Bundles beat discounts');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    expect(await page.getByRole('radio', { name: 'Always' }).isChecked()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.type('sale');
    await page.keyboard.press('Tab');
    await page.keyboard.type('austr');
    await page.locator('.suggestion-item.is-selected', { hasText: 'Austria' }).waitFor();
    await page.keyboard.press('Enter');
    await target('Creates Quick lessons › Guardrails');
    await page.keyboard.press('Enter');
    expect(await waitForNote(host, lessons, (text) => text.includes('Bundles') || text.includes('bundles')))
      .toBe('---\ntype: lesson\n---\n\n## Guardrails\n\n- Always bundles beat discounts [market:: Austria] [campaign-type:: sale]\n');
  });

  it('is made from what is selected', async () => {
    const { page } = await open(options, 'Meetings/Monday.md');
    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+a');
    await lessonByKeys();
    expect(await page.getByLabel('Lesson', { exact: true }).inputValue()).toContain('Some talk about rooms.');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Rooms matter.');
    await page.keyboard.press('Control+Enter');
    await waitForNote(host, lessons, (text) => text.endsWith('## Library entries\n\n- Rooms matter.\n'));
  });

  it('of a brief goes into its postmortem, and without one into the lessons note, with where it comes from', async () => {
    const closing = '---\ntype: postmortem\ncampaign: Podcast JP\nmarket: Japan\nbrief: "[[Podcast JP]]"\n---\nWe learned.\n';
    await open(options, 'Briefs/Podcast JP.md', { 'Postmortems/Podcast JP closing.md': closing });
    await lessonByKeys();
    await target('Added to Podcast JP closing › Learnings');
    await host.page.keyboard.type('Hosts read better than actors.');
    await host.page.keyboard.press('Enter');
    await waitForNote(host, 'Postmortems/Podcast JP closing.md', (text) => text === `${closing}\n## Learnings\n\n- Hosts read better than actors.\n`);
    await host.page.locator('.notice-message > span').click();
    await openNote(host, 'Briefs/Spring webinar DE');
    await lessonByKeys();
    await target('Creates Quick lessons › Library entries');
    await host.page.keyboard.type('Always test the link');
    await target('Creates Quick lessons › Guardrails');
    await host.page.keyboard.press('Enter');
    const text = await waitForNote(host, lessons, (written) => written.includes('test the link'));
    expect(text).toContain('- Always test the link (DE, webinar) [campaign:: [[Spring webinar DE]]]\n');
  });

  it('says where it applies when that differs from its note, and can go into the other note', async () => {
    const { page } = await open(options, autumn);
    await lessonByKeys();
    await page.keyboard.type('Never gate slides');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Austria');
    await page.locator('.suggestion-item').waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await waitForNote(host, autumn, (text) => text.includes('- Never gate slides (Austria)\n'));
    await lessonByKeys();
    await page.keyboard.type('Never gate slides');
    await page.getByRole('button', { name: 'Lessons note instead' }).press('Enter');
    await target('Creates Quick lessons › Guardrails');
    await page.keyboard.press('Enter');
    await waitForNote(host, lessons, (text) => text.includes('- Never gate slides (Germany, webinar) [campaign:: [[Autumn webinar DE]]]\n'));
  });

  it('leaves nothing on Escape, and asks for a sentence', async () => {
    const { page } = await open(options, autumn);
    await lessonByKeys();
    await page.keyboard.press('Enter');
    await page.locator('.pml-lesson-advice', { hasText: 'Write a sentence first.' }).waitFor();
    await page.keyboard.type('Never seen');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.pml-lesson-form').count()).toBe(0);
    expect(readNote(host, autumn)).toBe(libraryNotes[autumn]);
    expect(noteExists(host, lessons)).toBe(false);
  });
});

describe('a quick lesson on a phone', () => {
  it('takes two taps: the command’s button and Save', async () => {
    const { page } = await open({ phone: true }, autumn);
    let taps = 0;
    const tap = async (locator: ReturnType<typeof page.locator>): Promise<void> => {
      taps += 1;
      await locator.tap();
    };
    // The toolbar above the keyboard runs commands; here the palette stands in for its button.
    await page.keyboard.press('Control+p');
    await page.locator('.command-palette .prompt-input').fill('Quick lesson');
    await tap(page.locator('.command-palette .suggestion-item', { hasText: 'Quick lesson' }).first());
    await page.locator('.pml-lesson-words:focus').waitFor();
    await page.keyboard.type('Never mail on Mondays');
    await tap(page.getByRole('button', { name: 'Save' }));
    await waitForNote(host, autumn, (text) => text.includes('- Never mail on Mondays\n'));
    expect(taps).toBe(2);
  });

  it('has targets of at least 44 px and shows everything without scrolling', async () => {
    const { page } = await open({ phone: true }, autumn);
    await runCommand(host, 'Quick lesson');
    for (const part of [page.getByRole('button', { name: 'Save' }), page.locator('.pml-lesson-kind').first(), page.getByLabel('Market', { exact: true })]) {
      expect((await part.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    const save = await page.getByRole('button', { name: 'Save' }).boundingBox();
    expect((save?.y ?? 900) + (save?.height ?? 0)).toBeLessThanOrEqual(844);
  });
});

describe('a quick lesson in notes that are not as they should be', () => {
  it('is added safely below properties that cannot be read, and says so', async () => {
    const broken = '---\ntype: postmortem\nowner: @maria\n---\n# Broken\n';
    const { page } = await open({}, 'Broken.md', { 'Broken.md': broken });
    await lessonByKeys();
    await page.locator('.pml-lesson-advice', { hasText: 'The properties of Broken cannot be read (line 3)' }).waitFor();
    await page.keyboard.type('Never quote nobody');
    await page.keyboard.press('Enter');
    await waitForNote(host, 'Broken.md', (text) => text === `${broken}\n## Guardrails\n\n- Never quote nobody\n`);
  });

  it('keeps Windows line ends', async () => {
    const windows = '---\r\ntype: lesson\r\n---\r\n## Guardrails\r\n\r\n- Never x it.\r\n';
    await open({}, undefined, { [lessons]: windows });
    await lessonByKeys();
    await host.page.keyboard.type('Never y it');
    await target('Added to Quick lessons › Guardrails');
    await host.page.keyboard.press('Enter');
    await waitForNote(host, lessons, (text) => text === `${windows}- Never y it\r\n`);
  });

  it('stands beside what is being typed and not saved yet', async () => {
    const { page } = await open({}, autumn);
    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('- Never typed slowly');
    await lessonByKeys();
    await page.keyboard.type('Never saved late');
    await page.keyboard.press('Enter');
    const text = await waitForNote(host, autumn, (written) => written.includes('saved late') && written.includes('typed slowly'));
    expect(text.endsWith('- Never typed slowly\n- Never saved late') || text.endsWith('- Never typed slowly\n- Never saved late\n')).toBe(true);
  });

  it('keeps the sentence and says why while a merge is unresolved', async () => {
    const merge = '---\ntype: postmortem\n---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> theirs\n';
    const { page } = await open({}, 'Merge.md', { 'Merge.md': merge });
    await lessonByKeys();
    await page.keyboard.type('Never lose this');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.pml-lesson-advice').innerText()).not.toBe('');
    expect(await page.getByLabel('Lesson', { exact: true }).inputValue()).toBe('Never lose this');
    expect(readNote(host, 'Merge.md')).toBe(merge);
  });

  it('is taken while the library is still being read', async () => {
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`Bulk/Note ${String(index)}.md`, `---\ntype: postmortem\ncampaign: c${String(index)}\n---\n${'## Learnings\n\n- A thing was learned.\n'.repeat(30)}`]));
    const { page } = await open({ cold: true }, autumn, many);
    await lessonByKeys();
    await page.keyboard.type('Never wait for us');
    await page.keyboard.press('Enter');
    await waitForNote(host, autumn, (text) => text.includes('- Never wait for us\n'));
  });

  it('is not undone by its notice once the note has changed', async () => {
    const { page } = await open({}, autumn);
    await lessonByKeys();
    await page.keyboard.type('Never undo me');
    await page.keyboard.press('Enter');
    const text = await waitForNote(host, autumn, (written) => written.includes('Never undo me'));
    writeNote(host, autumn, `${text}\nMore.\n`);
    await page.locator('.cm-content', { hasText: 'More.' }).waitFor();
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await page.locator('.notice', { hasText: 'The note has changed since' }).waitFor();
    expect(readNote(host, autumn)).toBe(`${text}\nMore.\n`);
  });
});

describe('a quick lesson from the menu of the text', () => {
  it('is offered only where something is selected', async () => {
    const { page } = await open({}, 'Meetings/Monday.md');
    const item = page.locator('.menu-item', { hasText: 'Quick lesson from selection' });
    const openMenu = () => page.locator('.cm-content').first().dispatchEvent('contextmenu', { bubbles: true, cancelable: true, clientX: 400, clientY: 300 });
    await page.locator('.cm-content').first().focus();
    await openMenu();
    await page.keyboard.press('Control+Home');
    expect(await item.count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.cm-content').first().focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await openMenu();
    await item.dispatchEvent('click');
    await page.locator('.pml-lesson-words:focus').waitFor();
    expect(await page.getByLabel('Lesson', { exact: true }).inputValue()).toBe('Never launch on a Friday.');
  });

  it('opens what was saved at its line', async () => {
    const { page } = await open({}, 'Meetings/Monday.md');
    await lessonByKeys();
    await page.keyboard.type('Rooms matter.');
    await page.keyboard.press('Enter');
    await page.locator('.notice').getByRole('button', { name: 'Open' }).click();
    await page.locator('.workspace-leaf.mod-active .inline-title', { hasText: 'Quick lessons' }).waitFor();
  });
});

describe.each(looks)('the window of a quick lesson, %s', (_, options, isRightToLeft) => {
  it('is accessible and stays within its width', async () => {
    const { page } = await open(options, autumn);
    if (isRightToLeft) await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    await runCommand(host, options.lang === 'ru' ? 'Быстрый урок' : 'Quick lesson');
    await page.locator('.pml-lesson-words').waitFor();
    expect(await axeViolations(page, '.pml-lesson-modal')).toEqual([]);
    const isOutside = (el: Element): boolean => {
      const [own, form] = [el.getBoundingClientRect(), el.closest('form')?.getBoundingClientRect()];
      return form === undefined || own.left < form.left - 1 || own.right > form.right + 1;
    };
    const parts = await page.locator('.pml-lesson-modal form :is(button, input, textarea, label, p, li)').all();
    const outside = await Promise.all(parts.map(async (part) => ((await part.evaluate(isOutside)) ? part.innerText() : null)));
    expect(outside.filter((text) => text !== null)).toEqual([]);
  });
});
