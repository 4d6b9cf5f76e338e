// Longest first. Folding has already turned й into и and ё into е.
const cyrillicEndings = [
  'иями', 'остями', 'остью', 'ости', 'иях', 'иям', 'ием', 'ями', 'ами', 'ого', 'его', 'ому', 'ему', 'ыми', 'ими', 'ость',
  'ов', 'ев', 'еи', 'ам', 'ям', 'ах', 'ях', 'ом', 'ем', 'ым', 'им', 'ых', 'их', 'ая', 'яя', 'ое', 'ее', 'ые', 'ие', 'ыи',
  'ии', 'ои', 'ую', 'юю', 'ия', 'ию', 'ью', 'а', 'я', 'о', 'е', 'ы', 'и', 'у', 'ю', 'ь',
];
const latinEndings = ['ungen', 'ings', 'ung', 'ing', 'ern', 'ed', 'en', 'er', 'em', 'es', 'ie', 'e', 'y'];

const firstCyrillic = 0x0400;
const lastCyrillic = 0x04ff;

function strip(word: string, endings: readonly string[], shortest: number): string {
  for (const ending of endings) {
    if (word.length - ending.length >= shortest && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

/**
 * Takes one inflection ending off a folded English, German or Russian word; the result is always the beginning of the word.
 * Light on purpose: it joins `webinar` with `webinars`, `кампании` with `кампаний`, and leaves derivations apart.
 */
export function lightStem(word: string): string {
  const first = word.charCodeAt(0);
  if (first >= firstCyrillic && first <= lastCyrillic) return strip(word, cyrillicEndings, 3);
  const singular = word.length > 2 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return strip(singular, latinEndings, 4);
}
