import { Window } from 'happy-dom';
import { nodeGlobal } from './node-global';

/** Node has its own of these, but elements want the page's. */
const replaced = new Set(['Event', 'CustomEvent', 'EventTarget', 'navigator', 'location']);

/** Node's own stay: they are what scheduling and timing rest on. */
const kept = new Set(['window', 'self', 'top', 'parent', 'globalThis', 'undefined', 'NaN', 'Infinity', 'console', 'process', 'performance']);

/** Gives Node a page without a picture, with the app's additions to its elements. Safe to call often. */
export async function ensureDom(): Promise<void> {
  if (!('document' in nodeGlobal)) installPage(new Window({ url: 'app://obsidian.md/' }));
  if ('createDiv' in nodeGlobal) return;
  // this module looks for the page as soon as it is loaded
  const { setup } = await import('obsidian-test-mocks/setup');
  setup();
}

function installPage(page: Window): void {
  Object.defineProperty(nodeGlobal, 'window', { value: nodeGlobal, configurable: true, writable: true });
  for (const name of Object.getOwnPropertyNames(page)) {
    if (kept.has(name) || (name in nodeGlobal && !replaced.has(name))) continue;
    const value: unknown = Reflect.get(page, name);
    const isMethod = typeof value === 'function' && !/^[A-Z]/.test(name);
    Object.defineProperty(nodeGlobal, name, { value: isMethod ? value.bind(page) : value, configurable: true, writable: true });
  }
}
