/** A line between two groups of a menu. */
export class MenuSeparator {
  dom = createDiv('menu-separator');
  section = '';
}
