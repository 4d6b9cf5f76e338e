import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { EditorState } from '@codemirror/state';
import type { Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap } from '@codemirror/view';
import { editorInfoField } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from '../../behaviour/host-app';
import { hideFrontmatter } from './hide-frontmatter';
import { markdownHighlight } from './markdown-highlight';
import { suggestWhileTyping } from './suggest-while-typing';
import type { VisibleMarkdownView } from './visible-markdown-view';
import { wikilinks } from './wikilinks';

/** What an editor's state is made from. */
export interface EditorParts {
  readonly text: string;
  readonly view: VisibleMarkdownView;
  readonly app: HostApp;
  readonly onType: (text: string) => void;
}

function isExtension(candidate: unknown): candidate is Extension {
  return typeof candidate === 'object' && candidate !== null;
}

/** A fresh state for a newly opened note: no undo history, with the extensions that plugins registered. */
export function createEditorState({ text, view, app, onType }: EditorParts): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      app.registry__.editorExtensions.filter(isExtension),
      editorInfoField.init(() => view.asOriginalType7__()),
      history(),
      drawSelection(),
      keymap.of([...defaultKeymap, ...historyKeymap]),
      markdown({ base: markdownLanguage }),
      markdownHighlight,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': 'Note text', spellcheck: 'false' }),
      hideFrontmatter,
      wikilinks(app, view),
      suggestWhileTyping(app, view),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onType(update.state.doc.toString());
      }),
    ],
  });
}
