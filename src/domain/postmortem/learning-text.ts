import type { HeadingRoles } from '../note/heading-roles';
import type { SectionRole } from '../note/section-role';
import { learningMeaning, learningRoles, refined } from './learning-meaning';
import type { LearningMeaning } from './learning-meaning';

/** The words of a learning without the label or the aside that says what kind it is. */
export interface LearningText {
  readonly text: string;
  readonly meaning: LearningMeaning;
}

const label = /^[^\p{L}\p{N}]{0,4}([\p{L}\p{N}][^:：]{0,50}?)(?:[*_]*[:：][*_]*|[*_]{1,2}\s*[–—-])\s*(.*)$/su;
const opening = /^\[([^[\]:]{2,30})\]\s*(.+)$/s;
const closing = /^(.+?)\s*[[(（]([^[\]()（）:]{2,40})[\])）]\s*\.?$/s;
const longest = 2000;
const belowLearnings: readonly SectionRole[] = ['learnings'];

/** Takes `Repeat:`, `**Wrong assumption** –`, `[measurement]` or `(strategic)` off a text, in any language; other labels are its own words. */
export function readLearningText(written: string, rolesOf: HeadingRoles, around: LearningMeaning): LearningText {
  let text = written.trim();
  let meaning = around;
  if (text.length > longest) return { text, meaning };
  for (const [pattern, name, rest] of [[opening, 1, 2], [label, 1, 2], [closing, 2, 1]] as const) {
    const found = pattern.exec(text);
    const roles = found === null ? [] : rolesOf(found[name] ?? '', belowLearnings).filter((role) => learningRoles.includes(role));
    if (found === null || roles.length === 0) continue;
    text = (found[rest] ?? '').trim();
    meaning = refined(meaning, learningMeaning(roles));
  }
  return { text, meaning };
}
