import type { HSL, RGB } from 'obsidian';
import { hexOfRgb, hslOfRgb, rgbOfHex, rgbOfHsl } from './color-conversion';
import { ValueComponent } from './value-component';

/** A colour picker. */
export class ColorComponent extends ValueComponent<string> {
  colorPickerEl: HTMLInputElement;
  private changeCallback: ((value: string) => unknown) | null = null;

  constructor(containerEl: HTMLElement) {
    super();
    this.colorPickerEl = containerEl.createEl('input', { type: 'color' });
    this.colorPickerEl.addEventListener('input', () => this.changeCallback?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.colorPickerEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  override getValue(): string {
    return this.colorPickerEl.value;
  }

  getValueRgb(): RGB {
    return rgbOfHex(this.getValue());
  }

  getValueHsl(): HSL {
    return hslOfRgb(this.getValueRgb());
  }

  override setValue(value: string): this {
    this.colorPickerEl.value = value;
    return this;
  }

  setValueRgb(rgb: RGB): this {
    return this.setValue(hexOfRgb(rgb));
  }

  setValueHsl(hsl: HSL): this {
    return this.setValueRgb(rgbOfHsl(hsl));
  }

  onChange(callback: (value: string) => unknown): this {
    this.changeCallback = callback;
    return this;
  }
}
