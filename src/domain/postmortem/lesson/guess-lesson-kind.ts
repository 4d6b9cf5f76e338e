import { leadingPolarity } from '../../note/rule-polarity';
import type { RulePolarity } from '../../note/polarity-words';
import { isPlainRule } from '../entry-rules';
import type { LessonKind } from './lesson';

/** What forbids and what demands. */
export const lessonKindOf: Readonly<Record<RulePolarity, 'never' | 'always'>> = { never: 'never', avoid: 'never', always: 'always', prefer: 'always' };

const orders = /^[\s*_"“„«'‘]*(?:do not|don['’]t|must|make sure to|be sure to|auf keinen fall|keinesfalls|stets|grundsätzlich|нельзя|обязательно|ни в коем случае)(?!\p{L})/iu;

/** The kind that a text is likely to be, by its first words. Words that often just tell (`No one`, `Nicht alle`) make no rule. */
export function guessLessonKind(text: string): LessonKind {
  const reading = leadingPolarity(text);
  const isRule = reading !== null && (reading.rest === '' || isPlainRule(text) || orders.test(text));
  return isRule ? lessonKindOf[reading.polarity] : 'insight';
}
