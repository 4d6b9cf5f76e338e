const english = " `qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const russian = ' ёйцукенгшщзхъфывапролджэячсмитьбю';

const other = new Map([...english].flatMap((key, index): [string, string][] => {
  const letter = russian[index] ?? key;
  return [[key, letter], [letter, key]];
}));

/** What a word would be had it been typed on the other of the Russian and English keyboards (`цуиштфк` is `webinar`); null where it cannot be. */
export function otherLayout(typed: string): string | null {
  let result = '';
  for (const key of typed.toLowerCase()) {
    const letter = other.get(key);
    if (letter === undefined) return null;
    result += letter;
  }
  return result === '' ? null : result;
}
