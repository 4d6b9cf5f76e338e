/** Names that languages and tools probe for on any object; their absence means nothing. */
const probed = new Set(['then', 'toJSON', '__esModule', 'default', 'nodeType', 'tagName', 'asymmetricMatch', '$$typeof', 'constructor']);

/**
 * A last prototype that throws for every name it is asked for. Members found earlier on the chain never reach it,
 * so unlike a proxy around the object it costs nothing.
 */
export function loudPrototype(what: string): object {
  return new Proxy(Object.create(null), {
    get(_target, name) {
      if (typeof name === 'symbol' || probed.has(name)) return undefined;
      if (name in Object.prototype) return Reflect.get(Object.prototype, name);
      throw new Error(`"${name}" of ${what} is missing in the stand-in for the app`);
    },
    getPrototypeOf() {
      return Object.prototype;
    },
  });
}
