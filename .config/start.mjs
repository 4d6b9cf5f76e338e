// Shows the plugin at work in a stand-in for Obsidian, in the browser.
// Usage: npm start [-- <vault folder>] [--write] [--port N]. Without --write a throw-away copy of the vault is served.
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, fail, root, run } from './run.mjs';

const usage = 'Usage: npm start [-- <vault folder>] [--write] [--port N]';

/** The options of the command line; ends the process with one line where they make no sense. */
function readOptions(args) {
  const options = { folder: null, write: false, port: 4173 };
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--write') options.write = true;
    else if (arg === '--port') options.port = Number(rest.shift());
    else if (arg.startsWith('-')) fail(`There is no option ${arg}. ${usage}`, 2);
    else if (options.folder === null) options.folder = arg;
    else fail(`Only one vault folder can be shown. ${usage}`, 2);
  }
  if (!Number.isInteger(options.port) || options.port < 0 || options.port > 65535) fail(`The port must be a number from 0 to 65535. ${usage}`, 2);
  if (options.write && options.folder === null) fail(`--write needs a vault folder. ${usage}`, 2);
  return options;
}

/** The folder to show, as an absolute path; ends the process with one line where it is none. */
function vaultFolder(given) {
  const folder = given === null ? path.join(root, 'test', 'sample-vault') : path.resolve(given);
  if (!existsSync(folder)) fail(`There is no folder ${folder}.`, 2);
  if (!statSync(folder).isDirectory()) fail(`${folder} is a file, not a vault folder.`, 2);
  return folder;
}

const options = readOptions(process.argv.slice(2));
const source = vaultFolder(options.folder);
ensureInstalled();
if (run(process.execPath, ['esbuild.config.mjs', 'production']) !== 0) fail('The plugin could not be built; see the messages above.');

const { buildPage, pluginAssets } = await import('../test/host/server/build-page.mjs');
const { copyVault } = await import('../test/host/server/copy-vault.mjs');
const { serveVault } = await import('../test/host/server/serve-vault.mjs');

const cache = path.join(root, 'node_modules', '.cache', 'postmortem-library', 'page');
mkdirSync(cache, { recursive: true });
const assets = { ...(await buildPage(cache)), ...pluginAssets() };
const folder = options.write ? source : copyVault(source);
const server = await serveVault({ root: folder, assets, port: options.port });

const about = options.write ? 'Changes are written to it.' : `Changes go to a copy and are thrown away at the end: ${folder}`;
process.stdout.write(`\nShowing ${source}\n${about}\n\n  ${server.url}\n\nAdd ?dark, ?phone or ?lang=ru to the address. Stop with Ctrl+C.\n`);

async function stop() {
  await server.close();
  if (!options.write) rmSync(path.dirname(folder), { recursive: true, force: true });
  process.exit(0);
}

process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
