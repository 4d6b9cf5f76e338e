import type { TooltipOptions } from 'obsidian';
import { setTooltip } from '../dom/tooltip';
import { ValueComponent } from './value-component';

/** A switch: a real checkbox inside its picture, so that it has keyboard and role. */
export class ToggleComponent extends ValueComponent<boolean> {
  toggleEl: HTMLElement;
  private readonly box: HTMLInputElement;
  private on = false;
  private changeCallback: ((value: boolean) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.box = this.toggleEl.createEl('input', { type: 'checkbox', attr: { tabindex: '0' } });
    this.toggleEl.addEventListener('click', (event) => {
      event.preventDefault();
      this.onClick();
    });
    this.box.addEventListener('keydown', (event) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.toggleEl.toggleClass('is-disabled', disabled);
    this.box.disabled = disabled;
    return super.setDisabled(disabled);
  }

  override getValue(): boolean {
    return this.on;
  }

  override setValue(on: boolean): this {
    const changed = on !== this.on;
    this.on = on;
    this.toggleEl.toggleClass('is-enabled', on);
    this.box.checked = on;
    window.setTimeout(() => (this.box.checked = this.on), 0);
    if (changed) this.changeCallback?.(on);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.on);
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.changeCallback = callback;
    return this;
  }
}
