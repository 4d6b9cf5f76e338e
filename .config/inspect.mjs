// Prints what the built plugin finds in a folder of Markdown, as one JSON object.
// Usage: npm run -s inspect -- <vault folder> [--list kinds] [--search query] [--gate brief] [--metadata note] [--settings data.json] [--limit N]
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { bundleForNode, runBundle } from './bundle.mjs';
import { ensureInstalled, fail, root, run } from './run.mjs';

const entry = 'test/host/headless/inspect.ts';

/** When the newest file below the given paths changed, in milliseconds. */
function newest(...places) {
  return Math.max(0, ...places.map((place) => {
    const full = path.join(root, place);
    const stat = statSync(full);
    return stat.isDirectory() ? newest(...readdirSync(full).map((name) => path.join(place, name))) : stat.mtimeMs;
  }));
}

/** True where the file is missing or older than what it is made from. */
function isStale(file, ...sources) {
  return !existsSync(file) || statSync(file).mtimeMs < newest(...sources);
}

ensureInstalled({ quiet: true });
if (isStale(path.join(root, 'main.js'), 'src', 'esbuild.config.mjs', 'package-lock.json')) {
  if (run(process.execPath, ['esbuild.config.mjs', 'production'], { quiet: true }) !== 0) fail('The plugin could not be built.');
}
const bundle = path.join(root, 'node_modules', '.cache', 'postmortem-library', `${entry.replaceAll(/[/.]/g, '-')}.mjs`);
if (isStale(bundle, 'test/host/behaviour', 'test/host/headless', 'test/host/metadata', '.config/bundle.mjs')) await bundleForNode(entry);
process.exit(runBundle(bundle, [root, ...process.argv.slice(2)], ['--expose-gc']));
