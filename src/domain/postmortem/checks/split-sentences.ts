const sentenceEnd = /[.!?…。！？]+["”»’)\]]*(?:\s+|$)/gu;
const abbreviation = /(?:^|[\s(„“«])(?:\p{L}|e\.g|i\.e|z\.\s?b|d\.\s?h|u\.\s?a|т\.\s?е|т\.\s?к|и\s?т\.\s?д|approx|ca|vs|no|nr|incl|inkl|bzw|etc|usw|mr|mrs|dr|st|тыс|млн|руб|др|пр|q\d|\d{1,2})$/iu;

/** The sentences of a text. Abbreviations, ordinals and decimals end none; what follows must not start with a small letter. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const to = match.index + match[0].length;
    const isFullStop = match[0].startsWith('.') && !match[0].startsWith('..');
    if (to < text.length && (/^\p{Ll}/u.test(text.slice(to)) || (isFullStop && abbreviation.test(text.slice(from, match.index))))) continue;
    sentences.push(text.slice(from, to).trim());
    from = to;
  }
  sentences.push(text.slice(from).trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
