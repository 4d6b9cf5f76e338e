/** Lets one piece of work at a time touch a file; others wait in order. */
export class FileLock {
  private readonly last = new Map<string, Promise<unknown>>();

  /** Runs the work when all earlier work on that path is done, whether it failed or not. */
  async run<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.last.get(path) ?? Promise.resolve();
    const current = before.then(work, work);
    this.last.set(path, current);
    try {
      return await current;
    } finally {
      if (this.last.get(path) === current) this.last.delete(path);
    }
  }
}
