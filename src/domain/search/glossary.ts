import { lightStem } from '../shared/light-stem';
import { wordsOf } from '../shared/words';
import { nameForm } from './name-form';

/** The user's own equal words, in any languages: one line for each meaning, its names separated by `=`, as in `webinar = вебинар = Webseminar`. */
export class Glossary {
  private readonly lines = new Map<string, Set<string>>();

  constructor(lines: readonly string[]) {
    for (const line of lines) this.take(line);
  }

  /** The other names of what these words name, folded; inflection makes no difference. */
  equalsOf(name: string): readonly string[] {
    const own = comparable(name);
    return [...this.lines.get(own) ?? []].filter((other) => comparable(other) !== own);
  }

  private take(line: string): void {
    const names = line.split('=').map(nameForm).filter((name) => name !== '');
    // A name in two lines joins them.
    const joined = new Set(names.flatMap((name) => [name, ...this.lines.get(comparable(name)) ?? []]));
    for (const name of joined) this.lines.set(comparable(name), joined);
  }
}

const comparable = (name: string): string => wordsOf(name).map(lightStem).join(' ');
