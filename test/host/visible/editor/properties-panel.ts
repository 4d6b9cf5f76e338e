import { getFrontMatterInfo } from 'obsidian-test-mocks/obsidian';
import { readPropertyList, writeProperty } from './property-type';
import type { Property, PropertyType } from './property-type';
import { setIcon } from '../dom/icons';

const icons: Readonly<Record<PropertyType, string>> = {
  checkbox: 'square-check', date: 'calendar', multitext: 'list', number: 'binary', text: 'text', unknown: 'file-question',
};

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? '' : JSON.stringify(value);
}

/** The note's title and its properties, above the text. */
export class PropertiesPanel {
  private readonly titleEl: HTMLElement;
  private readonly containerEl: HTMLElement;
  private text = '';
  private shown = '';

  constructor(parent: HTMLElement, private readonly onEdit: (text: string) => void) {
    this.titleEl = parent.createDiv('inline-title');
    this.containerEl = parent.createDiv('metadata-container');
  }

  /** Draws the properties of a text, unless nothing about them changed. */
  show(text: string, title: string): void {
    this.text = text;
    this.titleEl.setText(title);
    const info = getFrontMatterInfo(text);
    const key = info.exists ? info.frontmatter : '';
    this.containerEl.toggle(info.exists);
    if (key === this.shown && this.containerEl.childElementCount > 0) return;
    this.shown = key;
    this.containerEl.empty();
    if (!info.exists) return;
    const heading = this.containerEl.createDiv('metadata-properties-heading');
    heading.createDiv({ cls: 'metadata-properties-title', text: 'Properties' });
    const list = this.containerEl.createDiv('metadata-content').createDiv('metadata-properties');
    const properties = readPropertyList(info.frontmatter);
    if (!properties) list.createDiv({ cls: 'metadata-error', text: 'Invalid properties' });
    for (const property of properties ?? []) this.drawProperty(property, list);
  }

  private drawProperty(property: Property, list: HTMLElement): void {
    const row = list.createDiv({ cls: 'metadata-property', attr: { 'data-property-key': property.key, 'data-property-type': property.type } });
    const keyEl = row.createDiv('metadata-property-key');
    setIcon(keyEl.createSpan('metadata-property-icon'), icons[property.type]);
    keyEl.createDiv({ cls: 'metadata-property-key-input', text: property.key });
    const valueEl = row.createDiv('metadata-property-value');
    if (property.type === 'multitext') this.drawPills(property, valueEl);
    else this.drawInput(property, valueEl);
  }

  private drawPills(property: Property, el: HTMLElement): void {
    const box = el.createDiv('multi-select-container');
    for (const item of Array.isArray(property.value) ? property.value : []) {
      box.createDiv('multi-select-pill').createDiv({ cls: 'multi-select-pill-content', text: textOf(item) });
    }
  }

  private drawInput(property: Property, el: HTMLElement): void {
    const input = el.createEl('input', { cls: `metadata-input metadata-input-${property.type}`, attr: { 'aria-label': property.key } });
    input.type = { checkbox: 'checkbox', date: 'date', number: 'number' }[String(property.type)] ?? 'text';
    input.value = textOf(property.value);
    input.checked = property.value === true;
    input.disabled = property.type === 'unknown';
    if (input.type === 'text') input.placeholder = 'Empty';
    input.addEventListener('change', () => {
      const typed = input.type === 'checkbox' ? input.checked : input.type === 'number' ? input.valueAsNumber : input.value;
      this.edit(property.key, typed === '' ? null : typed);
    });
  }

  private edit(key: string, value: unknown): void {
    const info = getFrontMatterInfo(this.text);
    const yaml = writeProperty(info.frontmatter, key, value);
    this.onEdit(this.text.slice(0, info.from) + yaml.replace(/\n$/, '') + this.text.slice(info.to));
  }
}
