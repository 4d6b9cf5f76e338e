import { readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { scanMetadata } from './scan-metadata';

const recordings = path.resolve(import.meta.dirname, '../../../../shared/fixtures/obsidian-metadata');
const recording = z.object({ fileContents: z.string(), cachedMetadata: z.record(z.string(), z.unknown()) });

/** The fields that must equal what the real app recorded, and the notes in which a difference is known, with its reason. */
const fields: Record<string, Record<string, string>> = {
  headings: {}, sections: {}, listItems: {}, tags: {}, frontmatter: {}, frontmatterPosition: {}, links: {}, frontmatterLinks: {}, embeds: {}, blocks: {},
};

function recorded(): { name: string; text: string; cache: Record<string, unknown> }[] {
  return readdirSync(recordings).filter((name) => name.endsWith('.json')).map((name) => {
    const { fileContents, cachedMetadata } = recording.parse(JSON.parse(readFileSync(path.join(recordings, name), 'utf8')));
    return { name, text: fileContents, cache: cachedMetadata };
  });
}

if (existsSync(recordings)) {
  describe('the metadata of the recorded notes', () => {
    const notes = recorded();

    it('reads all 44 recordings', () => {
      expect(notes).toHaveLength(44);
    });

    for (const [field, known] of Object.entries(fields)) {
      it(`has the same ${field} as the real app, but for ${Object.keys(known).length} known differences`, () => {
        const differing = notes.filter(({ text, cache }) => {
          const computed: unknown = JSON.parse(JSON.stringify(scanMetadata(text)[asKey(field)] ?? null));
          return JSON.stringify(sorted(computed)) !== JSON.stringify(sorted(cache[field] ?? null));
        });
        expect(differing.map(({ name }) => name)).toEqual(Object.keys(known));
      });
    }
  });
} else {
  describe.skip(`the metadata of the recorded notes (skipped: ${recordings} does not exist here)`, () => {
    it('needs the recordings', () => undefined);
  });
  process.stdout.write(`Skipped the comparison with the real app's recordings: ${recordings} does not exist here.\n`);
}

function asKey(field: string): keyof CachedMetadata {
  const keys: (keyof CachedMetadata)[] = [
    'headings', 'sections', 'listItems', 'tags', 'frontmatter', 'frontmatterPosition', 'links', 'frontmatterLinks', 'embeds', 'blocks',
  ];
  const key = keys.find((name) => name === field);
  if (key === undefined) throw new Error(`No such field: ${field}`);
  return key;
}

/** The same value with the keys of every object in order, for recordings keep no order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)).map(([key, child]) => [key, sorted(child)]));
}
