import { fold } from '../shared/fold';

/**
 * Whether a note's path lies in a folder or below it; case and the form of accents make no difference.
 * `/` is the whole vault, an empty folder holds nothing.
 */
export function isInFolder(path: string, folder: string): boolean {
  if (folder.trim() === '/') return true;
  const wanted = fold(trimSlashes(folder));
  return wanted !== '' && fold(path).startsWith(`${wanted}/`);
}

function trimSlashes(folder: string): string {
  let start = 0;
  let end = folder.length;
  while (start < end && folder[start] === '/') start += 1;
  while (end > start && folder[end - 1] === '/') end -= 1;
  return folder.slice(start, end);
}
