import { wordsOf } from '../shared/words';

/** Folded words with single spaces: the form in which names of facet values are compared. */
export function nameForm(written: string): string {
  return wordsOf(written).join(' ');
}
