import type { VisibleApp } from '../visible-app';
import { ButtonComponent } from '../component/button-component';
import { Modal } from './modal';

/** A button of a confirmation: closes the modal after its click unless the handler answers with something truthy. */
export class ConfirmationButton extends ButtonComponent {
  private handler: (event: MouseEvent) => unknown = () => undefined;

  constructor(private readonly modal: ConfirmationModal) {
    super(modal.buttonContainerEl);
    super.onClick(async (event) => {
      if (!(await this.handler(event))) this.modal.close();
    });
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    this.handler = handler;
    return this;
  }

  setInitialFocus(): this {
    window.setTimeout(() => this.buttonEl.focus(), 0);
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

/** A question with a row of buttons. */
export class ConfirmationModal extends Modal {
  buttonContainerEl: HTMLElement;

  constructor(app: VisibleApp) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox' });
    const box = labelEl.createEl('input', { type: 'checkbox' });
    labelEl.appendText(label);
    box.addEventListener('change', () => callback(box.checked));
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    callback(new ConfirmationButton(this));
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setCancel().setButtonText(text));
  }
}
