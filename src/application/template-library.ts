import { isInFolder } from '../domain/note/vault-folder';
import type { NoteSource } from './ports/note-source';
import type { Settings } from './settings';
import { readUserTemplate } from './user-template';
import type { ChosenTemplate } from './user-template';

/** The templates to choose from: those built in, each replaced where the user's folder has a note for it, then the user's others. */
export class TemplateLibrary {
  constructor(
    private readonly builtIn: readonly Omit<ChosenTemplate, 'path'>[],
    private readonly source: NoteSource,
    private readonly settings: () => Settings,
  ) {}

  /** The built-in templates, whatever the user has. */
  ours(): ChosenTemplate[] {
    return this.builtIn.map((template) => ({ ...template, path: null }));
  }

  /** All templates as the folder is now. */
  async all(): Promise<ChosenTemplate[]> {
    const own = await this.#own();
    const replaced = this.ours().map((template) => own.find(({ id }) => id === template.id) ?? template);
    return [...replaced, ...own.filter((template) => !replaced.includes(template))];
  }

  /** Where a copy of a template belongs. */
  pathFor({ name }: ChosenTemplate): string {
    const folder = this.settings().templatesFolder.trim() || 'Templates';
    return `${folder}/${name}.md`;
  }

  async #own(): Promise<ChosenTemplate[]> {
    const folder = this.settings().templatesFolder;
    const paths = this.source.paths().filter((path) => isInFolder(path, folder)).sort();
    const read = await Promise.all(paths.map(async (path) => ({ path, note: await this.source.read(path) })));
    return read.flatMap(({ path, note }) => (note === null ? [] : readUserTemplate(path, note.text, this.builtIn) ?? []));
  }
}
