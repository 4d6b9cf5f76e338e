import { Notice } from 'obsidian';
import type { App, Plugin } from 'obsidian';
import { fill } from '../locales/fill';
import { problemText } from '../locales/problem-text';
import { DueReminder } from '../application/due-reminder';
import { BriefBanners } from './banner/brief-banners';
import { registerCaptureCommands } from './capture/register-capture-commands';
import { DueReminders } from './coverage/due-reminders';
import { keepRule } from './coverage/keep-rule';
import { startRetro } from './coverage/start-retro';
import { emptyForm } from './form/form-request';
import type { FormKind } from './form/form-state';
import { NewNoteModal } from './form/new-note-modal';
import type { InterfaceServices } from './interface-services';
import { ItemActions } from './item-actions/item-actions';
import { LibraryView, libraryViewType } from './library/library-view';
import { registerLibraryCommands } from './library/register-library-commands';
import { InsertTargetFinder } from './opening/insert-target-finder';
import { NoteOpener } from './opening/note-opener';
import { startPostmortem } from './postmortem/start-postmortem';
import { registerCommands } from './register-commands';
import type { InterfaceActions } from './register-commands';
import { markReviewed, registerReviewedCommands } from './reviewed/register-reviewed-commands';
import { ReviewModal } from './review/review-modal';
import { LibrarySearchModal } from './search/library-search-modal';
import { LibrarySettingTab } from './settings/library-setting-tab';
import { TemplateActions } from './templates/template-actions';

/** Gives the plugin everything a person sees of it: sidebar, ribbon icon, commands and settings. */
export function registerInterface(plugin: Plugin, services: InterfaceServices): void {
  const { app } = plugin;
  const { words } = services.locale;
  const opener = new NoteOpener(app.workspace, app.vault);
  const targets = new InsertTargetFinder(app.workspace);
  const actions = interfaceActions(app, services, { opener, targets });
  const itemActions = new ItemActions(app, { ...services, opener, targets });
  plugin.registerView(libraryViewType, (leaf) => new LibraryView(leaf, {
    ...services, opener, targets, itemActions,
    start: (action) => (action === 'search' ? actions.search() : actions.newNote('postmortem')),
    reviewBrief: (path) => actions.reviewBrief(path),
    startPostmortem: (path) => actions.startPostmortem(path),
    markReviewed: (path) => void markReviewed(plugin, { ...services, opener }, path),
    startRetro: (retro) => void startRetro(app, { ...services, opener }, retro),
    keepRule: (item) => void keepRule(services, item),
  }));
  plugin.registerHoverLinkSource(libraryViewType, { display: words.view.title, defaultMod: true });
  plugin.addRibbonIcon('library-big', words.view.title, () => actions.openLibrary());
  plugin.addSettingTab(new LibrarySettingTab(app, plugin, services.settings, services.locale));
  registerCommands(plugin, services, actions);
  registerLibraryCommands(plugin, services.locale);
  registerCaptureCommands(plugin, { ...services, opener });
  registerReviewedCommands(plugin, { ...services, opener });
  const reminder = new DueReminder(services, () => services.settings.current);
  plugin.addChild(new DueReminders(app.workspace, { ...services, reminder, showDue: actions.showDue }));
  plugin.addChild(new BriefBanners(app, { ...services, reviewBrief: actions.reviewBrief }));
}

function interfaceActions(
  app: App, services: InterfaceServices, places: { readonly opener: NoteOpener; readonly targets: InsertTargetFinder },
): InterfaceActions {
  const templates = new TemplateActions(app, { ...services, ...places });
  return {
    openLibrary: () => void app.workspace.ensureSideLeaf(libraryViewType, 'right', { active: true, reveal: true }),
    search: () => new LibrarySearchModal(app, { ...services, ...places }).open(),
    newNote: (kind) => void openForm(app, { ...services, ...places }, kind),
    reviewBrief: (path) => void openReview(app, { ...services, ...places }, path),
    startPostmortem: (path) => void startPostmortem(app, { ...services, ...places }, path),
    checkNote: () => void showChecks(app),
    showDue: () => void showDue(app),
    applyTemplate: (path) => void templates.applyTo(path),
    copyTemplate: () => templates.copyBuiltIn(),
  };
}

/** Opens the sidebar at what the checks found in the active note. */
async function showChecks(app: App): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(libraryViewType, 'right', { active: false, reveal: true });
  await leaf.loadIfDeferred();
  if (leaf.view instanceof LibraryView) leaf.view.showChecks();
}

/** Opens the sidebar at what is due. */
async function showDue(app: App): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(libraryViewType, 'right', { active: true, reveal: true });
  await leaf.loadIfDeferred();
  if (leaf.view instanceof LibraryView) leaf.view.showCoverage();
}

async function openForm(app: App, services: InterfaceServices & { readonly opener: NoteOpener }, kind: FormKind): Promise<void> {
  const request = emptyForm(kind, await services.templates.all());
  if (request !== null) new NewNoteModal(app, services, request).open();
}

/** Opens a review once the library has been read: a brief judged by half of it would be let through too easily. */
async function openReview(app: App, services: InterfaceServices & { readonly opener: NoteOpener }, path: string): Promise<void> {
  const { library, gate, locale } = services;
  const words = locale.words.review;
  if (library.progress.phase !== 'ready') {
    const { done, total } = library.progress;
    const waiting = new Notice(`${words.stillReading} ${fill(locale.words.view.indexing, { done, total })}`, 0);
    await library.whenReady();
    waiting.hide();
  }
  const hindrance = await gate.hindrance(path);
  if (hindrance !== null) {
    const { message, remedy } = problemText(hindrance, locale.words);
    new Notice(`${fill(words.unreadable, { line: hindrance.line + 1 })} ${message} ${remedy}`, 0);
    return;
  }
  const review = await gate.open(path);
  if (review === null) new Notice(words.notABrief);
  else new ReviewModal(app, review, services).open();
}
