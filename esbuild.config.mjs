// Builds the two files that a release ships beside manifest.json: main.js and styles.css.
// Usage: node esbuild.config.mjs production|watch
import { builtinModules } from 'node:module';
import { build, context } from 'esbuild';
import { writeWhole } from './.config/write-whole.mjs';

const production = process.argv[2] !== 'watch';

/** What the app itself provides at run time, so it must not be bundled. */
const providedByObsidian = ['obsidian', 'electron', '@codemirror/*', '@lezer/*', ...builtinModules];

const shared = { bundle: true, logLevel: 'warning', minify: production, legalComments: 'none' };

const builds = [
  {
    ...shared,
    entryPoints: ['src/main.ts'],
    outfile: 'main.js',
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: providedByObsidian,
    sourcemap: production ? false : 'inline',
    charset: 'utf8',
  },
  { ...shared, entryPoints: ['styles/main.css'], outfile: 'styles.css', charset: 'utf8' },
];

for (const options of builds) {
  if (production) writeWhole((await build({ ...options, write: false })).outputFiles);
  else await (await context(options)).watch();
}
