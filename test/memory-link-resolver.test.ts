import { describe, expect, it } from 'vitest';
import { MemoryLinkResolver } from './memory-link-resolver';

describe('the link resolver in memory', () => {
  const links = new MemoryLinkResolver(['A/Note.md', 'B/Note.md', 'B/Other.md']);

  it('finds notes as the one of the vault does', () => {
    expect(links.resolve('b/note#Heading', 'A/Note.md')).toBe('B/Note.md');
    expect(links.resolve('Other', 'A/Note.md')).toBe('B/Other.md');
    expect(links.resolve('#Heading', 'A/Note.md')).toBe('A/Note.md');
    expect(links.resolve('Nowhere', 'A/Note.md')).toBeNull();
    expect(links.resolve('', 'A/Note.md')).toBeNull();
  });

  it('writes links that are not ambiguous', () => {
    expect(links.linkTo('B/Other.md', 'A/Note.md')).toBe('[[Other]]');
    expect(links.linkTo('B/Note.md', 'A/Note.md', '#Goal', 'goal')).toBe('[[B/Note#Goal|goal]]');
  });
});
