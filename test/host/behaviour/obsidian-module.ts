import * as mocks from 'obsidian-test-mocks/obsidian';
import type { HostEnvironment } from './environment';
import { frontmatterAliases, frontmatterTags, allTags } from './frontmatter-tags';
import { HostApp } from './host-app';
import { HostPlugin } from './host-plugin';
import { loudPrototype } from './loud';
import { normalizePath } from './normalize-path';
import { resolveSubpath } from './resolve-subpath';

/**
 * What `require('obsidian')` answers: the mocks, then the behaviour layer over them, then `visible`.
 * A name that none of them has throws.
 */
export function createObsidianModule(environment: HostEnvironment, visible: Readonly<Record<string, unknown>> = {}): object {
  const module: object = {};
  Object.setPrototypeOf(module, loudPrototype("the module 'obsidian'"));
  return Object.assign(module, mocks, {
    App: HostApp,
    Plugin: HostPlugin,
    Platform: { ...mocks.Platform, ...environment.platform },
    apiVersion: environment.apiVersion,
    getAllTags: allTags,
    getLanguage: () => environment.language,
    normalizePath,
    parseFrontMatterAliases: frontmatterAliases,
    parseFrontMatterTags: frontmatterTags,
    requireApiVersion: (version: string) => compareVersions(environment.apiVersion, version) >= 0,
    resolveSubpath,
  }, visible);
}

function compareVersions(left: string, right: string): number {
  const theirs = right.split('.').map(Number);
  for (const [index, part] of left.split('.').map(Number).entries()) {
    const difference = part - (theirs[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
