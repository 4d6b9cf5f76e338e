import { EditorView } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import type { HostApp } from '../../behaviour/host-app';
import { EditorSuggest } from '../suggest/editor-suggest';
import type { VisibleMarkdownView } from './visible-markdown-view';

/** Offers every key press to the editor suggesters that plugins registered; the first that wants it gets it. */
export function suggestWhileTyping(app: HostApp, view: VisibleMarkdownView): Extension {
  return EditorView.updateListener.of((update) => {
    const suggests = app.registry__.editorSuggests.filter((suggest) => suggest instanceof EditorSuggest);
    if (!update.docChanged || suggests.length === 0 || !update.transactions.some((transaction) => transaction.isUserEvent('input') || transaction.isUserEvent('delete'))) return;
    queueMicrotask(() => {
      const taken = suggests.find((suggest) => suggest.offer(view.editor, view.file));
      for (const suggest of suggests) if (suggest !== taken) suggest.close();
    });
  });
}
