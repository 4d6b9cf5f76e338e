import { PluginSettingTab } from 'obsidian';
import type { SettingDefinitionItem } from 'obsidian';

/** Every kind of declarative setting. */
export class ToySettingTab extends PluginSettingTab {
  override icon = 'flask-conical';

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      { name: 'Greeting', desc: 'What to say.', control: { type: 'text', key: 'greeting', validate: (value) => (value === 'bad' ? 'Not this word.' : undefined) } },
      { name: 'Loud', control: { type: 'toggle', key: 'loud' } },
      { name: 'How loud', visible: () => this.getControlValue('loud') === true, control: { type: 'slider', key: 'volume', min: 0, max: 10, step: 1, defaultValue: 3 } },
      { type: 'group', heading: 'Places', items: [
        { name: 'Folder', aliases: ['directory'], control: { type: 'folder', key: 'folder', placeholder: 'Anywhere' } },
        { name: 'Number', control: { type: 'number', key: 'number', defaultValue: 7 } },
        { type: 'page', name: 'More', desc: 'Rare things.', displayValue: () => 'two', items: [
          { name: 'Language', control: { type: 'dropdown', key: 'language', options: { en: 'English', ru: 'Russian' }, defaultValue: 'en' } },
          { name: 'Notes', control: { type: 'textarea', key: 'notes' } },
        ] },
      ] },
    ];
  }
}
