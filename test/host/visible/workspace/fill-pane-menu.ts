import type { Menu } from '../menu/menu';

/** The part of a view that fills menus about its pane. */
interface PaneMenuSource {
  onPaneMenu(menu: unknown, source: string): void;
}

/** Lets the view of a leaf add its items to a menu. */
export function fillPaneMenu(view: PaneMenuSource | null, menu: Menu, source: string): void {
  view?.onPaneMenu(menu, source);
}
