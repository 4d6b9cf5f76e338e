import type { SettingControl } from 'obsidian';
import { PathSuggest } from './path-suggest';
import type { Setting } from './setting';
import type { SettingTab } from './setting-tab';

type Save = (value: unknown) => void;

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function numberOf(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : fallback;
}

async function problemOf(control: SettingControl, value: unknown): Promise<string | null> {
  const { validate } = control;
  if (!validate) return null;
  const message: unknown = await Reflect.apply(validate, control, [value]);
  return typeof message === 'string' && message !== '' ? message : null;
}

/** Saves a value unless the definition's validation rejects it; the message then stands below the setting. */
async function saveValid(setting: Setting, control: SettingControl, tab: SettingTab, value: unknown): Promise<void> {
  const problem = await problemOf(control, value);
  setting.setErrorMessage(problem);
  if (problem !== null) return;
  await tab.setControlValue(control.key, value);
  tab.refreshDomState();
}

function addNumber(setting: Setting, control: Extract<SettingControl, { type: 'number' }>, value: unknown, save: Save): void {
  setting.addText((text) => {
    text.inputEl.type = 'number';
    for (const name of ['min', 'max', 'step'] as const) {
      if (control[name] !== undefined) text.inputEl.setAttribute(name, String(control[name]));
    }
    text.setPlaceholder(control.placeholder ?? '').setValue(textOf(value));
    text.onChange((typed) => save(numberOf(typed.trim() === '' ? Number.NaN : Number(typed), control.defaultValue ?? 0)));
  });
}

function addPath(setting: Setting, control: Extract<SettingControl, { type: 'file' | 'folder' }>, value: unknown, context: { tab: SettingTab; save: Save }): void {
  setting.addSearch((search) => {
    search.setPlaceholder(control.placeholder ?? '').setValue(textOf(value)).onChange(context.save);
    new PathSuggest(context.tab.app, search.inputEl, control);
  });
}

/** Adds the control of a definition, seeded with the stored value, saving what the user changes. */
export function addControl(setting: Setting, control: SettingControl, tab: SettingTab): void {
  const stored = tab.getControlValue(control.key) ?? control.defaultValue;
  const save: Save = (value) => void saveValid(setting, control, tab, value);
  void problemOf(control, stored).then((problem) => {
    if (problem !== null) setting.setErrorMessage(problem);
  });
  switch (control.type) {
    case 'toggle':
      setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(save));
      return;
    case 'dropdown':
      setting.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(textOf(stored)).onChange(save));
      return;
    case 'text':
      setting.addText((text) => text.setPlaceholder(control.placeholder ?? '').setValue(textOf(stored)).onChange(save));
      return;
    case 'textarea':
      setting.addTextArea((area) => {
        area.inputEl.rows = control.rows ?? 4;
        area.setPlaceholder(control.placeholder ?? '').setValue(textOf(stored)).onChange(save);
      });
      return;
    case 'number':
      addNumber(setting, control, stored, save);
      return;
    case 'slider':
      setting.addSlider((slider) => {
        slider.setLimits(control.min, control.max, control.step).setValue(numberOf(stored, control.min)).onChange(save);
        if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
      });
      return;
    case 'color':
      setting.addColorPicker((color) => color.setValue(textOf(stored)).onChange(save));
      return;
    default:
      addPath(setting, control, stored, { tab, save });
  }
}
