import type { Library } from '../../application/library';

/** Works something out from the library whenever it is asked for, and only once after all of the library has been read. */
export function onceReady<Value>(library: Pick<Library, 'progress'>, compute: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => {
    if (known !== null) return known.value;
    const value = compute();
    if (library.progress.phase === 'ready') known = { value };
    return value;
  };
}
