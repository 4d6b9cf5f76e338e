import { FuzzySuggestModal } from 'obsidian';
import type { App, FuzzyMatch } from 'obsidian';
import type { ChosenTemplate } from '../../application/user-template';
import type { Locale } from '../../locales/locale';

/** Offers templates by name, each with one line on what it is for. */
export class TemplatePicker extends FuzzySuggestModal<ChosenTemplate> {
  constructor(
    app: App,
    private readonly templates: readonly ChosenTemplate[],
    private readonly locale: Locale,
    private readonly chosen: (template: ChosenTemplate) => void,
  ) {
    super(app);
    this.setPlaceholder(locale.words.templates.choose);
  }

  override getItems(): ChosenTemplate[] {
    return [...this.templates];
  }

  override getItemText({ name, description }: ChosenTemplate): string {
    return `${name} ${description}`;
  }

  override renderSuggestion({ item }: FuzzyMatch<ChosenTemplate>, el: HTMLElement): void {
    el.addClass('mod-complex');
    const content = el.createDiv('suggestion-content');
    content.createDiv({ cls: 'suggestion-title', text: item.name });
    content.createDiv({ cls: 'suggestion-note', text: item.description });
    if (item.path !== null) el.createDiv({ cls: 'suggestion-aux' }).createSpan({ cls: 'suggestion-flair', text: this.locale.words.templates.yours });
  }

  override onChooseItem(template: ChosenTemplate): void {
    this.chosen(template);
  }
}
