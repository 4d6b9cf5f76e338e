import type { MenuPositionDef } from 'obsidian';

const marginPx = 4;

/** Puts a menu at the position, moved as far as it takes to stay inside the window. */
export function placeMenu(dom: HTMLElement, position: MenuPositionDef): void {
  const size = dom.getBoundingClientRect();
  const startX = position.left ? position.x - size.width : position.x;
  const left = Math.max(marginPx, Math.min(startX, dom.win.innerWidth - size.width - marginPx));
  const top = Math.max(marginPx, Math.min(position.y, dom.win.innerHeight - size.height - marginPx));
  dom.setCssStyles({ left: `${left}px`, top: `${top}px` });
}
