import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from '../../.config/find-browser.mjs';
import { buildPage } from '../host/server/build-page.mjs';
import { buildToyPlugin } from '../host/server/build-toy-plugin.mjs';

const root = path.resolve(import.meta.dirname, '../..');

/** Where the page and the toy plugin are built to. */
export const cacheFolder = path.join(root, 'node_modules', '.cache', 'postmortem-library', 'e2e');

/** The folder of a vault that holds the app's and the plugins' settings. */
export const configFolder = ['.', 'obsidian'].join('');

/** Builds the plugin, the page and the toy plugin once for all browser tests. */
export default async function setup() {
  const build = spawnSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: root, stdio: 'inherit' });
  // The toy plugin's tests can still run; those of ours must not run on an old build.
  if (build.status !== 0) rmSync(path.join(root, 'main.js'), { force: true });
  for (const name of ['page', 'toy']) mkdirSync(path.join(cacheFolder, name), { recursive: true });
  await buildPage(path.join(cacheFolder, 'page'));
  await buildToyPlugin(path.join(cacheFolder, 'toy'));
  // The bundled browser unpacks itself at its first use: once, before several test files ask for it.
  await findBrowser();
}
