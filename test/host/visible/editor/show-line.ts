import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { ReadingView } from './reading-view';

interface LineToShow {
  readonly state: unknown;
  readonly cm: EditorView;
  readonly reading: ReadingView;
  readonly mode: 'preview' | 'source';
  readonly line: number;
}

/** Scrolls to the line that an opened link or search result asked for and marks it for a moment. */
export function showLine({ state, cm, reading, mode, line }: LineToShow): void {
  const asked = typeof state === 'object' && state !== null ? state : {};
  const wantsFocus = Reflect.get(asked, 'focus') === true;
  if ('line' in asked || 'subpath' in asked) {
    const at = cm.state.doc.line(Math.min(line + 1, cm.state.doc.lines));
    cm.dispatch({ selection: EditorSelection.cursor(at.from), effects: EditorView.scrollIntoView(at.from, { y: 'center' }) });
    flash(cm, at.from);
    if (mode === 'preview') reading.showText(at.text);
  }
  if (wantsFocus) cm.focus();
}

function flash(cm: EditorView, position: number): void {
  cm.requestMeasure({
    read: () => cm.domAtPos(position).node,
    write: (node) => {
      const lineEl = (node.instanceOf(Element) ? node : node.parentElement)?.closest('.cm-line');
      lineEl?.addClass('is-flashing');
      window.setTimeout(() => lineEl?.removeClass('is-flashing'), 1500);
    },
  });
}
