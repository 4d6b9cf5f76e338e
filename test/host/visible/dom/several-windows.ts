/** A class of the DOM; every window has one of its own by the same name. */
type DomClass = abstract new (...data: never[]) => unknown;

const classNames = ['EventTarget', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'Document', 'DocumentFragment', 'UIEvent'] as const;

function windowOf(thing: Node | UIEvent): Window | null {
  return 'ownerDocument' in thing ? (thing.ownerDocument ?? document).defaultView : thing.view;
}

/** Whether something is of a class, also of the other window's class by that name. */
function instanceOfAny(this: Node | UIEvent, type: DomClass): boolean {
  if (this instanceof type) return true;
  const there: unknown = Reflect.get(windowOf(this) ?? window, type.name);
  return typeof there === 'function' && this instanceof there;
}

/** Lets the app's additions to nodes and events know that there may be more windows than one. */
export function knowOtherWindows(): void {
  Object.assign(Node.prototype, { instanceOf: instanceOfAny });
  Object.assign(UIEvent.prototype, { instanceOf: instanceOfAny });
  Object.defineProperties(UIEvent.prototype, {
    targetNode: { configurable: true, get(this: UIEvent) { return this.target !== null && 'nodeType' in this.target ? this.target : null; } },
    win: { configurable: true, get(this: UIEvent) { return this.view ?? window; } },
    doc: { configurable: true, get(this: UIEvent) { return (this.view ?? window).document; } },
  });
}

/** Gives the nodes and events of another window what the app adds to those of its own. */
export function installInWindow(other: Window): void {
  for (const name of classNames) {
    const there: unknown = Reflect.get(other, name);
    if (typeof there !== 'function') continue;
    const target: unknown = there.prototype;
    if (typeof target !== 'object' || target === null) continue;
    for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(window[name].prototype))) {
      if (!(key in target)) Object.defineProperty(target, key, descriptor);
    }
  }
}
