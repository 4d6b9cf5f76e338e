import type { Menu } from 'obsidian';
import { fill } from '../../locales/fill';
import type { Words } from '../../locales/en';
import type { ItemRow } from './row';

/** Follows a link of a row; alone, in a tab or in a split, as the event says. */
export type OpenLink = (row: ItemRow, link: string, event: MouseEvent | KeyboardEvent) => void;

/** Offers the links in a row's text, which no key reaches in the row itself, by the words that carry them. */
export function addLinks(menu: Menu, row: ItemRow, words: Words, open: OpenLink): void {
  const names = new Map<string, string>();
  for (const { link, text } of [...(row.title ?? []), ...row.text]) {
    if (link !== undefined) names.set(link, (names.get(link) ?? '') + text);
  }
  if (names.size > 0) menu.addSeparator();
  for (const [link, name] of names) {
    menu.addItem((item) => item.setTitle(fill(words.menu.openLink, { name })).setIcon('link').onClick((event) => open(row, link, event)));
  }
}

/** Says why the row stands where it stands, the weightiest reason first. */
export function addWhy(menu: Menu, { why = [] }: ItemRow, words: Words): void {
  if (why.length === 0) return;
  menu.addSeparator();
  menu.addItem((item) => item.setTitle(fill(words.menu.why, { label: words.query.why.label, reasons: why.join(' · ') })).setIsLabel(true));
}
