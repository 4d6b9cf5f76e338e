import type { Plugin } from 'obsidian';
import type { InterfaceServices } from './interface-services';
import type { FormKind } from './form/form-state';

/** What can be started from anywhere. */
export interface InterfaceActions {
  readonly openLibrary: () => void;
  readonly search: () => void;
  readonly newNote: (kind: FormKind) => void;
  readonly reviewBrief: (path: string) => void;
  readonly applyTemplate: (path: string) => void;
  readonly copyTemplate: () => void;
}

/** Registers the commands; ids never change, since people bind keys to them. */
export function registerCommands(plugin: Plugin, { library, locale }: InterfaceServices, actions: InterfaceActions): void {
  const words = locale.words.commands;
  plugin.addCommand({ id: 'open-library', name: words.openLibrary, callback: () => actions.openLibrary() });
  plugin.addCommand({ id: 'search', name: words.search, callback: () => actions.search() });
  plugin.addCommand({ id: 'new-postmortem', name: words.newPostmortem, callback: () => actions.newNote('postmortem') });
  plugin.addCommand({ id: 'new-brief', name: words.newBrief, callback: () => actions.newNote('brief') });
  plugin.addCommand({ id: 'copy-template', name: words.copyTemplate, callback: () => actions.copyTemplate() });
  plugin.addCommand({ id: 'new-lesson', name: words.newLesson, callback: () => actions.newNote('lesson') });
  plugin.addCommand({
    id: 'apply-template',
    name: words.applyTemplate,
    checkCallback: (checking) => {
      const file = plugin.app.workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!checking) actions.applyTemplate(file.path);
      return true;
    },
  });
  plugin.addCommand({
    id: 'mark-brief-ready',
    name: words.markReady,
    checkCallback: (checking) => {
      const path = plugin.app.workspace.getActiveFile()?.path;
      if (path === undefined || library.index.records.get(path)?.kind !== 'brief') return false;
      if (!checking) actions.reviewBrief(path);
      return true;
    },
  });
}
