import { expect, test } from 'vitest';
import type { LibraryProgress } from '../../../src/application/library';
import { onceReady } from '../../../src/ui/form/once-ready';

test('what is worked out while notes are being read is worked out again, and kept once all are read', () => {
  let progress: LibraryProgress = { phase: 'indexing', done: 1, total: 2 };
  let asked = 0;
  const value = onceReady({ get progress() { return progress; } }, () => { asked += 1; return asked; });
  expect([value(), value()]).toEqual([1, 2]);
  progress = { phase: 'ready', done: 2, total: 2 };
  expect([value(), value()]).toEqual([3, 3]);
});
