import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const script = path.resolve(import.meta.dirname, '../../../.config/start.mjs');

function start(...args: string[]): { status: number | null; lines: string[] } {
  const { status, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, lines: stderr.trim().split('\n') };
}

describe('npm start', () => {
  it.each([
    [['/no/such/folder'], 'There is no folder /no/such/folder.'],
    [[script], `${script} is a file, not a vault folder.`],
    [['--wrong'], 'There is no option --wrong.'],
    [['--write'], '--write needs a vault folder.'],
    [['--port', 'x'], 'The port must be a number from 0 to 65535.'],
    [['a', 'b'], 'Only one vault folder can be shown.'],
  ])('says in one line what is wrong with %j', (args, message) => {
    const { status, lines } = start(...args);
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(message);
  });
});
