import type { HostApp } from '../behaviour/host-app';
import type { Keymap } from './keys/keymap';
import type { Scope } from './keys/scope';
import type { Shell } from './shell/shell';

/** The app as the visible layer sees it: the behaviour layer's, with keys that work and everything around the workspace. */
export interface VisibleApp extends Omit<HostApp, 'keymap' | 'scope'> {
  keymap: Keymap;
  scope: Scope;
  shell__: Shell;
}
