import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { writeWhole } from '../../../.config/write-whole.mjs';

const root = path.resolve(import.meta.dirname, '../../..');
const page = path.join(root, 'test/host/page');

/**
 * The map from addresses to files that serveVault wants, for a page that was built into the folder.
 * @returns {Record<string, string>}
 */
export function pageAssets(outdir) {
  const built = fs.readdirSync(outdir).map((name) => [`/${name}`, path.join(outdir, name)]);
  return { ...Object.fromEntries(built), '/index.html': path.join(page, 'index.html') };
}

/** Bundles the page's script and style into the folder; answers with its pageAssets. */
export async function buildPage(outdir) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { host: path.join(page, 'main.ts'), style: path.join(page, 'theme/main.css') },
    outdir,
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    keepNames: true,
    sourcemap: 'linked',
    charset: 'utf8',
    logLevel: 'warning',
    loader: { '.woff2': 'file', '.woff': 'empty' },
    assetNames: '[name]',
    publicPath: '/',
    define: { 'process.env.NODE_ENV': '"production"' },
    inject: [path.join(page, 'browser-globals.ts')],
    alias: { obsidian: 'obsidian-test-mocks/obsidian' },
  });
  writeWhole(outputFiles);
  return pageAssets(outdir);
}

/**
 * The plugin's release files, from the project's root or from another folder.
 * @returns {Record<string, string>}
 */
export function pluginAssets(folder = root) {
  const names = ['main.js', 'styles.css', 'manifest.json'];
  return Object.fromEntries(names.map((name) => [`/plugin/${name}`, path.join(folder, name)]));
}
