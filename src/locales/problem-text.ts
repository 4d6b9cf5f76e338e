import { frontmatterCauses } from '../domain/note/frontmatter-cause';
import type { Problem } from '../domain/shared/problem';
import type { Words } from './en';
import { fill } from './fill';
import type { ProblemWords } from './problems/en';

/** Says a problem in the words of the interface: what is wrong with its place in the note, and what to do about it. */
export function problemText(problem: Problem, words: Words): ProblemWords {
  const { message, remedy } = wordsFor(problem, words);
  return { message: fill(message, problem.details), remedy: fill(remedy, problem.details) };
}

/** Unreadable properties are told apart by their cause, with the mended line where there is one. */
function wordsFor({ code, details }: Problem, words: Words): ProblemWords {
  const cause = code === 'frontmatter-malformed' ? frontmatterCauses.find((known) => known === details['cause']) : undefined;
  if (cause === undefined) return words.problems[code];
  const { message, remedy } = words.frontmatterCauses[cause];
  return { message, remedy: details['suggestion'] === undefined ? remedy : words.writeInstead };
}
