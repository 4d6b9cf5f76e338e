import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confinedPath, RefusedPath } from './confined-path.mjs';

let outside: string;
let vault: string;

beforeEach(() => {
  outside = fs.mkdtempSync(path.join(os.tmpdir(), 'confined-'));
  vault = path.join(outside, 'Vault');
  fs.mkdirSync(path.join(vault, 'Folder'), { recursive: true });
  fs.writeFileSync(path.join(outside, 'secret.md'), 'secret');
});
afterEach(() => fs.rmSync(outside, { recursive: true }));

describe('a path given by the page', () => {
  it('leads to the file inside the vault, existing or not', () => {
    expect(confinedPath(vault, 'Folder/Note.md')).toBe(path.join(vault, 'Folder', 'Note.md'));
    expect(confinedPath(vault, '')).toBe(vault);
    expect(confinedPath(vault, 'a/b/c/Новая.md')).toBe(path.join(vault, 'a', 'b', 'c', 'Новая.md'));
  });

  it.each(['../secret.md', 'Folder/../../secret.md', '..', 'Folder/..', './Note.md', '/etc/passwd', 'C:/Windows', '..\\secret.md', 'a\0b'])(
    'is refused where it could leave the vault: %j',
    (given) => expect(() => confinedPath(vault, given)).toThrow(RefusedPath),
  );

  it('is refused where a link leads out, also for a file that does not exist yet', () => {
    fs.symlinkSync(outside, path.join(vault, 'out'));
    expect(() => confinedPath(vault, 'out/secret.md')).toThrow(RefusedPath);
    expect(() => confinedPath(vault, 'out/new.md')).toThrow(RefusedPath);
  });

  it('is refused where it is itself a link to a file outside, or to nothing', () => {
    fs.symlinkSync(path.join(outside, 'secret.md'), path.join(vault, 'link.md'));
    fs.symlinkSync(path.join(outside, 'later.md'), path.join(vault, 'broken.md'));
    expect(() => confinedPath(vault, 'link.md')).toThrow(RefusedPath);
    expect(() => confinedPath(vault, 'broken.md')).toThrow(RefusedPath);
  });

  it('is allowed through a link that stays inside', () => {
    fs.symlinkSync(path.join(vault, 'Folder'), path.join(vault, 'in'));
    expect(confinedPath(vault, 'in/Note.md')).toBe(path.join(vault, 'in', 'Note.md'));
  });
});
