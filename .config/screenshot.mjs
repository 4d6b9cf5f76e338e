// Makes the pictures of the documentation anew from the sample vault. Usage: npm run screenshot
import path from 'node:path';
import { ensureInstalled, root, run } from './run.mjs';

ensureInstalled();
process.exit(run(process.execPath, [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--config', '.config/vitest.screenshots.config.ts']));
