import { describe, expect, it } from 'vitest';
import { ObsidianLinkResolver } from '../../src/vault/obsidian-link-resolver';
import { openVault } from '../host/headless/open-vault';

async function resolver(): Promise<ObsidianLinkResolver> {
  const { app, settle } = await openVault({ 'Briefs/Spring launch.md': '# Brief', 'Old/Spring launch.md': '', 'Post.md': '' });
  await settle();
  return new ObsidianLinkResolver(app.vault.asOriginalType2__(), app.metadataCache.asOriginalType2__(), app.fileManager.asOriginalType__());
}

describe('resolving a link', () => {
  it('finds a note by its name, whatever the case, subpath or folder', async () => {
    const links = await resolver();
    expect(links.resolve('post', 'Briefs/Spring launch.md')).toBe('Post.md');
    expect(links.resolve('Post#Heading', 'Briefs/Spring launch.md')).toBe('Post.md');
    expect(links.resolve('Old/Spring launch', 'Post.md')).toBe('Old/Spring launch.md');
    expect(links.resolve('Spring launch', 'Briefs/x.md')).toBe('Briefs/Spring launch.md');
  });

  it('finds the encoded target of a Markdown link', async () => {
    expect((await resolver()).resolve('Briefs/Spring%20launch.md', 'Post.md')).toBe('Briefs/Spring launch.md');
  });

  it('takes a mere heading for the note itself', async () => {
    expect((await resolver()).resolve('#Goal', 'Post.md')).toBe('Post.md');
  });

  it('has no path for a link to nowhere', async () => {
    const links = await resolver();
    for (const target of ['Nowhere', '', '100%', 'https://example.com/post']) expect(links.resolve(target, 'Post.md')).toBeNull();
  });
});

describe('writing a link', () => {
  it('follows the preferences of the vault', async () => {
    const links = await resolver();
    expect(links.linkTo('Post.md', 'Briefs/Spring launch.md')).toBe('[[Post]]');
    expect(links.linkTo('Post.md', 'Briefs/Spring launch.md', '#Goal', 'the goal')).toBe('[[Post#Goal|the goal]]');
  });

  it('still writes a link to a note that is not there', async () => {
    const links = await resolver();
    expect(links.linkTo('New/Note.md', 'Post.md')).toBe('[[New/Note]]');
    expect(links.linkTo('New/Note.md', 'Post.md', '#A', 'b')).toBe('[[New/Note#A|b]]');
  });
});
