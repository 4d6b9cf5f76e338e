import { fold } from './fold';

const flag = /[\u{1f1e6}-\u{1f1ff}]/gu;

/**
 * The form in which market names are compared: `the U.S.` and `US`, `Asia-Pacific` and `Asia Pacific`, `UK & Ireland` and
 * `UK and Ireland` are alike; a flag alone stands for its country code. Empty where nothing of a name is left.
 */
export function marketNameKey(written: string): string {
  const words = fold(written.replace(flag, ' ')).replace(/[.'’`]/g, '').replace(/&/g, ' and ');
  const key = words.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  if (key === '') return codeOfFlag(written);
  return key.startsWith('the ') ? key.slice(4) : key;
}

function codeOfFlag(written: string): string {
  return [...written]
    .map((character) => (character.codePointAt(0) ?? 0) - 0x1f1e6)
    .filter((letter) => letter >= 0 && letter < 26)
    .map((letter) => String.fromCharCode(97 + letter))
    .slice(0, 2)
    .join('');
}
