import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closeBrowser, openHost, openNote, runCommand } from './drive';

const root = path.resolve(import.meta.dirname, '../..');
const images = path.join(process.env.SCREENSHOTS ?? path.join(root, '.github', 'images'));
const vault = path.join(root, 'test', 'sample-vault');

afterAll(closeBrowser);

test.each([{ name: 'light', dark: false }, { name: 'dark', dark: true }])('pictures of the sidebar and the gate, $name', async ({ name, dark }) => {
  mkdirSync(images, { recursive: true });
  const host = await openHost({ vault, dark, size: { width: 1280, height: 860 } });
  try {
    await openNote(host, 'Briefs/Spring webinar DE.md');
    await runCommand(host, 'Open library');
    await host.page.locator('.pml-progress').waitFor({ state: 'hidden' });
    await host.page.locator('.pml-list .pml-row').first().waitFor();
    await host.page.screenshot({ path: path.join(images, `sidebar-${name}.png`) });
    await runCommand(host, 'Mark brief as ready');
    await host.page.locator('.modal').waitFor();
    await host.page.screenshot({ path: path.join(images, `gate-${name}.png`) });
    expect(host.errors).toEqual([]);
  } finally {
    await host.close();
  }
});
