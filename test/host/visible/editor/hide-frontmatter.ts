import { EditorState, StateField } from '@codemirror/state';
import type { EditorState as State } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import { getFrontMatterInfo } from 'obsidian-test-mocks/obsidian';

/** Where the note's own text begins: after the properties, or 0. */
export function bodyStart(state: State): number {
  const text = state.doc.toString();
  const info = getFrontMatterInfo(text);
  return info.exists ? info.contentStart : 0;
}

function hidden(state: State): DecorationSet {
  const end = Math.min(bodyStart(state), state.doc.length);
  return end === 0 ? Decoration.none : Decoration.set(Decoration.replace({ block: true }).range(0, Math.max(0, end - (end < state.doc.length ? 1 : 0))));
}

const field = StateField.define<DecorationSet>({
  create: hidden,
  update: (value, transaction) => (transaction.docChanged ? hidden(transaction.state) : value),
  provide: (self) => [EditorView.decorations.from(self), EditorView.atomicRanges.of((view) => view.state.field(self))],
});

/** Hides the properties from the text, because they are shown above it; typing cannot reach into them. */
export const hideFrontmatter = [field, EditorState.allowMultipleSelections.of(true)];
