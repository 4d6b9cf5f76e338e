import { makeLoud } from '../make-loud';
import { setIcon } from '../dom/icons';

/** One line of a menu. */
export class MenuItem {
  dom: HTMLElement;
  iconEl: HTMLElement;
  titleEl: HTMLElement;
  section = '';
  disabled = false;
  checked: boolean | null = null;
  private callback: ((event: KeyboardEvent | MouseEvent) => unknown) | null = null;

  constructor() {
    this.dom = createDiv('menu-item tappable');
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    setIcon(this.iconEl, icon ?? '');
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.checked = checked;
    this.dom.querySelector('.mod-checked')?.remove();
    this.dom.toggleClass('mod-selected', checked === true);
    if (checked) setIcon(this.dom.createDiv('menu-item-icon mod-checked'), 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.setAttribute('data-section', section);
    return this;
  }

  onClick(callback: (event: KeyboardEvent | MouseEvent) => unknown): this {
    this.callback = callback;
    return this;
  }

  /** Whether the arrow keys stop here. */
  get isSelectable(): boolean {
    return !this.disabled && !this.dom.hasClass('is-label');
  }

  /** Runs what the item is for. */
  run(event: KeyboardEvent | MouseEvent): void {
    if (this.isSelectable) this.callback?.(event);
  }
}

makeLoud(MenuItem);
