// Bundles a TypeScript script of ours for Node and runs it; tools of the tests and benchmarks go through this.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

/** Bundles `entry` (a path from the project's folder) for Node; returns the path of the bundle. */
export async function bundleForNode(entry) {
  const { build } = await import('esbuild');
  const folder = path.join(root, 'node_modules', '.cache', 'postmortem-library');
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, `${entry.replaceAll(/[/.]/g, '-')}.mjs`);
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    keepNames: true,
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}

/** Runs a bundle in a Node process of its own with the given arguments; returns its exit code. */
export function runBundle(bundle, args, nodeOptions = []) {
  const result = spawnSync(process.execPath, [...nodeOptions, bundle, ...args], { cwd: process.cwd(), stdio: 'inherit' });
  return result.status ?? 1;
}
