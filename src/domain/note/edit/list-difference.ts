import { sameValue } from './same-value';

/** The middle part of a list that differs: members `from` to `to` (exclusive) of the old list give way to `added`. */
export interface ListDifference {
  readonly from: number;
  readonly to: number;
  readonly added: readonly string[];
}

/** What has to change so that the old list reads as the wanted one; equal members at both ends stay. */
export function listDifference(old: readonly unknown[], wanted: readonly string[]): ListDifference {
  const shorter = Math.min(old.length, wanted.length);
  let from = 0;
  while (from < shorter && sameValue(old[from], wanted[from])) from += 1;
  let tail = 0;
  while (tail < shorter - from && sameValue(old[old.length - 1 - tail], wanted[wanted.length - 1 - tail])) tail += 1;
  return { from, to: old.length - tail, added: wanted.slice(from, wanted.length - tail) };
}
