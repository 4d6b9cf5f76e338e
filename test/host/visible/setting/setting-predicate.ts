/** The value of something that is given as it is or as a function. */
export function valueOf<T>(given: T | (() => T) | undefined, fallback: T): T {
  if (given === undefined) return fallback;
  return isFunction(given) ? given() : given;
}

function isFunction<T>(given: T | (() => T)): given is () => T {
  return typeof given === 'function';
}
