// The whole check: build, typecheck, lint, then unit, architecture, integration and browser tests.
// Usage: npm test. Ends with the line "N passed, N failed".
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureInstalled, root, run } from './run.mjs';

ensureInstalled();

const results = path.join(root, 'node_modules', '.cache', 'test-results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

const bin = (name) => path.join(root, 'node_modules', ...name.split('/'));
const node = (script, args, options) => run(process.execPath, [bin(script), ...args], options);

/** A step that passes or fails as a whole. */
const single = (name, execute) => {
  process.stdout.write(`\n== ${name}\n`);
  const passed = execute() === 0;
  if (!passed) process.stdout.write(`${name} failed\n`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 };
};

/** A vitest run; a run that ends without a report counts as one failure. */
const suite = (name, config) => {
  process.stdout.write(`\n== ${name}\n`);
  const report = path.join(results, `${name.replaceAll(/\W+/g, '-')}.json`);
  const code = node('vitest/vitest.mjs', ['run', '--config', config], { env: { VITEST_JSON: report } });
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = numFailedTests === 0 && code !== 0 ? 1 : numFailedTests;
  return { passed: numPassedTests, failed, skipped: numPendingTests };
};

const steps = [
  single('build', () => run(process.execPath, ['esbuild.config.mjs', 'production'])),
  single('typecheck', () => node('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json'])),
  single('lint', () => node('eslint/bin/eslint.js', ['--config', '.config/eslint.config.mjs', '--max-warnings', '0', '.'])),
  suite('unit, architecture and integration tests', '.config/vitest.config.ts'),
  suite('browser tests', '.config/vitest.e2e.config.ts'),
];

const sum = (field) => steps.reduce((total, step) => total + step[field], 0);
const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`);
process.exit(sum('failed') === 0 ? 0 : 1);
