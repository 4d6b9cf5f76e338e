import { describe, expect, test } from 'vitest';
import { ReadingQueue } from '../../src/application/reading-queue';
import { MemoryClock } from '../memory-clock';

interface Options {
  readonly workTakes?: number;
  readonly prepare?: (path: string) => Promise<string | null> | null;
  readonly finishFails?: boolean;
}

function queueWith({ workTakes = 0, prepare = (path) => Promise.resolve(path), finishFails = false }: Options = {}) {
  const clock = new MemoryClock();
  const worked: string[] = [];
  const failures: string[] = [];
  let finish: () => void = () => undefined;
  const drained = new Promise<void>((resolve) => { finish = resolve; });
  const queue = new ReadingQueue<string>(clock, {
    prepare,
    *work(prepared) {
      yield;
      clock.now += workTakes;
      worked.push(prepared);
    },
    *finish() {
      yield;
      if (finishFails) throw new Error('no index');
    },
    drained: () => finish(),
    failed: (path) => failures.push(path),
  });
  return { clock, queue, worked, failures, drained };
}

describe('the reading queue', () => {
  test('works on every path once, however often it was added', async () => {
    const { queue, worked, drained } = queueWith();
    queue.add(['a', 'b', 'a']);
    queue.add(['b']);
    await drained;
    expect(worked).toEqual(['a', 'b']);
  });

  test('is drained also when finishing fails', async () => {
    const { queue, worked, drained } = queueWith({ finishFails: true });
    queue.add(['a']);
    await drained;
    expect(worked).toEqual(['a']);
  });

  test('works again on a path that changes after it was worked on', async () => {
    const { queue, worked, drained } = queueWith();
    queue.add(['a']);
    await drained;
    queue.add(['a']);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(worked).toEqual(['a', 'a']);
  });

  test('gives the app a turn whenever a slice has used up its share of a frame', async () => {
    const { clock, queue, drained } = queueWith({ workTakes: 3 });
    queue.add(['a', 'b', 'c', 'd', 'e', 'f']);
    await drained;
    expect(clock.turns).toBe(1 + 3);
    expect(queue.timing).toEqual({ longestSliceMs: 6, workMs: 18 });
  });

  test('skips what needs no work', async () => {
    const { queue, worked, drained } = queueWith({ prepare: (path) => (path === 'a' ? null : Promise.resolve(path === 'b' ? null : path)) });
    queue.add(['a', 'b', 'c']);
    await drained;
    expect(worked).toEqual(['c']);
  });

  test('reports a path that cannot be read and goes on', async () => {
    const { queue, worked, failures, drained } = queueWith({ prepare: (path) => (path === 'a' ? Promise.reject(new Error('gone')) : Promise.resolve(path)) });
    queue.add(['a', 'b']);
    await drained;
    expect(failures).toEqual(['a']);
    expect(worked).toEqual(['b']);
  });

  test('does nothing any more once it was stopped', async () => {
    const { queue, worked } = queueWith();
    queue.add(['a', 'b']);
    queue.stop();
    queue.add(['c']);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(worked).toEqual([]);
    expect(queue.size).toBe(0);
  });

  test('gives the app turns inside of long work, and drops what was taken out meanwhile', async () => {
    const clock = new MemoryClock();
    const worked: string[] = [];
    const queue: ReadingQueue<string> = new ReadingQueue<string>(clock, {
      prepare: (path) => Promise.resolve(path),
      *work(path) {
        for (let part = 1; part <= 3; part += 1) {
          clock.now += 6;
          worked.push(`${path}${part}`);
          if (path === 'a' && part === 2) queue.remove('a');
          yield;
        }
      },
      *finish() {
        clock.now += 6;
        worked.push('finish');
        yield;
      },
      drained: () => worked.push('drained'),
      failed: () => undefined,
    });
    queue.add(['a', 'b']);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(worked).toEqual(['a1', 'a2', 'b1', 'b2', 'b3', 'finish', 'drained']);
    expect(queue.timing.longestSliceMs).toBe(6);
  });

  test('works on what came while it finished before it says that nothing is left', async () => {
    const worked: string[] = [];
    const queue: ReadingQueue<string> = new ReadingQueue<string>(new MemoryClock(), {
      prepare: (path) => Promise.resolve(path),
      *work(path) {
        yield;
        worked.push(path);
      },
      *finish() {
        if (worked.length === 1) queue.add(['late']);
        yield;
      },
      drained: () => worked.push('drained'),
      failed: () => undefined,
    });
    queue.add(['a']);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(worked).toEqual(['a', 'late', 'drained']);
  });
});
