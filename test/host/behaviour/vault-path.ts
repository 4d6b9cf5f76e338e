/** The parent folder of a vault path; `''` at the top. */
export function parentOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The last part of a vault path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** True where a part of the path starts with a dot: the vault's index does not see such files. */
export function isHidden(path: string): boolean {
  return path.startsWith('.') || path.includes('/.');
}
