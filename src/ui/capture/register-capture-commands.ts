import { MarkdownView } from 'obsidian';
import type { App, Plugin } from 'obsidian';
import type { LessonServices } from './lesson-services';
import { QuickLessonModal } from './quick-lesson-modal';

/** Registers the ways to a quick lesson: a command, which the toolbar of a phone can hold, and the menu of selected text. */
export function registerCaptureCommands(plugin: Plugin, services: LessonServices): void {
  const { app } = plugin;
  const words = services.locale.words.capture;
  plugin.addCommand({
    id: 'quick-lesson', name: words.command, icon: 'lightbulb',
    callback: () => void openQuickLesson(app, services, selectedText(app)),
  });
  plugin.registerEvent(app.workspace.on('editor-menu', (menu, editor) => {
    const selected = editor.getSelection();
    if (selected.trim() === '') return;
    menu.addItem((item) => item.setTitle(words.fromSelection).setIcon('lightbulb').onClick(() => void openQuickLesson(app, services, selected)));
  }));
}

async function openQuickLesson(app: App, services: LessonServices, selected: string): Promise<void> {
  const source = await services.lessons.sourceAt(app.workspace.getActiveFile()?.path ?? null);
  new QuickLessonModal(app, services, source, selected).open();
}

// Only what is selected in the note one is in: a selection left behind in another pane is not meant.
function selectedText({ workspace }: App): string {
  return workspace.activeEditor?.editor?.getSelection() ?? workspace.getActiveViewOfType(MarkdownView)?.editor.getSelection() ?? '';
}
