import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { Locale } from '../../src/locales/locale';
import type { NoteTemplate } from '../../src/locales/templates/note-template';
import { closeBrowser, openHost, runCommand, waitForNote } from './drive';
import type { OpenHost } from './drive';

/** The notes that the golden files are read from: what the form creates is what people have filled in there. */
const filled = (tag: string, id: string): string => readFileSync(path.join(import.meta.dirname, '../golden/templates', tag, `${id}.md`), 'utf8');
const headingsOf = (text: string): string[] => text.split('\n').filter((line) => /^##+ /.test(line));
const folders = { postmortem: 'Postmortems', retro: 'Retros', brief: 'Briefs', lesson: 'Lessons' };
let host: OpenHost;

async function create(template: NoteTemplate, { words }: Locale): Promise<string> {
  const { page } = host;
  const command = { postmortem: words.commands.newPostmortem, retro: words.commands.newPostmortem, brief: words.commands.newBrief, lesson: words.commands.newLesson }[template.kind];
  await runCommand(host, command);
  await page.locator('.pml-form').waitFor();
  await page.getByLabel(words.form.template, { exact: true }).selectOption({ label: template.name });
  await page.getByLabel(words.form.campaign, { exact: true }).fill(`Made ${template.id}`);
  await page.getByLabel(words.form.campaign, { exact: true }).press('Enter');
  await page.locator('.pml-form').waitFor({ state: 'detached' });
  return waitForNote(host, `${folders[template.kind]}/Made ${template.id}.md`, (text) => text.includes('## '));
}

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(closeBrowser);

describe.each(['en', 'ru', 'de'])('the form in an app that speaks %s', (tag) => {
  const locale = new Locale(tag);

  it('creates every template with the headings that the golden notes have', async () => {
    host = await openHost({ files: { 'Home.md': '# Home\n' }, lang: tag });
    for (const template of locale.templates) {
      const text = await create(template, locale);
      expect([template.id, ...headingsOf(text)]).toEqual([template.id, ...headingsOf(filled(tag, template.id))]);
      expect(text).toMatch(new RegExp(`^---\\ntype: ${template.kind}\\n`));
      expect(text).not.toMatch(/\{\{|undefined|null/);
    }
  });
});
