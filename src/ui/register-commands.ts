import type { Plugin } from 'obsidian';
import { mayBeBrief } from '../domain/brief/may-be-brief';
import type { InterfaceServices } from './interface-services';
import type { FormKind } from './form/form-state';
import { addNoteCommand } from './note-command';
import { registerSearchCommands } from './search/register-search-commands';

/** What can be started from anywhere. */
export interface InterfaceActions {
  readonly openLibrary: () => void;
  readonly search: () => void;
  readonly newNote: (kind: FormKind) => void;
  readonly reviewBrief: (path: string) => void;
  readonly startPostmortem: (path: string) => void;
  readonly checkNote: () => void;
  readonly showDue: () => void;
  readonly applyTemplate: (path: string) => void;
  readonly copyTemplate: () => void;
}

/** Registers the commands; ids never change, since people bind keys to them. */
export function registerCommands(plugin: Plugin, services: InterfaceServices, actions: InterfaceActions): void {
  const { library, locale } = services;
  const words = locale.words.commands;
  plugin.addCommand({ id: 'open-library', name: words.openLibrary, callback: () => actions.openLibrary() });
  plugin.addCommand({ id: 'show-due', name: words.showDue, callback: () => actions.showDue() });
  registerSearchCommands(plugin, services, actions.search);
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
  addNoteCommand(plugin, library, { id: 'check-note', name: words.checkNote, isFor: ({ kind }) => kind !== null && kind !== 'lesson', run: () => actions.checkNote() });
  addNoteCommand(plugin, library, { id: 'mark-brief-ready', name: words.markReady, icon: 'library-big', isFor: mayBeBrief, run: actions.reviewBrief });
  addNoteCommand(plugin, library, { id: 'start-postmortem', name: words.startPostmortem, icon: 'file-check', isFor: ({ kind }) => kind === 'brief', run: actions.startPostmortem });
}
