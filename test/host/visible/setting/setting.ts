import type { TooltipOptions } from 'obsidian';
import type { BaseComponent } from '../component/base-component';
import { ButtonComponent } from '../component/button-component';
import { ColorComponent } from '../component/color-component';
import { DisplayValueComponent } from '../component/display-value-component';
import { DropdownComponent } from '../component/dropdown-component';
import { ExtraButtonComponent } from '../component/extra-button-component';
import { makeLoud } from '../make-loud';
import { MomentFormatComponent } from '../component/moment-format-component';
import { ProgressBarComponent } from '../component/progress-bar-component';
import { SearchComponent } from '../component/search-component';
import { setTooltip } from '../dom/tooltip';
import { SliderComponent } from '../component/slider-component';
import { TextAreaComponent } from '../component/text-area-component';
import { TextComponent } from '../component/text-component';
import { ToggleComponent } from '../component/toggle-component';

type With<T> = (component: T) => unknown;

/** One row of settings: name and description first, then its controls. */
export class Setting {
  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  errorEl: HTMLElement | null = null;
  components: BaseComponent[] = [];

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv('setting-item');
    this.infoEl = this.settingEl.createDiv('setting-item-info');
    this.nameEl = this.infoEl.createDiv('setting-item-name');
    this.descEl = this.infoEl.createDiv('setting-item-description');
    this.controlEl = this.settingEl.createDiv('setting-item-control');
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setTooltip(tooltip: string, options?: TooltipOptions): this {
    setTooltip(this.settingEl, tooltip, options);
    return this;
  }

  setHeading(): this {
    return this.setClass('setting-item-heading');
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass('is-disabled', disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    this.errorEl?.remove();
    this.errorEl = message ? this.infoEl.createDiv({ cls: 'setting-item-error', text: message }) : null;
    this.settingEl.toggleClass('is-invalid', Boolean(message));
    return this;
  }

  private add<T extends BaseComponent>(component: T, callback: With<T>): this {
    this.components.push(component);
    callback(component);
    return this;
  }

  addButton(callback: With<ButtonComponent>): this {
    return this.add(new ButtonComponent(this.controlEl), callback);
  }

  addExtraButton(callback: With<ExtraButtonComponent>): this {
    return this.add(new ExtraButtonComponent(this.controlEl), callback);
  }

  addToggle(callback: With<ToggleComponent>): this {
    return this.setClass('mod-toggle').add(new ToggleComponent(this.controlEl), callback);
  }

  addText(callback: With<TextComponent>): this {
    return this.add(new TextComponent(this.controlEl), callback);
  }

  addSearch(callback: With<SearchComponent>): this {
    return this.add(new SearchComponent(this.controlEl), callback);
  }

  addTextArea(callback: With<TextAreaComponent>): this {
    return this.add(new TextAreaComponent(this.controlEl), callback);
  }

  addMomentFormat(callback: With<MomentFormatComponent>): this {
    return this.add(new MomentFormatComponent(this.controlEl), callback);
  }

  addDropdown(callback: With<DropdownComponent>): this {
    return this.add(new DropdownComponent(this.controlEl), callback);
  }

  addColorPicker(callback: With<ColorComponent>): this {
    return this.add(new ColorComponent(this.controlEl), callback);
  }

  addProgressBar(callback: With<ProgressBarComponent>): this {
    return this.add(new ProgressBarComponent(this.controlEl), callback);
  }

  addSlider(callback: With<SliderComponent>): this {
    return this.add(new SliderComponent(this.controlEl), callback);
  }

  addDisplayValue(callback: With<DisplayValueComponent>): this {
    callback(new DisplayValueComponent(this.controlEl));
    return this;
  }

  addComponent<T extends BaseComponent>(create: (el: HTMLElement) => T): this {
    this.components.push(create(this.controlEl));
    return this;
  }

  then(callback: (setting: this) => unknown): this {
    callback(this);
    return this;
  }

  clear(): this {
    this.controlEl.empty();
    this.components = [];
    return this;
  }
}

makeLoud(Setting);
