import type { Span } from '../shared/span';
import type { ExtractionContext, Extraction } from './extraction-context';
import type { Participant } from './item';
import type { TableColumns } from './item-vocabulary/item-vocabulary';
import { personName } from './person-name';
import { entriesOf } from './section-entries';
import { bareText, isParsable } from './table-cell';

const source = {
  kind: 'person', main: 'name', roles: ['participants'], anywhere: null, prose: true,
} as const;
const withRole = /^(.{1,60}?)\s*(?:[:：]\s*|\s[-–—]\s|,\s+(?=[^,]{2,60}$)|[([（]\s*)([^()[\]（）]{1,80}?)\s*[)\]）]?\s*$/u;
const separators = /\s*(?:,|;|、|，|\s·\s|\s&\s|\s(?:and|und|et|y|e|и)\s)\s*/;
const longestName = 60;
const particle = /^(?:and|of|for|und|et|y|e|и|de|del|della|der|den|di|da|dos|das|do|du|la|le|van|von|zu|zum|ter|ten|bin|bint|al|el|af|av|ibn)$|^(?:d|l|al|el)['’-]/;
const team = /(?:team|squad|agency|desk|dept|department|agentur|команда|equipe|équipe|equipo)$/i;

interface Person { readonly name: string; readonly role: string | null }

/** Gathers who took part, with roles: from lists, tables and lines of names, and from the `participants` property. */
export function extractParticipants(context: ExtractionContext): Extraction<Participant> {
  const found = new Map<string, Participant>();
  const add = ({ name, role }: Person, text: string, span: Span): void => {
    const key = name.toLowerCase();
    const { start, end, line, endLine } = span;
    if (!found.has(key)) found.set(key, { kind: 'participant', name, role, text, scope: context.scope, source: { path: context.structure.path, start, end, line, endLine } });
  };
  for (const entry of entriesOf(context, source)) {
    for (const person of peopleIn(entry.text, entry.values)) add(person, person.name, entry.span);
  }
  const property = context.properties.participants;
  for (const value of property?.values ?? []) {
    const name = personName(value.text);
    if (name !== null && property !== undefined) add({ name, role: null }, name, property.span);
  }
  return { items: [...found.values()], problems: [] };
}

function peopleIn(text: string, values: ReadonlyMap<TableColumns['person'], string>): Person[] {
  if (!isParsable(text)) return [];
  const bare = bareText(text).replace(/^@/, '');
  const role = values.get('role');
  if (role !== undefined) return named(bare, bareText(role));
  const names = bare.split(separators).filter((name) => name !== '');
  if (names.length > 2 || (names.length === 2 && names.every((name) => /^\p{Lu}/u.test(name) && !/[:：(]/.test(name)) && !withRole.test(names[0] ?? ''))) {
    return names.flatMap((name) => person(name));
  }
  return person(bare);
}

function person(written: string): Person[] {
  const found = withRole.exec(written);
  return found === null ? named(written, null) : named(found[1] ?? '', found[2] ?? null);
}

// Words of a name begin with capitals where the script has them; `Media planning` and `[copy, design]` are tasks and placeholders.
function isLikeName(name: string): boolean {
  const words = name.split(/\s+/);
  if (words.length > 6 || /[[\]<>{}_→|\\]|^\//.test(name)) return false;
  return words.length === 1 || words.every((word) => !/^\p{Ll}/u.test(word) || particle.test(word)) || team.test(name);
}

/** A sentence is no name. */
function named(written: string, role: string | null): Person[] {
  const name = personName(written);
  return name === null || name.length > longestName || /[.!?]$/.test(name) || !isLikeName(name) ? [] : [{ name, role }];
}
