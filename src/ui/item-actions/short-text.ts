import { plainText } from '../text/plain-text';

const longest = 60;

/** A lesson's first words without markup, as titles and notices name it. */
export function shortText(text: string): string {
  const plain = plainText(text).text.replace(/[\s.]+$/, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2)).trimEnd()} …`;
}
