import { wordsOf } from '../../shared/words';
import type { Action } from '../item';
import { checkWords } from './words/check-words';

/** What an action does to the campaign: looks closer, tries out, changes something for good; `other` where it does not tell. */
export function changeKind(action: Action): 'measurement' | 'test' | 'big-change' | 'other' {
  const words = wordsOf([action.text, action.change].join(' '));
  if (checkWords('tests').in(words)) return 'test';
  if (checkWords('measurement').in(words)) return 'measurement';
  return checkWords('bigChanges').in(words) ? 'big-change' : 'other';
}
