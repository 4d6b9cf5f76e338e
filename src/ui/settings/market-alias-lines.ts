/** Names by market, read from lines such as `DACH = german-speaking, D-A-CH`; `unreadable` are lines (from 1) without `=`. */
export interface AliasLines {
  readonly aliases: Record<string, string[]>;
  readonly unreadable: readonly number[];
}

/** Reads the user's own market names, one market a line. */
export function aliasesFromLines(text: string): AliasLines {
  const aliases: Record<string, string[]> = {};
  const unreadable: number[] = [];
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const equals = line.indexOf('=');
    const market = line.slice(0, Math.max(equals, 0)).trim();
    if (market === '') {
      unreadable.push(index + 1);
      return;
    }
    const names = line.slice(equals + 1).split(',').map((name) => name.trim()).filter((name) => name !== '');
    aliases[market] = [...(aliases[market] ?? []), ...names];
  });
  return { aliases, unreadable };
}

/** Writes market names as lines, to be changed by hand. */
export function linesFromAliases(aliases: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(aliases).map(([market, names]) => `${market} = ${names.join(', ')}`).join('\n');
}
