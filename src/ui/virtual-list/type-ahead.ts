import { fold } from '../../domain/shared/fold';

/** After so long a pause, in milliseconds, a new word begins. */
const pause = 700;

/** Finds rows by the letters that are typed in a list. */
export class TypeAhead {
  #typed = '';
  #last = Number.NEGATIVE_INFINITY;

  /** Whether a word is being typed, so that a space belongs to it. */
  isTyping(now: number): boolean {
    return this.#typed !== '' && now - this.#last < pause;
  }

  /**
   * The row to go to after another letter; null where none begins with what was typed. The same letter again and again goes through
   * all that begin with it; more letters narrow, starting with the row that is chosen already. `now` in milliseconds.
   */
  next(letter: string, now: number, { labels, current }: { readonly labels: readonly string[]; readonly current: number }): number | null {
    // Folding would take a lone space away.
    const folded = letter === ' ' ? letter : fold(letter);
    this.#typed = this.isTyping(now) ? this.#typed + folded : folded;
    this.#last = now;
    const isRepeated = [...this.#typed].every((each) => each === this.#typed[0]);
    const wanted = isRepeated ? this.#typed.charAt(0) : this.#typed;
    const start = Math.max(0, isRepeated ? current + 1 : current);
    for (let step = 0; step < labels.length; step += 1) {
      const at = (start + step) % labels.length;
      if (beginningOf(labels[at] ?? '').startsWith(wanted)) return at;
    }
    return null;
  }
}

const mark = /^[^\p{L}\p{N}]+/u;
const longestWanted = 60;

function beginningOf(label: string): string {
  return fold(label.slice(0, longestWanted).replace(mark, ''));
}
