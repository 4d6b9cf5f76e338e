import fs from 'node:fs';
import { confinedPath } from './confined-path.mjs';
import { listVault } from './list-vault.mjs';

const textFile = /\.(?:md|txt|json|css|js|canvas|base|ya?ml|csv|svg|html?)$/i;

/** The files of one vault on disk, and what the pages have been told about them. Everything is synchronous, so nothing overtakes. */
export class VaultFiles {
  constructor(root) {
    this.root = root;
    this.told = listVault(root);
  }

  /** The whole vault for a page that opens: texts included, other files by name only. */
  snapshot() {
    this.told = listVault(this.root);
    const files = [...this.told.files].map(([path, stat]) => ({ path, ...stat, text: textFile.test(path) ? this.readText(path) : null }));
    return { folders: [...this.told.folders], files };
  }

  readText(path) {
    return fs.readFileSync(confinedPath(this.root, path), 'utf8');
  }

  read(path) {
    return fs.readFileSync(confinedPath(this.root, path));
  }

  /** Writes a file; the parent folder must exist. */
  write(path, data) {
    const absolute = confinedPath(this.root, path);
    fs.writeFileSync(absolute, data);
    const stat = fs.statSync(absolute);
    this.told.files.set(path, { mtime: Math.round(stat.mtimeMs), ctime: Math.round(stat.birthtimeMs), size: stat.size });
    return [this.change(path)];
  }

  makeFolder(path) {
    fs.mkdirSync(confinedPath(this.root, path));
    this.told.folders.add(path);
    return [this.change(path)];
  }

  /** Removes a file, or a folder with all it holds. */
  remove(path) {
    if (path === '') throw Object.assign(new Error('The vault itself cannot be removed'), { code: 'EPERM' });
    fs.rmSync(confinedPath(this.root, path), { recursive: true });
    this.forget(path);
    return [this.change(path)];
  }

  /** Moves a file, or a folder with all it holds; refuses to overwrite. */
  rename(path, newPath) {
    const target = confinedPath(this.root, newPath);
    const onlyCase = path.toLowerCase() === newPath.toLowerCase();
    if (fs.existsSync(target) && !onlyCase) throw Object.assign(new Error(`"${newPath}" exists already`), { code: 'EEXIST' });
    fs.renameSync(confinedPath(this.root, path), target);
    const moved = (old) => newPath + old.slice(path.length);
    const below = (old) => old === path || old.startsWith(`${path}/`);
    const files = [...this.told.files].filter(([old]) => below(old));
    const folders = [...this.told.folders].filter(below);
    this.forget(path);
    for (const [old, stat] of files) this.told.files.set(moved(old), stat);
    for (const old of folders) this.told.folders.add(moved(old));
    return [this.change(path), ...folders.map((old) => this.change(moved(old))), ...files.map(([old]) => this.change(moved(old)))];
  }

  /** A path and all below it are no longer what the pages know of. */
  forget(path) {
    for (const known of [this.told.files, this.told.folders]) {
      for (const old of [...known.keys()]) if (old === path || old.startsWith(`${path}/`)) known.delete(old);
    }
  }

  /** What changed on disk since the pages were last told, made outside of them. */
  outsideChanges() {
    const before = this.told;
    this.told = listVault(this.root);
    const known = new Set([...before.files.keys(), ...before.folders, ...this.told.files.keys(), ...this.told.folders]);
    return [...known].filter((path) => this.differs(path, before)).sort().map((path) => this.change(path));
  }

  differs(path, before) {
    const [old, now] = [before.files.get(path), this.told.files.get(path)];
    if (before.folders.has(path) !== this.told.folders.has(path)) return true;
    return old?.mtime !== now?.mtime || old?.size !== now?.size;
  }

  /** The state of a path for the pages: a file with its text, a folder, or gone. */
  change(path) {
    const stat = this.told.files.get(path);
    if (!stat) return { path, type: this.told.folders.has(path) ? 'folder' : 'gone' };
    return { path, type: 'file', ...stat, text: textFile.test(path) ? this.readText(path) : null };
  }
}
