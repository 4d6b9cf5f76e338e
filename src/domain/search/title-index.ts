import { wordsOf } from '../shared/words';
import type { DocumentRange } from './document-table';

/** Notes by their whole title or campaign name, so that typing a name always finds it, whatever its words mean besides. */
export class TitleIndex {
  private readonly notes = new Map<string, number[]>();

  add({ first, record }: DocumentRange): void {
    for (const name of namesOf(record)) {
      const known = this.notes.get(name);
      if (known === undefined) this.notes.set(name, [first]);
      else known.push(first);
    }
  }

  remove({ first, record }: DocumentRange): void {
    for (const name of namesOf(record)) {
      const left = this.notes.get(name)?.filter((document) => document !== first) ?? [];
      if (left.length > 0) this.notes.set(name, left);
      else this.notes.delete(name);
    }
  }

  /** The notes that are called exactly this. */
  named(words: readonly string[]): readonly number[] {
    return this.notes.get(words.join(' ')) ?? [];
  }
}

function namesOf({ title, campaign }: DocumentRange['record']): ReadonlySet<string> {
  return new Set([title, campaign ?? ''].map((name) => wordsOf(name).join(' ')).filter((name) => name !== ''));
}
