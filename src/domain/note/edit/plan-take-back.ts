import type { EditPlanner } from './edit-plan';
import { makePlan } from './make-plan';

/** Takes an edit back: `after` becomes `before` again. A note that has changed since stays as it is. */
export function planTakeBack(before: string, after: string): EditPlanner {
  return (text) => (text === after ? makePlan(text, [{ start: 0, end: text.length, insert: before }]) : { state: 'unchanged' });
}
