import type { MenuItem } from './menu-item';
import { MenuSeparator } from './menu-separator';

/** The elements of a menu in order: items of one section together, a line between sections, none at the ends or doubled. */
export function arrangeMenu(items: readonly (MenuItem | MenuSeparator)[]): HTMLElement[] {
  const sections = [...new Set(items.map((item) => item.section))];
  const ordered = sections.flatMap((section) => [new MenuSeparator(), ...items.filter((item) => item.section === section)]);
  const useful = ordered.filter((item, index) => {
    if (!(item instanceof MenuSeparator)) return true;
    const next = ordered[index + 1];
    return index > 0 && next !== undefined && !(next instanceof MenuSeparator);
  });
  const first = useful[0];
  return (first instanceof MenuSeparator ? useful.slice(1) : useful).map((item) => item.dom);
}
