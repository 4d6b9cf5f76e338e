import type { Plugin, TFile } from 'obsidian';
import type { Library } from '../application/library';
import type { NoteRecord } from '../domain/postmortem/note-record';

/** A command on the active note. With an icon it also stands in the menu of every file that it is for. */
export interface NoteCommand {
  readonly id: string;
  readonly name: string;
  readonly icon?: string;
  /** Whether it is offered for a note that the library knows. */
  readonly isFor: (record: NoteRecord) => boolean;
  readonly run: (path: string) => void;
}

/** Adds a command that is offered only where it makes sense. */
export function addNoteCommand(plugin: Plugin, library: Library, { id, name, icon, isFor, run }: NoteCommand): void {
  const { workspace } = plugin.app;
  const isOffered = (path: string | undefined): path is string => {
    const record = path === undefined ? undefined : library.index.records.get(path);
    return record !== undefined && isFor(record);
  };
  plugin.addCommand({
    id, name, ...(icon === undefined ? {} : { icon }),
    checkCallback: (checking) => {
      const path = workspace.getActiveFile()?.path;
      if (!isOffered(path)) return false;
      if (!checking) run(path);
      return true;
    },
  });
  if (icon === undefined) return;
  plugin.registerEvent(workspace.on('file-menu', (menu, { path }: Pick<TFile, 'path'>) => {
    if (isOffered(path)) menu.addItem((item) => item.setTitle(name).setIcon(icon).onClick(() => run(path)));
  }));
}
