// Folding has already turned й into и and ё into е.
const latinOf: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p',
  р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'u',
  я: 'a', і: 'i', ї: 'i', є: 'e', ґ: 'g', ў: 'u',
};

// Spellings that sound alike, in the order in which they are replaced.
const alike: readonly (readonly [RegExp, string])[] = [
  [/sch|shch/g, 'sh'], [/dzh|dj|dg(?=[eiy])/g, 'j'], [/zh/g, 'j'], [/kh/g, 'h'], [/ph/g, 'f'], [/th/g, 't'], [/ck|q/g, 'k'], [/x/g, 'ks'],
  [/[jiy](?=[aou])/g, ''], [/ts|tz/g, 'c'], [/c(?=[eiy])/g, 's'], [/ch/g, '4'], [/c/g, 'k'], [/w/g, 'v'], [/y/g, 'i'], [/z/g, 's'],
  [/ee|ea/g, 'i'], [/oo/g, 'u'], [/(.)\1+/g, '$1'],
];

/**
 * A coarse key that a word has in Latin and in Cyrillic letters alike: `influencer` and `инфлюенсер`, `webinar` and `вебинар`.
 * Takes a folded word; words of other scripts come back as they are.
 */
export function soundKey(word: string): string {
  let key = '';
  for (const letter of word) key += latinOf[letter] ?? letter;
  for (const [pattern, replacement] of alike) key = key.replace(pattern, replacement);
  return key;
}
