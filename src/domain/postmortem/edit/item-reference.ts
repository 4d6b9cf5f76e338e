import type { Item } from '../item';

/** An item as somebody saw it: found again by its words, among equals by the nearest line. */
export interface ItemReference {
  readonly path: string;
  readonly kind: Item['kind'];
  readonly text: string;
  /** Counts from 0. */
  readonly line: number;
}

/** The one that is meant among items as the note has them now; null when none has its words. */
export function findReferenced<Placed extends { readonly item: Item }>(reference: ItemReference, found: readonly Placed[]): Placed | null {
  const same = found.filter(({ item }) => item.kind === reference.kind && item.text === reference.text);
  const distance = ({ item }: Placed): number => Math.abs(item.source.line - reference.line);
  return same.sort((first, second) => distance(first) - distance(second))[0] ?? null;
}

/** The reference to an item of the library. */
export function referenceTo(item: Item): ItemReference {
  return { path: item.source.path, kind: item.kind, text: item.text, line: item.source.line };
}
