import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isInside } from './confined-path.mjs';

const left = new Set(['.git', 'node_modules', '.trash']);

/** Copies a vault into a new temporary folder, without version control and without links that lead out of it. */
export function copyVault(source) {
  const target = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'postmortem-library-')), path.basename(source));
  const realSource = fs.realpathSync(source);
  const wanted = (from) => {
    if (left.has(path.basename(from))) return false;
    if (!fs.lstatSync(from).isSymbolicLink()) return true;
    return fs.existsSync(from) && isInside(realSource, fs.realpathSync(from));
  };
  fs.cpSync(realSource, target, { recursive: true, dereference: false, verbatimSymlinks: true, filter: wanted });
  return target;
}
