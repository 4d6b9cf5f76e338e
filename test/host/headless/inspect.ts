// Runs the built plugin over a folder of Markdown and prints one JSON object.
// Usage: node <bundle> <project folder> <vault folder> [options]; started by .config/inspect.mjs.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PluginManifest } from 'obsidian';
import { setErrorSink } from '../behaviour/handler-errors';
import { readInspectOptions, UsageError } from './inspect-options';
import { inspectVault } from './inspect-vault';
import type { InspectReport } from './inspect-vault';

const [project = '', ...words] = process.argv.slice(2);
const errors: unknown[] = [];

/** Standard output is for the report alone. */
function keepOutputClean(): void {
  const toStandardError = (...data: unknown[]): void => {
    process.stderr.write(`${data.map(String).join(' ')}\n`);
  };
  Object.assign(console, { log: toStandardError, info: toStandardError, debug: toStandardError });
  setErrorSink((error) => errors.push(error));
  process.on('exit', (code) => {
    if (code === 13) process.stderr.write('The plugin never became ready.\n');
  });
}

function run(): Promise<InspectReport> {
  const options = readInspectOptions(words);
  // npm runs scripts in the project's folder and tells where it was called
  const from = process.env.npm_lifecycle_event === 'inspect' ? process.env.INIT_CWD ?? process.cwd() : process.cwd();
  const inFolder = (file: string): string => path.resolve(from, file);
  const plugin = {
    code: readFileSync(path.join(project, 'main.js'), 'utf8'),
    manifest: JSON.parse(readFileSync(path.join(project, 'manifest.json'), 'utf8')) as PluginManifest,
  };
  const settings = options.settings === null ? null : inFolder(options.settings);
  return inspectVault(plugin, { ...options, folder: inFolder(options.folder), settings });
}

function finish(code: number): void {
  for (const error of errors) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(code === 0 && errors.length > 0 ? 1 : code);
}

keepOutputClean();
try {
  const report = await run();
  process.stdout.write(`${JSON.stringify(report, null, 2)}\n`, () => finish(0));
} catch (error) {
  if (!(error instanceof UsageError)) errors.push(error);
  else process.stderr.write(`${error.message}\n`);
  finish(error instanceof UsageError ? 2 : 1);
}
