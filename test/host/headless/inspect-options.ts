/** What `inspect` was asked for. */
export interface InspectOptions {
  readonly folder: string;
  readonly list: readonly string[];
  readonly searches: readonly string[];
  readonly gate: string | null;
  readonly checks: readonly string[];
  readonly coverage: boolean;
  readonly metadata: readonly string[];
  readonly settings: string | null;
  /** Results of each search; null for the library's own number. */
  readonly limit: number | null;
}

/** Something wrong with the command line, in one plain line. */
export class UsageError extends Error {}

/** The options, and whether they may be given more than once; `isSwitch` takes no value. */
const options: Readonly<Record<string, { readonly repeatable: boolean; readonly isSwitch?: true }>> = {
  '--list': { repeatable: true },
  '--search': { repeatable: true },
  '--gate': { repeatable: false },
  '--checks': { repeatable: true },
  '--coverage': { repeatable: true, isSwitch: true },
  '--metadata': { repeatable: true },
  '--settings': { repeatable: false },
  '--limit': { repeatable: false },
};

/** Reads the command line; throws a `UsageError` for anything it does not know. Values may follow after a space or `=`. */
export function readInspectOptions(words: readonly string[]): InspectOptions {
  const values = new Map<string, string[]>();
  const folders: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word.startsWith('-')) takeOption(word, rest, values);
    else folders.push(word);
  }
  const [folder, extra] = folders;
  if (folder === undefined) throw new UsageError('Which folder? Usage: npm run -s inspect -- <vault folder> [options]');
  if (extra !== undefined) throw new UsageError(`One folder at a time: "${extra}" is one too many.`);
  const of = (name: string): string[] => values.get(name) ?? [];
  return {
    folder,
    list: of('--list').flatMap((kinds) => kinds.split(',').map((kind) => kind.trim())),
    searches: of('--search'),
    gate: of('--gate')[0] ?? null,
    checks: of('--checks'),
    coverage: values.has('--coverage'),
    metadata: of('--metadata'),
    settings: of('--settings')[0] ?? null,
    limit: readLimit(of('--limit')[0]),
  };
}

function takeOption(word: string, rest: string[], values: Map<string, string[]>): void {
  const equals = word.indexOf('=');
  const name = equals < 0 ? word : word.slice(0, equals);
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw new UsageError(`Unknown option ${name}. Known: ${Object.keys(options).join(', ')}.`);
  if (option.isSwitch === true) {
    if (equals >= 0) throw new UsageError(`${name} takes no value.`);
    values.set(name, []);
    return;
  }
  const next = equals < 0 ? rest.shift() : word.slice(equals + 1);
  const isMissing = next === undefined || next.trim() === '' || (equals < 0 && Object.hasOwn(options, next));
  if (isMissing) throw new UsageError(`${name} needs a value.`);
  const before = values.get(name) ?? [];
  if (before.length > 0 && !option.repeatable) throw new UsageError(`${name} can be given once.`);
  values.set(name, [...before, next]);
}

function readLimit(written: string | undefined): number | null {
  if (written === undefined) return null;
  if (!/^[1-9]\d{0,8}$/.test(written)) throw new UsageError(`--limit needs a whole number above 0, not "${written}".`);
  return Number(written);
}
