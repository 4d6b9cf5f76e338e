/** Turns links into paths and paths into links, by the vault's own preferences. */
export interface LinkResolver {
  /** Path of the note that a link target (subpath allowed) means, seen from `sourcePath`; null when there is none. */
  resolve(target: string, sourcePath: string): string | null;
  /** A link to `path` for use in `sourcePath`, in the user's link format; `subpath` includes its `#`. */
  linkTo(path: string, sourcePath: string, subpath?: string, alias?: string): string;
}
