import { setup } from 'obsidian-test-mocks/setup';
import { installDelegatedEvents } from './delegated-events';
import { knowOtherWindows } from './several-windows';

const installed = Symbol.for('host-dom-installed');

function clickOrMiddleClick(this: HTMLElement, listener: (event: MouseEvent) => unknown, options?: AddEventListenerOptions | boolean): void {
  this.addEventListener('click', listener, options);
  this.addEventListener('auxclick', listener, options);
}

function onNodeInserted(this: HTMLElement, listener: () => unknown, once = false): () => void {
  const observer = new MutationObserver(() => {
    if (!this.isConnected) return;
    if (once) observer.disconnect();
    listener();
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}

function setChildrenInPlace(this: Node, children: readonly Node[]): void {
  const wanted = new Set(children);
  for (const child of Array.from(this.childNodes)) {
    if (!wanted.has(child)) this.removeChild(child);
  }
  children.forEach((child, index) => {
    if (this.childNodes[index] !== child) this.insertBefore(child, this.childNodes[index] ?? null);
  });
}

/** Adds Obsidian's additions to the DOM's prototypes and globals, once: the package's, and better ones where those pretend. */
export function installDom(): void {
  if (Reflect.get(window, installed)) return;
  Reflect.set(window, installed, true);
  setup();
  Object.assign(HTMLElement.prototype, { onClickEvent: clickOrMiddleClick, onNodeInserted });
  Object.assign(Node.prototype, { setChildrenInPlace });
  Object.assign(window, { activeWindow: window, activeDocument: document });
  knowOtherWindows();
  installDelegatedEvents();
}
