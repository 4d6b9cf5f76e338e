// Copies the release files into a vault's plugin folder. Usage: npm run deploy -- <vault folder>
import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, fail, root, run } from './run.mjs';

const releaseFiles = ['main.js', 'manifest.json', 'styles.css'];

const [vault, ...rest] = process.argv.slice(2);
if (!vault || rest.length > 0) fail('Usage: npm run deploy -- <vault folder>', 2);
if (!existsSync(vault) || !statSync(vault).isDirectory()) fail(`There is no folder ${vault}.`, 2);
if (!existsSync(path.join(vault, '.obsidian'))) {
  fail(`${vault} is no vault: it has no .obsidian folder. Open it once in Obsidian, then deploy again.`, 2);
}

ensureInstalled();
if (run(process.execPath, ['esbuild.config.mjs', 'production']) !== 0) fail('The build failed; nothing was copied.');

const target = path.join(vault, '.obsidian', 'plugins', 'postmortem-library');
mkdirSync(target, { recursive: true });
for (const file of releaseFiles) copyFileSync(path.join(root, file), path.join(target, file));
process.stdout.write(`Copied ${releaseFiles.join(', ')} to ${target}. Reload the plugin in Obsidian to use them.\n`);
