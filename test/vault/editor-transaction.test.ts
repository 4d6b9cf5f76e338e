import { history, undo } from '@codemirror/commands';
import { codeFolding, foldEffect, foldedRanges } from '@codemirror/language';
import { EditorSelection, EditorState } from '@codemirror/state';
import type { Transaction } from '@codemirror/state';
import type { EditorPosition } from 'obsidian';
import { describe, expect, it } from 'vitest';
import type { EditPlanner } from '../../src/domain/note/edit/edit-plan';
import { planProperties } from '../../src/domain/note/edit/plan-properties';
import { editorChanges } from '../../src/vault/editor-changes';

const note = '---\nstatus: draft\nowner: Maria\n---\n# Brief\n\nfolded one\nfolded two\n\nThe cursor is here.\n';
const planner = planProperties('a.md', [{ name: 'status', value: 'ready' }, { name: 'reviewed', value: true }, { name: 'owner', value: null }]);

// The editor's own state without its picture: what Obsidian's transaction does with the changes it is given.
function edited(state: EditorState, plan: EditPlanner): EditorState {
  const text = state.doc.toString();
  const made = plan(text);
  if (made.state !== 'changes') throw new Error('nothing to change');
  const offset = ({ line, ch }: EditorPosition): number => state.doc.line(line + 1).from + ch;
  return state.update({
    changes: editorChanges(text, made.changes).map(({ from, to, text: insert }) => ({ from: offset(from), to: offset(to ?? from), insert })),
  }).state;
}

function opened(): EditorState {
  const state = EditorState.create({
    doc: note, selection: EditorSelection.cursor(note.indexOf('here')), extensions: [history(), codeFolding()],
  });
  return state.update({ effects: foldEffect.of({ from: note.indexOf('folded one'), to: note.indexOf('folded two') }) }).state;
}

describe('an edit in the editor', () => {
  it('leaves the cursor in the word where it was', () => {
    const { doc, selection } = edited(opened(), planner);
    expect(doc.toString()).toBe('---\nstatus: ready\nreviewed: true\n---\n# Brief\n\nfolded one\nfolded two\n\nThe cursor is here.\n');
    expect(doc.sliceString(selection.main.head, selection.main.head + 4)).toBe('here');
  });

  it('leaves what is folded folded', () => {
    const state = edited(opened(), planner);
    const folds: string[] = [];
    foldedRanges(state).between(0, state.doc.length, (from, to) => void folds.push(state.doc.sliceString(from, to)));
    expect(folds).toEqual(['folded one\n']);
  });

  it('is taken back by one undo, however many changes it has', () => {
    let state = edited(opened(), planner);
    undo({ state, dispatch: (transaction: Transaction) => {
      state = transaction.state;
    } });
    expect(state.doc.toString()).toBe(note);
  });
});
