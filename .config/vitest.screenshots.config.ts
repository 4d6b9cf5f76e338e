import { defineConfig } from 'vitest/config';
import path from 'node:path';

/** The pictures of the documentation: the same set-up as the browser tests, but the result is in .github/images. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    include: ['test/e2e/**/*.shots.ts'],
    globalSetup: ['test/e2e/build-for-browser.mjs'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
