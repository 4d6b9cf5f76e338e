import type { Problem } from '../domain/shared/problem';
import { fill } from './fill';
import type { Words } from './en';

/** A problem in plain words: what is wrong, and what to do about it. */
export interface ProblemText {
  readonly message: string;
  readonly remedy: string;
}

/** Says a problem in the words of the interface. */
export function problemText(problem: Problem, words: Words): ProblemText {
  const { message, remedy } = words.problems[problem.code];
  return { message: fill(message, problem.details), remedy: fill(remedy, problem.details) };
}
