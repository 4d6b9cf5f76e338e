import type { Plugin } from 'obsidian';
import { mayBeBrief } from '../domain/brief/may-be-brief';
import type { NoteRecord } from '../domain/postmortem/note-record';
import type { InterfaceServices } from './interface-services';
import type { FormKind } from './form/form-state';
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
    id: 'check-note',
    name: words.checkNote,
    checkCallback: (checking) => {
      const path = plugin.app.workspace.getActiveFile()?.path;
      const kind = path === undefined ? null : library.index.records.get(path)?.kind ?? null;
      if (kind === null || kind === 'lesson') return false;
      if (!checking) actions.checkNote();
      return true;
    },
  });
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
  const briefCommands = [
    { id: 'mark-brief-ready', name: words.markReady, run: actions.reviewBrief, isFor: mayBeBrief },
    { id: 'start-postmortem', name: words.startPostmortem, run: actions.startPostmortem, isFor: ({ kind }: NoteRecord) => kind === 'brief' },
  ];
  for (const { id, name, run, isFor } of briefCommands) {
    plugin.addCommand({
      id,
      name,
      checkCallback: (checking) => {
        const path = plugin.app.workspace.getActiveFile()?.path;
        const record = path === undefined ? undefined : library.index.records.get(path);
        if (path === undefined || record === undefined || !isFor(record)) return false;
        if (!checking) run(path);
        return true;
      },
    });
  }
  plugin.registerEvent(plugin.app.workspace.on('file-menu', (menu, file) => {
    if (library.index.records.get(file.path)?.kind !== 'brief') return;
    menu.addItem((item) => item.setTitle(words.startPostmortem).setIcon('file-check').onClick(() => actions.startPostmortem(file.path)));
  }));
}
