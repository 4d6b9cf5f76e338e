import { ValueComponent } from './value-component';

const whole = 100;

/** A bar from 0 to 100. */
export class ProgressBarComponent extends ValueComponent<number> {
  progressBar: HTMLElement;
  lineEl: HTMLElement;
  private value = 0;

  constructor(containerEl: HTMLElement) {
    super();
    this.progressBar = containerEl.createDiv('setting-progress-bar');
    this.lineEl = this.progressBar.createDiv('setting-progress-bar-inner');
  }

  override getValue(): number {
    return this.value;
  }

  override setValue(value: number): this {
    this.value = Math.min(whole, Math.max(0, value));
    this.lineEl.setCssStyles({ width: `${this.value}%` });
    return this;
  }
}
