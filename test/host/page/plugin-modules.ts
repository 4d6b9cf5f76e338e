import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';

/** The CodeMirror packages that the app lends to plugins. */
export const codeMirrorModules: Readonly<Record<string, unknown>> = {
  '@codemirror/commands': commands,
  '@codemirror/language': language,
  '@codemirror/state': state,
  '@codemirror/view': view,
};
