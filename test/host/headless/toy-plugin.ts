import type { PluginManifest } from 'obsidian';

/** Manifest of the plugins that tests make up. */
export const toyManifest: PluginManifest = {
  id: 'toy', name: 'Toy', version: '1.0.0', minAppVersion: '1.13.0', author: 'Tests', description: 'Made up by a test.',
};

/** Code of a plugin, as a bundler writes it; `members` are the class body, `before` stands in front of the class. */
export function toyPlugin(members: string, before = ''): string {
  return `'use strict';
    var obsidian = require('obsidian');
    ${before}
    module.exports = class ToyPlugin extends obsidian.Plugin { ${members} };`;
}
