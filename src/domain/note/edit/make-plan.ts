import type { EditPlan, TextChange } from './edit-plan';

/** A plan of the given changes: sorted, each cut down to what really differs, `unchanged` when nothing does. */
export function makePlan(text: string, changes: readonly TextChange[]): EditPlan {
  const real = [...changes]
    .sort((first, second) => first.start - second.start || first.end - second.end)
    .map((change) => tighten(text, change))
    .filter((change) => change.start < change.end || change.insert !== '');
  return real.length === 0 ? { state: 'unchanged' } : { state: 'changes', madeFrom: text, changes: joinTouching(real) };
}

// Changes that touch are one, so that the order of two insertions at one place is never in question.
function joinTouching(changes: readonly TextChange[]): TextChange[] {
  const joined: TextChange[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last?.end !== change.start) joined.push(change);
    else joined.splice(-1, 1, { start: last.start, end: change.end, insert: last.insert + change.insert });
  }
  return joined;
}

function tighten(text: string, { start, end, insert }: TextChange): TextChange {
  const old = text.slice(start, end);
  const shorter = Math.min(old.length, insert.length);
  let same = 0;
  while (same < shorter && old[same] === insert[same]) same += 1;
  if (cutsPair(old, same) || cutsPair(insert, same)) same -= 1;
  let tail = 0;
  while (tail < shorter - same && old[old.length - 1 - tail] === insert[insert.length - 1 - tail]) tail += 1;
  if (cutsPair(old, old.length - tail) || cutsPair(insert, insert.length - tail)) tail -= 1;
  return { start: start + same, end: end - tail, insert: insert.slice(same, insert.length - tail) };
}

// A change must not start or end between the two halves of a character, nor between CR and LF: an editor has no such place.
function cutsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  const surrogates = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return surrogates || (before === 0x0d && after === 0x0a);
}
