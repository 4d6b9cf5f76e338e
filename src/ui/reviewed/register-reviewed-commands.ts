import type { Plugin, TFile } from 'obsidian';
import { MarkReviewedModal } from './mark-reviewed-modal';
import type { ReviewedServices } from './reviewed-services';

/** Registers the ways to mark a postmortem or retrospective as reviewed: a command and the menu of its file. */
export function registerReviewedCommands(plugin: Plugin, services: ReviewedServices): void {
  const { app } = plugin;
  const title = services.locale.words.reviewed.command;
  const isReviewable = (path: string | undefined): path is string => {
    const kind = path === undefined ? null : services.library.index.records.get(path)?.kind;
    return kind === 'postmortem' || kind === 'retro';
  };
  plugin.addCommand({
    id: 'mark-postmortem-reviewed', name: title, icon: 'clipboard-check',
    checkCallback: (checking) => {
      const path = app.workspace.getActiveFile()?.path;
      if (!isReviewable(path)) return false;
      if (!checking) void markReviewed(plugin, services, path);
      return true;
    },
  });
  plugin.registerEvent(app.workspace.on('file-menu', (menu, file: Pick<TFile, 'path'>) => {
    if (isReviewable(file.path)) menu.addItem((item) => item.setTitle(title).setIcon('clipboard-check').onClick(() => void markReviewed(plugin, services, file.path)));
  }));
}

/** Shows what the checks find open in a note, and asks who marks it as reviewed. */
export async function markReviewed({ app }: Pick<Plugin, 'app'>, services: ReviewedServices, path: string): Promise<void> {
  new MarkReviewedModal(app, services, path, await services.checks.findings(path)).open();
}
