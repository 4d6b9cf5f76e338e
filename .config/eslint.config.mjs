import path from 'node:path';
import { defineConfig, globalIgnores } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';

const root = path.resolve(import.meta.dirname, '..');
const nodeGlobals = Object.fromEntries(
  ['process', 'console', 'Buffer', 'URL', 'global', 'setTimeout', 'setImmediate', 'clearTimeout', 'performance', 'fetch', '__dirname', 'structuredClone']
    .map((name) => [name, 'readonly']),
);
const development = ['*.mjs', '.config/**/*.{ts,mjs}', 'test/**/*.{ts,mjs}'];

export default defineConfig([
  globalIgnores(['node_modules/', 'main.js', 'styles.css', 'coverage/', 'test/sample-vault/', '**/*.json']),
  ...obsidianmd.configs.recommended,
  {
    files: ['**/*.ts', '**/*.mjs'],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: root,
      },
    },
  },
  {
    files: development,
    languageOptions: { globals: nodeGlobals },
    rules: {
      'obsidianmd/no-nodejs-modules': 'off',
      'import/no-nodejs-modules': 'off',
      'import/no-extraneous-dependencies': 'off',
      'obsidianmd/prefer-window-timers': 'off',
      'obsidianmd/hardcoded-config-path': 'off',
      'no-unsanitized/method': 'off',
      'no-console': 'off',
    },
  },
]);
