import { setIcon } from '../dom/icons';
import { setTooltip } from '../dom/tooltip';
import { setDark } from './appearance';
import { Menu } from '../menu/menu';
import type { VisibleApp } from '../visible-app';

interface ShellButton {
  readonly icon: string;
  readonly title: string;
  readonly action: (event: MouseEvent) => void;
}

/** Ribbon, status bar and, on a phone, the bar at the bottom. */
export class Surroundings {
  private readonly ribbonEl = createDiv('workspace-ribbon side-dock-ribbon mod-left');
  private readonly actionsEl: HTMLElement;
  private readonly statusBarEl = createDiv('status-bar');

  constructor(private readonly app: VisibleApp, parentEl: HTMLElement, workspaceEl: HTMLElement) {
    const container = parentEl.createDiv('app-container').createDiv('horizontal-main-container');
    container.append(workspaceEl);
    workspaceEl.prepend(this.ribbonEl);
    this.addButtons(this.ribbonEl.createDiv('sidebar-toggle-button mod-left'), [this.leftToggle()]);
    this.actionsEl = this.ribbonEl.createDiv('side-dock-actions');
    this.addButtons(this.ribbonEl.createDiv('side-dock-settings'), this.ribbonSettings());
    if (app.platform__.isMobile) this.addMobileBar(parentEl);
    else parentEl.append(this.statusBarEl);
    app.registry__.onChange(() => this.draw());
    this.draw();
  }

  private draw(): void {
    for (const action of this.app.registry__.ribbon) {
      if (action.el.childElementCount === 0) setIcon(action.el, action.icon);
      action.el.setAttribute('data-tooltip-position', 'right');
    }
    this.actionsEl.replaceChildren(...this.app.registry__.ribbon.map((action) => action.el));
    this.statusBarEl.replaceChildren(...this.app.registry__.statusBar);
  }

  private leftToggle(): ShellButton {
    return { icon: 'panel-left', title: 'Toggle left sidebar', action: () => this.app.workspace.leftSplit.toggle() };
  }

  private ribbonSettings(): ShellButton[] {
    return [
      { icon: 'terminal', title: 'Open command palette', action: () => this.app.shell__.openPalette() },
      { icon: 'sun-moon', title: 'Switch light and dark', action: () => setDark(this.app, !this.app.isDarkMode()) },
      { icon: 'panel-right', title: 'Toggle right sidebar', action: () => this.app.workspace.rightSplit.toggle() },
      { icon: 'settings', title: 'Open settings', action: () => this.app.shell__.openSettings() },
    ];
  }

  private addMobileBar(parentEl: HTMLElement): void {
    const bar = parentEl.createDiv('mobile-navbar').createDiv('mobile-navbar-actions');
    this.addButtons(bar, [
      this.leftToggle(),
      { icon: 'terminal', title: 'Open command palette', action: () => this.app.shell__.openPalette() },
      { icon: 'menu', title: 'Menu', action: (event) => this.showRibbonMenu(event) },
      { icon: 'panel-right', title: 'Toggle right sidebar', action: () => this.app.workspace.rightSplit.toggle() },
    ]);
    const backdrop = parentEl.createDiv('workspace-drawer-backdrop');
    backdrop.addEventListener('click', () => {
      this.app.workspace.leftSplit.collapse();
      this.app.workspace.rightSplit.collapse();
    });
    this.app.workspace.on('file-open', (file) => {
      if (!file) return;
      this.app.workspace.leftSplit.collapse();
      this.app.workspace.rightSplit.collapse();
    });
  }

  private showRibbonMenu(event: MouseEvent): void {
    const menu = new Menu();
    for (const action of this.app.registry__.ribbon) {
      menu.addItem((item) => item.setSection('plugins').setTitle(action.title).setIcon(action.icon).onClick((click) => click instanceof MouseEvent && action.callback(click)));
    }
    for (const button of this.ribbonSettings()) {
      menu.addItem((item) => item.setSection('system').setTitle(button.title).setIcon(button.icon).onClick(() => button.action(event)));
    }
    menu.showAtMouseEvent(event);
  }

  private addButtons(parent: HTMLElement, buttons: readonly ShellButton[]): void {
    for (const { icon, title, action } of buttons) {
      const button = parent.createEl('button', { cls: 'clickable-icon side-dock-ribbon-action' });
      setIcon(button, icon);
      setTooltip(button, title, { placement: this.app.platform__.isMobile ? 'top' : 'right' });
      button.addEventListener('click', action);
    }
  }
}
