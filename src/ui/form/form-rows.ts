/** What a field says about itself. */
export interface TextRow {
  readonly label: string;
  readonly placeholder: string;
  /** What stands in it from the start. */
  readonly value?: string;
}

/** A field with a few fixed answers. */
export interface SelectRow {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
}

/** Two days, with what stands in them from the start. */
export interface DatesRow {
  readonly labels: { readonly label: string; readonly start: string; readonly end: string };
  readonly values: { readonly start?: string; readonly end?: string };
}

let fields = 0;

function nextId(): string {
  fields += 1;
  return `pml-field-${String(fields)}`;
}

function addLabel(form: HTMLElement, label: string, id: string): void {
  form.createEl('label', { cls: 'pml-form-label', text: label, attr: { for: id } });
}

/** Adds a line of text to a form; returns its input. */
export function addTextRow(form: HTMLElement, { label, placeholder, value = '' }: TextRow, changed: (text: string) => void): HTMLInputElement {
  const id = nextId();
  addLabel(form, label, id);
  const input = form.createEl('input', { type: 'text', placeholder, value, attr: { id, autocomplete: 'off' } });
  input.addEventListener('input', () => changed(input.value));
  return input;
}

/** Adds a choice to a form; returns it. */
export function addSelectRow(form: HTMLElement, { label, options, value }: SelectRow, changed: (value: string) => void): HTMLSelectElement {
  const id = nextId();
  addLabel(form, label, id);
  const select = form.createEl('select', { cls: 'dropdown', attr: { id } });
  for (const option of options) select.createEl('option', { text: option.label, value: option.value });
  select.value = value;
  select.addEventListener('change', () => changed(select.value));
  return select;
}

/** Adds a start and an end day to a form, side by side. */
export function addDatesRow(
  form: HTMLElement,
  { labels, values }: DatesRow,
  changed: (which: 'start' | 'end', iso: string) => void,
): void {
  const id = nextId();
  addLabel(form, labels.label, id);
  const dates = form.createDiv('pml-form-dates');
  const start = dates.createEl('input', { type: 'date', value: values.start ?? '', attr: { id, 'aria-label': labels.start } });
  dates.createSpan({ text: '–', attr: { 'aria-hidden': 'true' } });
  const end = dates.createEl('input', { type: 'date', value: values.end ?? '', attr: { 'aria-label': labels.end } });
  start.addEventListener('input', () => changed('start', start.value));
  end.addEventListener('input', () => changed('end', end.value));
}
