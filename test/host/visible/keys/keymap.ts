import type { Modifier, PaneType, UserEvent } from 'obsidian';
import { isModifier } from './modifiers';
import { makeLoud } from '../make-loud';
import type { Scope } from './scope';

const middleButton = 1;

/** Sends every key press to the topmost scope. */
export class Keymap {
  private readonly scopes: Scope[] = [];

  constructor(private readonly rootScope: Scope) {}

  static isModifier(event: KeyboardEvent | MouseEvent | TouchEvent, modifier: Modifier): boolean {
    return isModifier(event, modifier);
  }

  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (!event) return false;
    if ('button' in event && event.button === middleButton) return 'tab';
    if (!isModifier(event, 'Mod')) return false;
    if (!isModifier(event, 'Alt')) return 'tab';
    return isModifier(event, 'Shift') ? 'window' : 'split';
  }

  pushScope(scope: Scope): void {
    if (this.scopes.at(-1) !== scope) this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    const index = this.scopes.lastIndexOf(scope);
    if (index >= 0) this.scopes.splice(index, 1);
  }

  /** Starts listening before the editor does, so that a suggestion list gets the arrow keys first. */
  attach(target: Window): void {
    target.addEventListener('keydown', (event) => this.onKey(event), true);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const scope = this.scopes.at(-1) ?? this.rootScope;
    const handled = scope.handleKey(event, { vkey: event.key, key: event.key, modifiers: null });
    if (handled === false) {
      event.preventDefault();
      event.stopPropagation();
    }
  }
}

makeLoud(Keymap);
