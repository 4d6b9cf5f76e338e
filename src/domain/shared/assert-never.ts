/** Closes a switch over a union: a new member without a case is a compile error here. Throws if reached. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
}
