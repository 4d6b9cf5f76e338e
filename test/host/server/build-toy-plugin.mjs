import fs from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { writeWhole } from '../../../.config/write-whole.mjs';

const toy = path.resolve(import.meta.dirname, '../page/toy-plugin');

/** Builds the toy plugin as a real one is built; answers with the folder of its release files. */
export async function buildToyPlugin(outdir) {
  const { outputFiles } = await build({
    entryPoints: [path.join(toy, 'main.ts')],
    outfile: path.join(outdir, 'main.js'),
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['obsidian'],
    logLevel: 'warning',
  });
  writeWhole(outputFiles);
  for (const name of ['manifest.json', 'styles.css']) fs.copyFileSync(path.join(toy, name), path.join(outdir, name));
  return outdir;
}
