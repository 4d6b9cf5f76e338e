import fs from 'node:fs';
import path from 'node:path';

/** What the server answers for a path that leaves the vault. */
export class RefusedPath extends Error {}

/** The existing folder or file that is nearest above the path, with symbolic links followed. */
function realAncestor(absolute) {
  for (let at = absolute; ; at = path.dirname(at)) {
    try {
      return fs.realpathSync(at);
    } catch (error) {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw new RefusedPath(`"${absolute}" cannot be followed`);
      if (fs.lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink()) throw new RefusedPath(`"${absolute}" is a broken link`);
    }
  }
}

/** Whether an absolute path is the folder or lies inside it. */
export function isInside(folder, absolute) {
  const relative = path.relative(folder, absolute);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}

/**
 * The absolute path of a vault path. Refuses, by throwing RefusedPath: `..`, absolute paths, drive letters, backslashes,
 * zero bytes, and symbolic links that lead out of the vault.
 */
export function confinedPath(root, vaultPath) {
  const parts = vaultPath.split('/');
  const looksWrong = vaultPath.startsWith('/') || /[\0\\]/.test(vaultPath) || /^[A-Za-z]:/.test(vaultPath) || parts.includes('..') || parts.includes('.');
  if (looksWrong) throw new RefusedPath(`"${vaultPath}" is not a path inside the vault`);
  const absolute = path.join(root, ...parts);
  if (!isInside(root, absolute) || !isInside(fs.realpathSync(root), realAncestor(absolute))) {
    throw new RefusedPath(`"${vaultPath}" leads out of the vault`);
  }
  return absolute;
}
