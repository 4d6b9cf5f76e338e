// Runs the benchmarks, each in a process of its own, and prints their tables. Usage: npm run bench [-- <part of a name> …]
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { bundleForNode, runBundle } from './bundle.mjs';
import { ensureInstalled, fail, root, run } from './run.mjs';

ensureInstalled();
const wanted = process.argv.slice(2);
const benches = readdirSync(path.join(root, 'test', 'bench'))
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((part) => name.includes(part)));
if (benches.length === 0) fail(`No benchmark is called ${wanted.join(', ')}.`, 2);

if (run(process.execPath, ['esbuild.config.mjs', 'production'], { quiet: true }) !== 0) fail('The plugin could not be built.');
const runner = await bundleForNode('test/bench/run-bench.ts');
let failed = false;
for (const name of benches) {
  const bench = await bundleForNode(`test/bench/${name}`);
  failed = runBundle(runner, [bench], ['--expose-gc']) !== 0 || failed;
}
process.exit(failed ? 1 : 0);
