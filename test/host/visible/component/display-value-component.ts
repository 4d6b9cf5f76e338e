import { makeLoud } from '../make-loud';
import { setIcon } from '../dom/icons';

/** A value shown on a row whose page edits it. */
export class DisplayValueComponent {
  valueEl: HTMLElement;
  private readonly statusEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    this.statusEl = containerEl.createDiv('setting-item-status');
    this.valueEl = containerEl.createDiv('setting-item-display-value');
  }

  setValue(value: string | null): this {
    this.valueEl.setText(value ?? '');
    return this;
  }

  setStatus(status: 'warning' | null): this {
    this.statusEl.toggleClass('mod-warning', status === 'warning');
    setIcon(this.statusEl, status === 'warning' ? 'triangle-alert' : '');
    return this;
  }
}

makeLoud(DisplayValueComponent);
