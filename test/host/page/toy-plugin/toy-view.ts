import { ItemView, Keymap, MarkdownRenderer, setIcon } from 'obsidian';

/** The type under which the view is registered. */
export const toyViewType = 'toy-view';

/** Lists the vault's notes; a click opens one at its third line. */
export class ToyView extends ItemView {
  override navigation = false;
  override icon = 'flask-conical';

  override getViewType(): string {
    return toyViewType;
  }

  override getDisplayText(): string {
    return 'Toy view';
  }

  protected override async onOpen(): Promise<void> {
    this.registerEvent(this.app.metadataCache.on('resolved', () => this.draw()));
    this.registerEvent(this.app.vault.on('delete', () => this.draw()));
    this.registerEvent(this.app.vault.on('rename', () => this.draw()));
    this.draw();
    await MarkdownRenderer.render(this.app, 'A **bold** word and [[Welcome]].', this.contentEl.createDiv('markdown-rendered'), '', this);
  }

  private draw(): void {
    this.contentEl.querySelector('.toy-list')?.remove();
    const list = createDiv('toy-list');
    this.contentEl.prepend(list);
    for (const file of this.app.vault.getMarkdownFiles()) {
      const row = list.createDiv({ cls: 'tree-item-self is-clickable' });
      setIcon(row.createSpan(), 'lightbulb');
      row.createDiv({ cls: 'tree-item-inner', text: file.basename });
      row.addEventListener('click', (event) => void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file, { eState: { line: 2 } }));
      row.addEventListener('mouseover', (event) => this.app.workspace.trigger('hover-link', { event, source: toyViewType, hoverParent: this, targetEl: row, linktext: file.path, sourcePath: '' }));
    }
  }
}
