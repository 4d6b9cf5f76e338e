import type { Plugin } from 'obsidian';
import { addNoteCommand } from '../note-command';
import { MarkReviewedModal } from './mark-reviewed-modal';
import type { ReviewedServices } from './reviewed-services';

/** Registers the ways to mark a postmortem or retrospective as reviewed: a command and the menu of its file. */
export function registerReviewedCommands(plugin: Plugin, services: ReviewedServices): void {
  addNoteCommand(plugin, services.library, {
    id: 'mark-postmortem-reviewed', name: services.locale.words.reviewed.command, icon: 'clipboard-check',
    isFor: ({ kind }) => kind === 'postmortem' || kind === 'retro',
    run: (path) => void markReviewed(plugin, services, path),
  });
}

/** Shows what the checks find open in a note, and asks who marks it as reviewed. */
export async function markReviewed({ app }: Pick<Plugin, 'app'>, services: ReviewedServices, path: string): Promise<void> {
  new MarkReviewedModal(app, services, path, await services.checks.findings(path)).open();
}
