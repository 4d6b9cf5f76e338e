const separators = new Set([',', ';', '|', '、', '，', '；', '\n']);
const openers = new Set(['[', '(', '（']);
const closers = new Set([']', ')', '）']);

/**
 * The members of a list written as text (`Germany, Austria; Switzerland`); separators inside of brackets and between digits
 * (`1,000`) do not count. A text with a member longer than `longest` characters is a sentence and stays whole.
 */
export function splitList(text: string, longest = 60): string[] {
  const members: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (openers.has(character)) depth += 1;
    else if (closers.has(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.has(character) && !betweenDigits(text, at)) {
      members.push(text.slice(from, at).trim());
      from = at + 1;
    }
  }
  members.push(text.slice(from).trim());
  const filled = members.filter((member) => member !== '');
  return filled.some((member) => member.length > longest) ? [text.trim()] : filled;
}

function betweenDigits(text: string, at: number): boolean {
  return /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '');
}
