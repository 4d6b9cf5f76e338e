import { Component } from 'obsidian-test-mocks/obsidian';
import type { MenuPositionDef } from 'obsidian';
import { arrangeMenu } from './arrange-menu';
import type { VisibleApp } from '../visible-app';
import { MenuItem } from './menu-item';
import { MenuSeparator } from './menu-separator';
import { placeMenu } from './place-menu';
import { Scope } from '../keys/scope';

const menusOfEvents = new WeakMap<Event, Menu>();
let currentApp: VisibleApp | null = null;
const openMenus = new Set<Menu>();

/** Tells menus, which are made without an app, whose keys they listen to. */
export function useAppForMenus(app: VisibleApp): void {
  currentApp = app;
}

/** A context menu with keyboard: arrows move, Enter runs, Escape closes. */
export class Menu extends Component {
  dom: HTMLElement;
  items: (MenuItem | MenuSeparator)[] = [];
  scope: Scope;
  private selected: MenuItem | null = null;
  private hideCallbacks: (() => unknown)[] = [];
  private focusedBefore: Element | null = null;
  private readonly onOutside = (event: Event): void => {
    if (!(event.target instanceof Node && this.dom.contains(event.target))) this.hide();
  };

  constructor() {
    super();
    this.dom = createDiv({ cls: 'menu', attr: { tabindex: '-1' } });
    this.scope = new Scope();
  }

  static forEvent(event: MouseEvent): Menu {
    const known = menusOfEvents.get(event);
    if (known) return known;
    const menu = new Menu();
    menusOfEvents.set(event, menu);
    queueMicrotask(() => menu.items.length > 0 && menu.showAtMouseEvent(event));
    return menu;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    if (this.dom.isConnected) return this;
    const item = new MenuItem();
    this.items.push(item);
    callback(item);
    return this;
  }

  addSeparator(): this {
    if (!this.dom.isConnected) this.items.push(new MenuSeparator());
    return this;
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(_useNativeMenu: boolean): this {
    return this;
  }

  setParentElement(el: HTMLElement): this {
    el.addClass('has-active-menu');
    this.onHide(() => el.removeClass('has-active-menu'));
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.view?.document);
  }

  showAtPosition(position: MenuPositionDef, doc: Document = document): this {
    for (const other of openMenus) other.hide();
    openMenus.add(this);
    this.focusedBefore = doc.activeElement;
    const list = this.dom.createDiv('menu-scroll');
    list.append(...arrangeMenu(this.items));
    for (const item of this.menuItems()) this.bindItem(item);
    doc.body.append(this.dom);
    placeMenu(this.dom, position);
    this.bindKeys();
    currentApp?.keymap.pushScope(this.scope);
    doc.addEventListener('mousedown', this.onOutside, true);
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    openMenus.delete(this);
    this.dom.doc.removeEventListener('mousedown', this.onOutside, true);
    currentApp?.keymap.popScope(this.scope);
    this.dom.remove();
    this.unload();
    for (const callback of this.hideCallbacks) callback();
    return this;
  }

  close(): void {
    this.hide();
  }

  onHide(callback: () => unknown): void {
    this.hideCallbacks.push(callback);
  }

  private menuItems(): MenuItem[] {
    return this.items.filter((item) => item instanceof MenuItem);
  }

  private bindItem(item: MenuItem): void {
    item.dom.addEventListener('mouseenter', () => this.select(item));
    item.dom.addEventListener('click', (event) => this.use(item, event));
  }

  private use(item: MenuItem, event: KeyboardEvent | MouseEvent): void {
    if (!item.isSelectable) return;
    this.hide();
    if (event instanceof KeyboardEvent && this.focusedBefore instanceof HTMLElement) this.focusedBefore.focus();
    item.run(event);
  }

  private select(item: MenuItem | null): void {
    this.selected?.dom.removeClass('selected');
    this.selected = item;
    item?.dom.addClass('selected');
  }

  private step(by: number): void {
    const stops = this.menuItems().filter((item) => item.isSelectable);
    const at = this.selected ? stops.indexOf(this.selected) : by > 0 ? -1 : 0;
    this.select(stops[(at + by + stops.length) % stops.length] ?? null);
  }

  private bindKeys(): void {
    const keys: Record<string, (event: KeyboardEvent) => void> = {
      ArrowDown: () => this.step(1),
      ArrowUp: () => this.step(-1),
      Enter: (event) => this.selected && this.use(this.selected, event),
      Escape: () => this.hide(),
    };
    for (const [key, action] of Object.entries(keys)) {
      this.scope.register([], key, (event) => {
        action(event);
        return false;
      });
    }
  }
}
