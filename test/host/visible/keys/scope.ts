import type { KeymapContext, KeymapEventListener, Modifier } from 'obsidian';
import { isModifier } from './modifiers';
import { makeLoud } from '../make-loud';

/** One key that a scope listens to. */
export interface ScopeHandler {
  readonly scope: Scope;
  readonly modifiers: string | null;
  readonly key: string | null;
  readonly func: KeymapEventListener;
}

const allModifiers: readonly Modifier[] = ['Ctrl', 'Meta', 'Shift', 'Alt'];

function pressed(event: KeyboardEvent): string {
  return allModifiers.filter((modifier) => isModifier(event, modifier)).join(',');
}

function wanted(modifiers: readonly Modifier[]): string {
  const real: Modifier[] = modifiers.map((modifier) => (modifier === 'Mod' ? 'Ctrl' : modifier));
  return allModifiers.filter((modifier) => real.includes(modifier)).join(',');
}

/** A set of key handlers that is active while it lies on top of the keymap's stack. */
export class Scope {
  private readonly handlers: ScopeHandler[] = [];

  constructor(private readonly parent: Scope | null = null) {}

  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): ScopeHandler {
    const handler = { scope: this, modifiers: modifiers === null ? null : wanted(modifiers), key, func };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: ScopeHandler): void {
    const index = this.handlers.indexOf(handler);
    if (index >= 0) this.handlers.splice(index, 1);
  }

  /** Offers the event to the handlers, then to the parent; false means that it was dealt with. */
  handleKey(event: KeyboardEvent, context: KeymapContext): unknown {
    for (const handler of [...this.handlers]) {
      if (!matches(handler, event)) continue;
      const result: unknown = handler.func(event, context);
      if (result !== undefined) return result;
    }
    return this.parent?.handleKey(event, context);
  }
}

function matches(handler: ScopeHandler, event: KeyboardEvent): boolean {
  if (handler.modifiers !== null && handler.modifiers !== pressed(event)) return false;
  return handler.key === null || handler.key.toLowerCase() === event.key.toLowerCase();
}

makeLoud(Scope);
