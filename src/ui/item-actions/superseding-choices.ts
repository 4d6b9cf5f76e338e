import type { NoteIndex } from '../../application/note-index';
import type { Guardrail, LibraryEntry } from '../../domain/postmortem/item';
import type { MarketVocabulary } from '../../domain/shared/market';
import { plainText } from '../text/plain-text';
import type { Choice } from './note-picker';

type Held = Guardrail | LibraryEntry;

/** The active rules or entries that may take the place of one: of the same kind, those that share most of its scope and its note first, then the latest. */
export function supersedingChoices(item: Held, index: NoteIndex, markets: MarketVocabulary): Choice<Held>[] {
  const found = (item.kind === 'guardrail' ? index.items('guardrail') : index.items('entry')).filter(({ item: other }) => other.status === 'active' && !isSame(other, item));
  const nearness = (other: Held): number => sharedScope(item, other, markets) * 2 + (other.source.path === item.source.path ? 1 : 0);
  const ranked = found.map((each) => ({ ...each, near: nearness(each.item), date: each.note.end?.to ?? each.note.start?.from ?? '' }));
  ranked.sort((first, second) => second.near - first.near || (first.date < second.date ? 1 : first.date > second.date ? -1 : 0));
  return ranked.map(({ item: other, note }) => ({ value: other, title: plainText(other.text).text, note: note.campaign ?? note.title }));
}

function isSame(first: Held, second: Held): boolean {
  return first.source.path === second.source.path && first.text === second.text;
}

/** How many of type, market, channel, goal and audience have a value in common; a region counts for its countries. */
function sharedScope({ scope: first }: Held, { scope: second }: Held, markets: MarketVocabulary): number {
  const facets = [
    [first.campaignTypes, second.campaignTypes], [first.channels, second.channels], [first.goals, second.goals], [first.audiences, second.audiences],
  ] as const;
  const shared = facets.filter(([some, others]) => some.some(({ key }) => others.some((other) => other.key === key))).length;
  const wide = (values: typeof first.markets): Set<string> => new Set(values.flatMap(({ key }) => [key, ...markets.members(key)]));
  const [own, theirs] = [wide(first.markets), wide(second.markets)];
  const isNear = first.markets.some(({ key }) => theirs.has(key)) || second.markets.some(({ key }) => own.has(key));
  return shared + (isNear ? 1 : 0);
}
