import type { SeededRandom } from './seeded-random';

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзх', 'фывапролджэ', 'ячсмитьбю'];

function neighbourOf(letter: string, random: SeededRandom): string {
  const row = rows.find((each) => each.includes(letter));
  if (row === undefined) return letter;
  const at = row.indexOf(letter);
  const beside = [row[at - 1], row[at + 1]].filter((key) => key !== undefined);
  return random.pick(beside);
}

/** One slip of the fingers somewhere behind the first letter: a letter dropped, doubled, swapped, or that of the next key. */
export function misspell(word: string, random: SeededRandom): string {
  const at = 1 + random.below(word.length - 1);
  const letter = word.charAt(at);
  switch (random.below(4)) {
    case 0: return word.slice(0, at) + word.slice(at + 1);
    case 1: return word.slice(0, at) + letter + word.slice(at);
    case 2: return at + 1 < word.length ? word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2) : misspell(word, random);
    default: return word.slice(0, at) + neighbourOf(letter, random) + word.slice(at + 1);
  }
}

/** `slips` different slips in one word; never the word itself. */
export function misspellBy(word: string, slips: number, random: SeededRandom): string {
  let result = word;
  for (let slip = 0; slip < slips; slip += 1) result = misspell(result, random);
  return result === word ? misspellBy(word, slips, random) : result;
}
