import { EditorView, Decoration, MatchDecorator, ViewPlugin } from '@codemirror/view';
import type { Extension } from '@codemirror/state';
import type { DecorationSet, ViewUpdate } from '@codemirror/view';
import type { HostApp } from '../../behaviour/host-app';
import { Keymap } from '../keys/keymap';
import type { VisibleMarkdownView } from './visible-markdown-view';

const decorator = new MatchDecorator({
  regexp: /\[\[([^[\]\n]+)\]\]/g,
  decoration: (match) => Decoration.mark({ class: 'cm-hmd-internal-link', attributes: { 'data-link': (match[1] ?? '').replace(/\\?\|.*$/, '') } }),
});

class LinkMarks {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = decorator.createDeco(view);
  }

  update(update: ViewUpdate): void {
    this.decorations = decorator.updateDeco(update, this.decorations);
  }
}

function linkAt(event: MouseEvent): string | null {
  const el = event.target instanceof Element ? event.target.closest('[data-link]') : null;
  return el?.getAttribute('data-link') ?? null;
}

/** Shows links in the source as links: Mod-click opens, hovering with Mod previews. */
export function wikilinks(app: HostApp, view: VisibleMarkdownView): Extension {
  return [
    ViewPlugin.fromClass(LinkMarks, { decorations: (plugin) => plugin.decorations }),
    EditorView.domEventHandlers({
      click: (event) => {
        const link = linkAt(event);
        if (!link || !Keymap.isModEvent(event)) return false;
        void app.workspace.openLinkText(link, view.file?.path ?? '', event.altKey ? 'split' : false);
        return true;
      },
      mouseover: (event) => {
        const link = linkAt(event);
        if (link && event.target instanceof HTMLElement) {
          app.workspace.trigger('hover-link', { event, source: 'editor', hoverParent: view, targetEl: event.target, linktext: link, sourcePath: view.file?.path ?? '' });
        }
      },
      contextmenu: (event) => {
        view.showEditorMenu__(event);
        return true;
      },
    }),
  ];
}
