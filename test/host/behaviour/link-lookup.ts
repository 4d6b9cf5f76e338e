import type { TFile } from 'obsidian-test-mocks/obsidian';
import { nameOf, parentOf } from './vault-path';

/** Finds the file that a link means, by file name, without looking at every file. */
export class LinkLookup {
  private readonly byName = new Map<string, TFile[]>();

  add(file: TFile): void {
    const key = keyOf(file.name);
    const files = this.byName.get(key);
    if (files) files.push(file);
    else this.byName.set(key, [file]);
  }

  /** `path` is where the file was when it was added. */
  remove(file: TFile, path: string): void {
    const key = keyOf(nameOf(path));
    const rest = (this.byName.get(key) ?? []).filter((each) => each !== file);
    if (rest.length > 0) this.byName.set(key, rest);
    else this.byName.delete(key);
  }

  /** True where no other file has that name. */
  isUnique(file: TFile): boolean {
    return (this.byName.get(keyOf(file.name)) ?? []).length < 2;
  }

  /** Case counts for nothing; among files of one name those beside or below the source come first, then the shortest path. */
  find(linkpath: string, sourcePath: string): TFile | null {
    const wanted = absoluteTarget(linkpath, sourcePath);
    const candidates = this.candidates(wanted.path);
    const exact = candidates.find(({ path }) => isPath(path, wanted.path));
    if (exact || wanted.isAbsolute) return exact ?? null;
    const folder = parentOf(sourcePath);
    const below = folder === '' ? '' : `${folder}/`;
    const fitting = candidates.filter(({ path }) => isTail(path, wanted.path));
    fitting.sort((left, right) => Number(!left.path.startsWith(below)) - Number(!right.path.startsWith(below))
      || left.path.length - right.path.length);
    return fitting[0] ?? null;
  }

  private candidates(path: string): readonly TFile[] {
    const name = keyOf(nameOf(path));
    return this.byName.get(name) ?? this.byName.get(`${name}.md`) ?? [];
  }
}

/** How names are compared. */
export function keyOf(name: string): string {
  return name.toLowerCase().normalize('NFC');
}

function isPath(path: string, wanted: string): boolean {
  const key = keyOf(path);
  return key === keyOf(wanted) || key === `${keyOf(wanted)}.md`;
}

function isTail(path: string, wanted: string): boolean {
  const key = keyOf(path);
  return key.endsWith(`/${keyOf(wanted)}`) || key.endsWith(`/${keyOf(wanted)}.md`);
}

/** `/a/b` counts from the top, `./b` and `../b` from the folder of the source; these match exactly or not at all. */
function absoluteTarget(linkpath: string, sourcePath: string): { path: string; isAbsolute: boolean } {
  if (linkpath.startsWith('/')) return { path: linkpath.slice(1), isAbsolute: true };
  if (!/^\.\.?\//.test(linkpath)) return { path: linkpath, isAbsolute: false };
  const parts = parentOf(sourcePath).split('/').filter((part) => part !== '');
  for (const part of linkpath.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return { path: parts.join('/'), isAbsolute: true };
}
