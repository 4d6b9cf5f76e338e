import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LatestTask } from '../../../src/ui/search/latest-task';

describe('a task for later', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('window', { setTimeout, clearTimeout });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('is done once, and only the last one, when nothing more is asked for a while', () => {
    const done: string[] = [];
    const tasks = new LatestTask(100);
    tasks.plan(() => done.push('first'));
    vi.advanceTimersByTime(60);
    tasks.plan(() => done.push('second'));
    vi.advanceTimersByTime(60);
    expect(done).toEqual([]);
    vi.advanceTimersByTime(60);
    expect(done).toEqual(['second']);
  });

  it('can be done at once, and then not again', () => {
    const done: string[] = [];
    const tasks = new LatestTask(100);
    tasks.plan(() => done.push('task'));
    tasks.finish();
    tasks.finish();
    vi.advanceTimersByTime(200);
    expect(done).toEqual(['task']);
  });

  it('is forgotten when it is cancelled', () => {
    const done: string[] = [];
    const tasks = new LatestTask(100);
    tasks.plan(() => done.push('task'));
    tasks.cancel();
    vi.advanceTimersByTime(200);
    expect(done).toEqual([]);
  });
});
