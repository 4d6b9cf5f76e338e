import { frontmatterEntries } from '../../note/frontmatter-entries';
import { nameKey } from '../../note/name-key';
import { propertyCandidates } from '../../note/property-candidates';
import type { PropertyEdit } from '../../note/edit/property-edit';
import type { PropertyName } from '../../note/property-name';
import type { ExtractionContext } from '../extraction-context';
import type { NoteStanding } from '../note-standing';
import type { StandingChange, StandingWords } from './standing-change';

type StandingProperty = Extract<PropertyName, 'status' | 'superseded-by' | 'review-by'>;

/** The properties of a note that make it stand as wished, under the names it has for them or the vault's own. */
export function standingProperties(context: ExtractionContext, change: StandingChange, words: StandingWords, ofNote: NoteStanding): PropertyEdit[] {
  const entries = frontmatterEntries(context.structure, context.starts);
  const { propertyNames } = context.config;
  const keyed = (keys: readonly string[]): (typeof entries)[number] | undefined => keys.map((key) => entries.find((entry) => nameKey(entry.key) === key)).find((entry) => entry !== undefined);
  const present = (name: StandingProperty): string | undefined => keyed(propertyCandidates(propertyNames).get(name) ?? [])?.key;
  const nameOf = (name: StandingProperty): string => present(name) ?? propertyNames[name]?.[0] ?? name;
  const without = (name: string | undefined): PropertyEdit[] => (name === undefined ? [] : [{ name, value: null }]);
  const reason = keyed(['statusreason'])?.key;
  switch (change.to) {
    case 'active': {
      const status = ofNote.retired ? [{ name: nameOf('status'), value: present('status') === undefined ? 'active' : null }] : [];
      return [...status, ...without(present('superseded-by')), ...without(reason)];
    }
    case 'retired': {
      const status = ofNote.retired ? [] : [{ name: nameOf('status'), value: words.retired }];
      const said = change.reason.replace(/\s+/g, ' ').trim();
      return [...status, ...without(present('superseded-by')), ...(said === '' || ofNote.retired ? [] : [{ name: reason ?? 'status-reason', value: said }])];
    }
    case 'superseded': return [{ name: nameOf('superseded-by'), value: change.by }];
    case 'review': return change.by === null ? without(present('review-by')) : [{ name: nameOf('review-by'), value: change.by }];
    case 'replacing': {
      const known = keyed(['replaces']);
      const links = textsOf(known?.value);
      if (links.includes(change.what)) return [];
      return [{ name: known?.key ?? 'replaces', value: links.length === 0 ? change.what : [...links, change.what] }];
    }
  }
}

function textsOf(value: unknown): string[] {
  const members: readonly unknown[] = Array.isArray(value) ? value : [value];
  return members.filter((member) => typeof member === 'string' && member !== '').map(String);
}
