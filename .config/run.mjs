// What several scripts need: where the project is, running a command, and setting up what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a command in the project's folder with its output shown; returns the exit code. */
export function run(command, args, { quiet = false, env = {} } = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: quiet ? ['ignore', 'ignore', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return result.status ?? 1;
}

/** Installs the dependencies when they are missing or older than the lock file; ends the process when that fails. */
export function ensureInstalled({ quiet = false } = {}) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) fail(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  const lock = path.join(root, 'package-lock.json');
  const modules = path.join(root, 'node_modules');
  const installed = path.join(modules, '.package-lock.json');
  // A linked folder belongs to another checkout: installing through the link would empty it there.
  if (existsSync(installed) && lstatSync(modules).isSymbolicLink()) return;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  process.stderr.write('Installing dependencies …\n');
  if (run(npm, ['ci', '--no-audit', '--no-fund'], { quiet }) !== 0) fail('The dependencies could not be installed; see the messages above.');
}

/** Ends the process with one plain line. */
export function fail(message, code = 1) {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
