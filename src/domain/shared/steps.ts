/**
 * Long work that can be interrupted: it yields between its parts, so that whoever runs it can give the app a turn, or drop it.
 * Without an interruption it has the same result as a plain function.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Does all of the work at once. */
export function runToEnd<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
