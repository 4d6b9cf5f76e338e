import { loudPrototype } from '../behaviour/loud';

/** Makes reading a member that a class of the visible layer lacks throw with the member's name. */
export function makeLoud(type: { readonly name: string; readonly prototype: object }): void {
  Object.setPrototypeOf(type.prototype, loudPrototype(type.name));
}
