import { describe, expect, test } from 'vitest';
import { isInFolder } from '../../../src/domain/note/vault-folder';

describe('a folder of the vault', () => {
  test('holds its notes and those of its folders, whatever the case and the slashes around its name', () => {
    for (const folder of ['Reviews', 'reviews', '/Reviews/', 'Reviews/']) expect(isInFolder('Reviews/2025/a.md', folder)).toBe(true);
  });

  test('holds no note of a folder whose name only starts alike', () => {
    expect(isInFolder('Reviews 2025/a.md', 'Reviews')).toBe(false);
    expect(isInFolder('Reviews.md', 'Reviews')).toBe(false);
  });

  test('is the whole vault when it is a single slash, and nothing when it is empty', () => {
    expect(isInFolder('a.md', '/')).toBe(true);
    expect(isInFolder('a.md', '')).toBe(false);
    expect(isInFolder('a.md', '  ')).toBe(false);
  });
});
