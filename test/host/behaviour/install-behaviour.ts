import type { EventRef } from 'obsidian';
import { Events, TAbstractFile } from 'obsidian-test-mocks/obsidian';
import { reportHandlerError } from './handler-errors';
import { loudPrototype } from './loud';

let installed = false;

/** Corrects base classes of the mocks in place, because everything else inherits from them. Safe to call often. */
export function installBehaviour(): void {
  if (installed) return;
  installed = true;
  isolateHandlers();
  makeFilesCheap();
}

/** A handler that throws does not stop the ones after it. */
function isolateHandlers(): void {
  Events.prototype.tryTrigger = function tryTrigger(reference, args) {
    const { fn, ctx } = reference as { fn?: (...data: unknown[]) => unknown; ctx?: unknown };
    try {
      fn?.apply(ctx, args);
    } catch (error) {
      reportHandlerError(error);
    }
  };
  Events.prototype.trigger = function trigger(name, ...data) {
    const handlers = this['_'] as Readonly<Record<string, readonly EventRef[]>>;
    const references = Object.hasOwn(handlers, name) ? handlers[name] ?? [] : [];
    for (const reference of references) this.tryTrigger(reference, data);
  };
}

/**
 * The mocks put a proxy around every file, which a vault of 50,000 notes would feel. An object that says it is a proxy's target already
 * is left alone; unknown names throw through the last prototype instead.
 */
function makeFilesCheap(): void {
  Object.defineProperty(TAbstractFile.prototype, Symbol.for('strictProxyTarget'), {
    get(): unknown {
      return this;
    },
  });
  Object.setPrototypeOf(TAbstractFile.prototype, loudPrototype('a file or folder'));
}
