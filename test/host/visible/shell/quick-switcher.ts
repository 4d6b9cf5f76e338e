import type { TFile } from 'obsidian-test-mocks/obsidian';
import { FuzzySuggestModal } from '../suggest/fuzzy-suggest-modal';
import { Keymap } from '../keys/keymap';
import type { VisibleApp } from '../visible-app';

/** Opens a note by its name. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(app: VisibleApp) {
    super(app);
    this.setPlaceholder('Find a note...');
    this.scope.register(['Mod'], 'Enter', (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  override getItems(): TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  override getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  override onChooseItem(file: TFile, event: KeyboardEvent | MouseEvent): void {
    void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }
}
