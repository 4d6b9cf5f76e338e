import * as mocks from 'obsidian-test-mocks/obsidian';
import * as visible from './obsidian';

const behaviour = new Set(['App', 'Plugin', 'normalizePath', 'resolveSubpath']);
const ofMocks: Readonly<Record<string, unknown>> = { ...mocks };

/** What `require('obsidian')` answers over the behaviour layer once there is something to see. */
export const obsidianExports: Readonly<Record<string, unknown>> = Object.fromEntries(
  Object.entries(visible).filter(([name, value]) => !behaviour.has(name) && ofMocks[name] !== value),
);
