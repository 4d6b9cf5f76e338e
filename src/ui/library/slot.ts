/** A part of a view that is drawn anew only when what it shows has changed, and keeps the keyboard's place when it is. */
export class Slot<Model> {
  #signature = '';

  constructor(
    readonly el: HTMLElement,
    private readonly drawing: (model: Model, el: HTMLElement) => void,
  ) {}

  /** Shows the model; costs nothing when it says the same as before. */
  show(model: Model): void {
    const signature = JSON.stringify(model);
    if (signature === this.#signature) return;
    this.#signature = signature;
    const focused = this.el.doc.activeElement;
    const key = focused !== null && this.el.contains(focused) ? focused.getAttribute('data-focus') : null;
    this.el.empty();
    this.drawing(model, this.el);
    if (key !== null) this.#focus(key);
  }

  #focus(key: string): void {
    const elements = Array.from(this.el.querySelectorAll<HTMLElement>('[data-focus]'));
    (elements.find((el) => el.getAttribute('data-focus') === key) ?? elements[0])?.focus();
  }
}
