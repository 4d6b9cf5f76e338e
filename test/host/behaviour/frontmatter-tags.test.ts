import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { allTags, frontmatterAliases, frontmatterTags } from './frontmatter-tags';

/** What the app said of one note. */
interface Recording {
  readonly cachedMetadata: CachedMetadata;
  readonly getAllTags: string[];
  readonly parseFrontMatterTags: string[] | null;
}

const recordings = path.resolve('..', 'shared', 'fixtures', 'obsidian-metadata');
const recorded = existsSync(recordings) ? readdirSync(recordings).filter((name) => name.endsWith('.json')) : [];
if (recorded.length === 0) console.warn(`No recordings in ${recordings}: tags are not compared with the app's.`);

describe('tags and aliases of properties', () => {
  it.skipIf(recorded.length === 0)('give what the app gave for every recorded note', () => {
    for (const name of recorded) {
      const { cachedMetadata, getAllTags, parseFrontMatterTags } = JSON.parse(readFileSync(path.join(recordings, name), 'utf8')) as Recording;
      expect(allTags(cachedMetadata), name).toEqual(getAllTags);
      expect(frontmatterTags(cachedMetadata.frontmatter), name).toEqual(parseFrontMatterTags);
    }
  });

  it('come first, keep duplicates and have their mark', () => {
    const position = { start: { line: 0, col: 0, offset: 0 }, end: { line: 0, col: 0, offset: 0 } };
    expect(allTags({ frontmatter: { tags: ['one', '#two'] }, tags: [{ tag: '#one', position }] })).toEqual(['#one', '#two', '#one']);
  });

  it('are not read from the old names, from lists in one string, or from what is no tag', () => {
    expect(frontmatterTags({ tag: ['x'], alias: 'y' })).toBeNull();
    expect(frontmatterTags({ tags: 'a, b' })).toEqual([]);
    expect(frontmatterTags({ tags: ['fine', 'not fine', 7, null] })).toEqual(['#fine']);
    expect(frontmatterAliases({ alias: ['x'] })).toBeNull();
    expect(frontmatterAliases({ aliases: ['One name', 2] })).toEqual(['One name']);
  });
});
