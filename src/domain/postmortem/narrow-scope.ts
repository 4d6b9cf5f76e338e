import { nameKey } from '../note/name-key';
import { splitList } from '../note/split-list';
import { withoutLinks } from '../note/wikilink';
import type { MarketVocabulary } from '../shared/market';
import { campaignTypeKey, isCommonCampaignType } from './campaign-type-key';
import { facetKey } from './facet-key';
import { goalKey, isCommonGoal } from './goal-key';
import { distinct, marketValues } from './read-scope';
import type { Scope } from './scope';

/** What a line says about where it applies; only what is there replaces the note's own scope. */
export type ScopeNarrowing = Partial<Scope>;

type FacetField = keyof Scope;

/** What a line says to apply everywhere, although its note does not. */
const anywhere: ReadonlySet<string> = new Set(['any', 'all', 'every', 'everywhere', 'alle', 'alles', 'jeder', 'überall', 'все', 'любой', 'любая', 'везде', 'tous', 'toutes', 'todos', 'todas'].map(nameKey));

const facetFields: readonly FacetField[] = ['campaignTypes', 'markets', 'channels', 'goals', 'audiences'];

const fieldNames: ReadonlyMap<string, FacetField> = new Map([
  ['market', 'markets'], ['markets', 'markets'], ['geo', 'markets'], ['region', 'markets'], ['country', 'markets'], ['markt', 'markets'], ['land', 'markets'], ['рынок', 'markets'], ['регион', 'markets'], ['страна', 'markets'],
  ['marche', 'markets'], ['pays', 'markets'], ['mercado', 'markets'], ['pais', 'markets'], ['市场', 'markets'], ['市場', 'markets'],
  ['type', 'campaignTypes'], ['campaigntype', 'campaignTypes'], ['campaigntypes', 'campaignTypes'], ['kampagnentyp', 'campaignTypes'], ['типкампании', 'campaignTypes'], ['тип', 'campaignTypes'], ['typedecampagne', 'campaignTypes'],
  ['tipodecampana', 'campaignTypes'], ['tipodecampanha', 'campaignTypes'], ['活动类型', 'campaignTypes'], ['キャンペーン種別', 'campaignTypes'],
  ['channel', 'channels'], ['channels', 'channels'], ['kanal', 'channels'], ['canal', 'channels'], ['канал', 'channels'], ['渠道', 'channels'], ['チャネル', 'channels'],
  ['goal', 'goals'], ['goals', 'goals'], ['ziel', 'goals'], ['objectif', 'goals'], ['objetivo', 'goals'], ['цель', 'goals'], ['目标', 'goals'], ['目標', 'goals'],
  ['audience', 'audiences'], ['audiences', 'audiences'], ['zielgruppe', 'audiences'], ['cible', 'audiences'], ['publico', 'audiences'], ['аудитория', 'audiences'], ['受众', 'audiences'], ['ターゲット', 'audiences'],
]);

/** The facet a field name (`market`, `Kanal`) stands for; null for other names. */
export function facetOfField(name: string): FacetField | null {
  return fieldNames.get(nameKey(name)) ?? null;
}

/** The note's scope with what the line says about itself put in its place. */
export function narrowed(scope: Scope, narrowing: ScopeNarrowing): Scope {
  return { ...scope, ...narrowing };
}

/** Values of one facet as written on a line, `DE, AT`; `any` for none in particular. */
export function facetNarrowing(facet: FacetField, written: string, markets: MarketVocabulary): ScopeNarrowing {
  const names = splitList(written).map((name) => withoutLinks(name).trim()).filter((name) => name !== '' && !anywhere.has(nameKey(name)));
  if (facet === 'markets') return { markets: marketValues(names, markets) };
  return { [facet]: distinct(names.map((label) => ({ key: facetValueKey(facet, label), label }))) };
}

/**
 * Reads an aside such as `(DE, webinar)` as a narrowing of scope: only if every member is a known market, a common campaign type or goal,
 * or a value of the note's own scope. Short codes must be capitals. Null for any other aside.
 */
export function asideNarrowing(aside: string, scope: Scope, markets: MarketVocabulary): ScopeNarrowing | null {
  const members = aside.split(/[,;/、，]/).map((member) => member.trim()).filter((member) => member !== '');
  if (members.length === 0 || members.length > 8) return null;
  const found = new Map<FacetField, string[]>();
  for (const label of members) {
    const facet = facetOfMember(label, scope, markets);
    if (facet === null) return null;
    found.set(facet, [...(found.get(facet) ?? []), label]);
  }
  const narrowings = [...found].map(([facet, labels]) => facetNarrowing(facet, labels.join(','), markets));
  return narrowings.reduce<ScopeNarrowing>((all, narrowing) => ({ ...all, ...narrowing }), {});
}

function facetOfMember(label: string, scope: Scope, markets: MarketVocabulary): FacetField | null {
  const isCode = label.length <= 3;
  if ((!isCode || label === label.toUpperCase()) && markets.find(label) !== null) return 'markets';
  const own = facetFields.find((facet) => scope[facet].some((value) => value.key === facetValueKey(facet, label)));
  if (own !== undefined) return own;
  if (isCommonCampaignType(label)) return 'campaignTypes';
  return isCommonGoal(label) ? 'goals' : null;
}

function facetValueKey(facet: FacetField, label: string): string {
  if (facet === 'campaignTypes') return campaignTypeKey(label);
  return facet === 'goals' ? goalKey(label) : facetKey(label);
}
