import { makeLoud } from '../make-loud';

const defaultDurationMs = 5000;

function notices(): HTMLElement {
  return document.body.querySelector<HTMLElement>('.notice-container') ?? document.body.createDiv('notice-container');
}

/** A message in the corner that goes by itself, or by a click; a duration of 0 makes it stay. */
export class Notice {
  containerEl: HTMLElement;
  messageEl: HTMLElement;
  noticeEl: HTMLElement;

  constructor(message: string | DocumentFragment, duration = defaultDurationMs) {
    this.containerEl = notices().createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.noticeEl = this.messageEl;
    this.messageEl.setText(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    const list = this.containerEl.parentElement;
    this.containerEl.remove();
    if (list && list.childElementCount === 0) list.remove();
  }
}

makeLoud(Notice);
