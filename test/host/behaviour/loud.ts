/** Names that languages and tools probe for on any object; their absence means nothing. */
const probed = new Set(['then', 'toJSON', '__esModule', 'default', 'nodeType', 'tagName', 'asymmetricMatch', '$$typeof', 'constructor']);

/**
 * A last prototype that throws for every name it is asked for. Members found earlier on the chain never reach it,
 * so unlike a proxy around the object it costs nothing.
 */
export function loudPrototype(what: string): object {
  return new Proxy({}, {
    get(target, name): unknown {
      if (typeof name === 'symbol' || name in target) return Reflect.get(target, name);
      if (probed.has(name)) return undefined;
      throw new Error(`"${name}" of ${what} is missing in the stand-in for the app`);
    },
  });
}
