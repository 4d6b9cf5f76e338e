import fs from 'node:fs';
import path from 'node:path';
import { isInside } from './confined-path.mjs';

const neverListed = new Set(['.git', '.trash', 'node_modules', '.DS_Store']);

/** Whether a directory entry belongs to the vault; a link out of it does not. */
function belongs(root, folder, entry) {
  if (neverListed.has(entry.name)) return false;
  if (!entry.isSymbolicLink()) return true;
  try {
    return isInside(root, fs.realpathSync(path.join(folder, entry.name)));
  } catch {
    return false;
  }
}

/**
 * Every file and folder of a vault, hidden ones too, as `{ files: Map<path, { mtime, ctime, size }>, folders: Set<path> }`.
 * Paths are vault paths. A linked folder that leads back to one of its parents is not followed again.
 */
export function listVault(root) {
  const realRoot = fs.realpathSync(root);
  const files = new Map();
  const folders = new Set();
  const seen = new Set([realRoot]);
  const visit = (vaultPath) => {
    const folder = path.join(root, vaultPath);
    for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
      if (!belongs(realRoot, folder, entry)) continue;
      const child = vaultPath === '' ? entry.name : `${vaultPath}/${entry.name}`;
      const stat = fs.statSync(path.join(folder, entry.name), { throwIfNoEntry: false });
      if (stat?.isFile()) files.set(child, { mtime: Math.round(stat.mtimeMs), ctime: Math.round(stat.birthtimeMs), size: stat.size });
      if (!stat?.isDirectory()) continue;
      const real = fs.realpathSync(path.join(folder, entry.name));
      if (seen.has(real)) continue;
      seen.add(real);
      folders.add(child);
      visit(child);
    }
  };
  visit('');
  return { files, folders };
}
