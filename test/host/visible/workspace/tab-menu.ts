import type { HostLeaf } from '../../behaviour/host-leaf';
import { fillPaneMenu } from './fill-pane-menu';
import { Menu } from '../menu/menu';

/** Opens the menu of a tab: the leaf's own items, the view's, and other plugins' for its file. */
export function showTabMenu(leaf: HostLeaf, event: MouseEvent): void {
  const menu = new Menu();
  menu.addItem((item) => item.setSection('close').setTitle('Close').setIcon('x').onClick(() => leaf.detach()));
  menu.addItem((item) => item.setSection('pane').setTitle(leaf.isPinned__() ? 'Unpin' : 'Pin').setIcon('pin').onClick(() => leaf.togglePinned()));
  fillPaneMenu(leaf.view, menu, 'tab-header');
  if (leaf.file__) leaf.host__.workspace.trigger('file-menu', menu, leaf.file__, 'tab-header', leaf);
  menu.showAtMouseEvent(event);
}
