// @vitest-environment happy-dom
import type { SettingDefinitionItem } from 'obsidian';
import { beforeEach, describe, expect, it } from 'vitest';
import { findSettings } from './find-settings';
import { openVisibleApp } from '../open-visible-app';
import { Setting } from './setting';
import { SettingTab } from './setting-tab';

const shell = openVisibleApp({ files: { 'Folder/Note.md': '' } });

class Tab extends SettingTab {
  values: Record<string, unknown> = {};
  definitions: SettingDefinitionItem[] = [];

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return this.definitions;
  }

  override getControlValue(key: string): unknown {
    return this.values[key];
  }

  override setControlValue(key: string, value: unknown): void {
    this.values[key] = value;
  }
}

let tab: Tab;

function show(...definitions: SettingDefinitionItem[]): HTMLElement {
  tab.definitions = definitions;
  tab.update();
  return tab.containerEl;
}

function edit(el: HTMLElement, value: string): void {
  const input = el.querySelector('input');
  if (!input) throw new Error('no input');
  input.value = value;
  input.dispatchEvent(new Event('input'));
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

beforeEach(() => {
  tab = new Tab(shell.app);
  document.body.append(tab.containerEl);
});

describe('a declarative setting', () => {
  it('shows the stored value, the default where there is none, and saves what is typed', async () => {
    tab.values = { a: 'stored' };
    const el = show({ name: 'A', control: { type: 'text', key: 'a' } }, { name: 'B', control: { type: 'number', key: 'b', defaultValue: 7 } });
    expect(Array.from(el.querySelectorAll('input'), (input) => input.value)).toEqual(['stored', '7']);
    edit(el, 'typed');
    await soon();
    expect(tab.values.a).toBe('typed');
  });

  it('falls back to its default where a number cannot be read', async () => {
    const el = show({ name: 'N', control: { type: 'number', key: 'n', defaultValue: 5 } });
    edit(el, '');
    await soon();
    expect(tab.values.n).toBe(5);
  });

  it('is told on mount that its stored value is invalid, and never loses it', async () => {
    tab.values = { a: 'bad' };
    const el = show({ name: 'A', control: { type: 'text', key: 'a', validate: (value) => (value === 'bad' ? 'Not this.' : '') } });
    await soon();
    expect(el.querySelector('.setting-item-error')?.textContent).toBe('Not this.');
    expect(tab.values.a).toBe('bad');
  });

  it('hides and disables what its predicates say, again after every change', async () => {
    const el = show(
      { name: 'Switch', control: { type: 'toggle', key: 'on' } },
      { name: 'Dependent', visible: () => tab.values.on === true, control: { type: 'text', key: 'x', disabled: () => tab.values.on !== true } },
    );
    const row = el.querySelectorAll<HTMLElement>('.setting-item:not(.setting-item-heading)')[1];
    expect(row?.style.display).toBe('none');
    el.querySelector<HTMLElement>('.checkbox-container')?.click();
    await soon();
    expect(row?.style.display).toBe('');
    expect(row?.querySelector('input')?.disabled).toBe(false);
  });

  it('cleans up what it rendered by itself before it is drawn again', () => {
    const log: string[] = [];
    const definition: SettingDefinitionItem = {
      name: 'Own',
      render: (setting) => {
        setting.setDesc('Drawn');
        return () => void log.push('cleaned');
      },
    };
    show(definition);
    tab.update();
    expect(log).toEqual(['cleaned']);
    expect(tab.containerEl.textContent).toContain('Drawn');
  });
});

describe('a page of settings', () => {
  const page: SettingDefinitionItem = { type: 'page', name: 'More', items: [{ name: 'Deep', aliases: ['abyss'], control: { type: 'text', key: 'deep' } }] };

  it('opens in place of the tab, stays open when the tab is updated, and leads back', () => {
    const el = show(page, { name: 'Top', control: { type: 'text', key: 'top' } });
    el.querySelector<HTMLElement>('.mod-action')?.click();
    tab.update();
    expect(el.textContent).toContain('Deep');
    expect(el.textContent).not.toContain('Top');
    el.querySelector<HTMLElement>('[aria-label="Back"]')?.click();
    expect(el.textContent).toContain('Top');
  });

  it('is searched by names and aliases, with the way that leads there', () => {
    show(page, { name: 'Unsearched', searchable: false, control: { type: 'text', key: 'u' } });
    expect(findSettings([tab], 'ABYSS').map(({ path }) => path)).toEqual([['More', 'Deep']]);
    expect(findSettings([tab], 'unsearched')).toEqual([]);
  });
});

describe('a list of settings', () => {
  it('offers to add and to delete, and says when it is empty', () => {
    const log: string[] = [];
    const list = (items: { name: string }[]): SettingDefinitionItem => ({
      type: 'list', heading: 'Aliases', items, emptyState: 'None yet.', addItem: { name: 'Add alias', action: () => log.push('add') }, onDelete: (index) => log.push(`delete ${index}`),
    });
    expect(show(list([])).textContent).toContain('None yet.');
    const el = show(list([{ name: 'one' }, { name: 'two' }]));
    el.querySelector<HTMLElement>('[aria-label="Add alias"]')?.click();
    el.querySelectorAll<HTMLElement>('[aria-label="Delete"]')[1]?.click();
    expect(log).toEqual(['add', 'delete 1']);
  });
});

describe('a row made by hand', () => {
  it('has the app\'s classes, with the info before the control', () => {
    const setting = new Setting(document.body).setName('Name').setDesc('What for').addToggle(() => undefined);
    expect(Array.from(setting.settingEl.children, (child) => child.className)).toEqual(['setting-item-info', 'setting-item-control']);
    expect(setting.settingEl.className).toBe('setting-item mod-toggle');
  });

  it('disables its controls with it', () => {
    const setting = new Setting(document.body).addText(() => undefined).setDisabled(true);
    expect(setting.controlEl.querySelector('input')?.disabled).toBe(true);
  });
});
