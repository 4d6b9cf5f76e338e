import { fieldWidth } from './field';

/** Sorted postings of a word: `document << 8 | fields`, each document once. */
export type Postings = number[];

function placeOf(postings: Postings, document: number): number {
  let low = 0;
  let high = postings.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((postings[middle] ?? 0) >>> fieldWidth < document) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds a posting, or replaces the one its document has; constant time at the end of the list. */
export function addPosting(postings: Postings, posting: number): void {
  const document = posting >>> fieldWidth;
  const last = postings.at(-1);
  if (last === undefined || last >>> fieldWidth < document) {
    postings.push(posting);
    return;
  }
  const place = placeOf(postings, document);
  const taken = (postings[place] ?? 0) >>> fieldWidth === document;
  postings.splice(place, taken ? 1 : 0, posting);
}

/** Takes a document out of the list; nothing happens when it is not there. */
export function removePosting(postings: Postings, document: number): void {
  const place = placeOf(postings, document);
  const found = postings[place];
  if (found !== undefined && found >>> fieldWidth === document) postings.splice(place, 1);
}

/** The field bits a document has in the list; 0 when it is not there. */
export function fieldsIn(postings: Postings, document: number): number {
  const found = postings[placeOf(postings, document)] ?? 0;
  return found >>> fieldWidth === document ? found & ((1 << fieldWidth) - 1) : 0;
}

/** The documents that are in both lists, with the fields of both. */
export function inBoth(first: Postings, second: Postings): Postings {
  const both: Postings = [];
  let at = 0;
  for (const posting of first) {
    const document = posting >>> fieldWidth;
    while (at < second.length && (second[at] ?? 0) >>> fieldWidth < document) at += 1;
    const other = second[at];
    if (other === undefined) break;
    if (other >>> fieldWidth === document) both.push(posting | other);
  }
  return both;
}

/** The documents that are in one of the lists or in both, with the fields of both. */
export function inEither(first: Postings, second: Postings): Postings {
  const either: Postings = [];
  let at = 0;
  for (const posting of first) {
    const document = posting >>> fieldWidth;
    for (; (second[at] ?? posting) >>> fieldWidth < document; at += 1) either.push(second[at] ?? 0);
    const other = second[at] ?? 0;
    const isInBoth = at < second.length && other >>> fieldWidth === document;
    either.push(isInBoth ? posting | other : posting);
    if (isInBoth) at += 1;
  }
  return [...either, ...second.slice(at)];
}
