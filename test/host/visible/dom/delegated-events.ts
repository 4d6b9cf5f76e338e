type Delegate = (this: EventTarget, event: Event, target: Element) => unknown;
interface Registration {
  readonly type: string;
  readonly selector: string;
  readonly listener: Delegate;
  readonly callback: (event: Event) => void;
}

const registrations = new WeakMap<EventTarget, Registration[]>();

function on(this: EventTarget, type: string, selector: string, listener: Delegate, options?: AddEventListenerOptions | boolean): void {
  const callback = (event: Event): void => {
    const start = event.target instanceof Element ? event.target.closest(selector) : null;
    if (start && this instanceof Node && this.contains(start)) listener.call(this, event, start);
  };
  const known = registrations.get(this) ?? [];
  registrations.set(this, [...known, { type, selector, listener, callback }]);
  this.addEventListener(type, callback, options);
}

function off(this: EventTarget, type: string, selector: string, listener: Delegate, options?: AddEventListenerOptions | boolean): void {
  const known = registrations.get(this) ?? [];
  const matches = (one: Registration): boolean => one.type === type && one.selector === selector && one.listener === listener;
  for (const one of known.filter(matches)) this.removeEventListener(type, one.callback, options);
  registrations.set(this, known.filter((one) => !matches(one)));
}

/** Makes `el.on(type, selector, listener)` call the listener only for targets inside the selector, as the app does. */
export function installDelegatedEvents(): void {
  Object.assign(HTMLElement.prototype, { on, off });
  Object.assign(Document.prototype, { on, off });
}
