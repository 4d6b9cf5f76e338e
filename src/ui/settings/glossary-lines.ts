/** Numbers of the lines (from 1) that do not name two equal words or more, separated by `=`. */
export function unreadableGlossaryLines(text: string): readonly number[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const names = line.split('=').map((name) => name.trim());
    return names.length >= 2 && names.every((name) => name !== '') ? [] : [index + 1];
  });
}

/** The lines of a glossary, without those that cannot be read: `webinar = вебинар`. */
export function glossaryFromLines(text: string): string[] {
  const unreadable = new Set(unreadableGlossaryLines(text));
  return text.split('\n').flatMap((line, index) => (line.trim() === '' || unreadable.has(index + 1) ? [] : [line.trim()]));
}
