import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { problemCodes } from '../../src/domain/shared/problem';
import { itemKinds } from '../../src/domain/postmortem/item';
import { projectRoot } from './source-imports';

const read = (file: string): string => readFileSync(path.join(projectRoot, file), 'utf8');
const readme = read('README.md');

describe('the README', () => {
  test('documents every code of a problem, and no code that does not exist', () => {
    const table = readme.slice(readme.indexOf('| code |'), readme.indexOf('## The gate'));
    const documented = [...table.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
    expect(documented.sort()).toEqual([...problemCodes].sort());
  });

  test('names every kind of item that inspect lists', () => {
    expect(itemKinds.filter((kind) => !readme.includes(kind))).toEqual([]);
  });

  test('names every script', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = (script: string): boolean => [`npm ${script}`, `npm run ${script}`, `npm run -s ${script}`].some((command) => readme.includes(command));
    expect(Object.keys(scripts).filter((script) => !named(script))).toEqual([]);
  });
});
