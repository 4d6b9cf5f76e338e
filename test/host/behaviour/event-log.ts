import { TAbstractFile } from 'obsidian-test-mocks/obsidian';
import type { Events } from 'obsidian-test-mocks/obsidian';
import type { HostApp } from './host-app';

/** Writes down what the vault and the metadata cache fire from now on, as `create a.md` or `resolved`. */
export function logEvents(app: HostApp): string[] {
  const log: string[] = [];
  const follow = (source: Events, names: readonly string[]): void => {
    for (const name of names) source.on(name, (...data) => log.push([name, ...data.map(shown).filter((text) => text !== '')].join(' ')));
  };
  follow(app.vault, ['create', 'modify', 'delete', 'rename']);
  follow(app.metadataCache, ['changed', 'deleted', 'resolve', 'resolved']);
  return log;
}

function shown(value: unknown, index: number): string {
  if (value instanceof TAbstractFile) return value.path;
  return index === 1 && typeof value === 'string' && value.endsWith('.md') ? `from ${value}` : '';
}
