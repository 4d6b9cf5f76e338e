import type { SettingFileControl, SettingFolderControl } from 'obsidian';
import { TFile, TFolder } from 'obsidian-test-mocks/obsidian';
import { AbstractInputSuggest } from '../suggest/abstract-input-suggest';
import type { VisibleApp } from '../visible-app';

/** Suggests the vault's files or folders below a settings field. */
export class PathSuggest extends AbstractInputSuggest<string> {
  constructor(app: VisibleApp, inputEl: HTMLInputElement, private readonly control: SettingFileControl | SettingFolderControl) {
    super(app, inputEl);
  }

  protected override getSuggestions(query: string): string[] {
    const paths = this.control.type === 'file' ? this.files(this.control) : this.folders(this.control);
    return paths.filter((path) => path.toLowerCase().includes(query.toLowerCase()));
  }

  private files(control: SettingFileControl): string[] {
    const files = this.app.vault.getAllLoadedFiles().filter((file) => file instanceof TFile);
    return files.filter((file) => !control.filter || control.filter(file.asOriginalType2__())).map((file) => file.path);
  }

  private folders(control: SettingFolderControl): string[] {
    const folders = this.app.vault.getAllLoadedFiles().filter((file) => file instanceof TFolder);
    const allowed = folders.filter((folder) => control.includeRoot === true || !folder.isRoot());
    return allowed.filter((folder) => !control.filter || control.filter(folder.asOriginalType2__())).map((folder) => folder.path);
  }

  override renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    this.textInputEl.trigger('input');
    this.close();
  }
}
