import { ValueComponent } from './value-component';

/** A number on a scale, with its value shown beside it. */
export class SliderComponent extends ValueComponent<number> {
  sliderEl: HTMLInputElement;
  private readonly valueEl: HTMLElement;
  private format: (value: number) => string = String;
  private changeCallback: ((value: number) => unknown) | null = null;
  private instant = false;

  constructor(containerEl: HTMLElement) {
    super();
    this.valueEl = containerEl.createSpan('slider-value');
    this.sliderEl = containerEl.createEl('input', { cls: 'slider', type: 'range' });
    this.sliderEl.addEventListener('input', () => this.moved(this.instant));
    this.sliderEl.addEventListener('change', () => this.moved(!this.instant));
  }

  private moved(report: boolean): void {
    this.valueEl.setText(this.getValuePretty());
    if (report) this.changeCallback?.(this.getValue());
  }

  override setDisabled(disabled: boolean): this {
    this.sliderEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setInstant(instant: boolean): this {
    this.instant = instant;
    return this;
  }

  setLimits(min: number | null, max: number | null, step: number | 'any'): this {
    if (min !== null) this.sliderEl.min = String(min);
    if (max !== null) this.sliderEl.max = String(max);
    this.sliderEl.step = String(step);
    return this;
  }

  override getValue(): number {
    return this.sliderEl.valueAsNumber;
  }

  override setValue(value: number): this {
    this.sliderEl.value = String(value);
    this.valueEl.setText(this.getValuePretty());
    return this;
  }

  getValuePretty(): string {
    return this.format(this.getValue());
  }

  setDisplayFormat(format: (value: number) => string): this {
    this.format = format;
    this.valueEl.setText(this.getValuePretty());
    return this;
  }

  setDynamicTooltip(): this {
    return this;
  }

  onChange(callback: (value: number) => unknown): this {
    this.changeCallback = callback;
    return this;
  }
}
