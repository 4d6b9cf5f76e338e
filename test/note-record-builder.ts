import type { FacetValue } from '../src/domain/shared/facet-value';
import type { DateSpan } from '../src/domain/shared/calendar-date';
import { createMarketVocabulary } from '../src/domain/shared/market-vocabulary';
import type { MarketVocabulary } from '../src/domain/shared/market';
import { fold } from '../src/domain/shared/fold';
import type { Action, Assumption, Guardrail, Item, Learning, LibraryEntry, Polarity } from '../src/domain/postmortem/item';
import type { DigestText, NoteRecord } from '../src/domain/postmortem/note-record';
import type { Scope } from '../src/domain/postmortem/scope';

/** The market vocabulary that tests of search and gate share. */
export const markets: MarketVocabulary = createMarketVocabulary({ languages: ['en', 'de', 'ru'], aliases: {} });

/** A scope in the words that people write: `scopeOf({ type: 'webinar', market: 'Germany' })`; several values are separated by commas. */
export interface WrittenScope {
  readonly type?: string;
  readonly market?: string;
  readonly channel?: string;
  readonly goal?: string;
  readonly audience?: string;
}

const listed = (written: string | undefined): string[] => (written ?? '').split(',').map((value) => value.trim()).filter((value) => value !== '');
const values = (written: string | undefined): FacetValue[] => listed(written).map((label) => ({ key: fold(label), label }));

/** The scope that a note with these properties has. */
export function scopeOf({ type, market, channel, goal, audience }: WrittenScope): Scope {
  return {
    campaignTypes: values(type),
    markets: listed(market).map((label) => ({ key: markets.resolve(label).key, label })),
    channels: values(channel),
    goals: values(goal),
    audiences: values(audience),
  };
}

/** One day as a date that was read. */
export function day(iso: string): DateSpan {
  return { written: iso, from: iso, to: iso, precision: 'day' };
}

/** What a test says about a note; everything else is empty. */
export interface NoteWords extends WrittenScope {
  readonly path?: string;
  readonly start?: string;
  readonly end?: string;
  readonly items?: readonly ItemDraft[];
  readonly digest?: Partial<Record<DigestText['role'], string>>;
}

/** An item that still lacks its place and scope. */
export type ItemDraft = (path: string, line: number, scope: Scope) => Item;

/** A note record as reading would give it. The path decides the title. */
export function note(words: NoteWords, rest: Partial<NoteRecord> = {}): NoteRecord {
  const path = words.path ?? 'Postmortems/Note.md';
  const scope = scopeOf(words);
  return {
    path,
    title: path.replace(/^.*\//, '').replace(/\.md$/, ''),
    kind: 'postmortem', campaign: null, scope,
    start: words.start === undefined ? null : day(words.start),
    end: words.end === undefined ? null : day(words.end),
    status: null, outcome: null, confidence: null, failures: [], briefLink: null, owner: null, reviewBy: null, tags: [], language: 'en',
    digest: digestOf(words.digest ?? {}),
    items: (words.items ?? []).map((draft, index) => draft(path, 20 + index, scope)),
    problems: [],
    ...rest,
  };
}

const roles = ['hypothesis', 'offer', 'audience', 'summary', 'goal', 'plan'] as const;

function digestOf(written: Partial<Record<DigestText['role'], string>>): DigestText[] {
  return roles.flatMap((role, index) => {
    const text = written[role];
    return text === undefined ? [] : [{ role, text, line: 8 + index }];
  });
}

const base = (text: string, path: string, line: number, scope: Scope): Pick<Item, 'text' | 'source' | 'scope'> => ({
  text, scope, source: { path, line, endLine: line, start: line * 100, end: line * 100 + text.length },
});

/** A library entry. */
export function entry(text: string, rest: Partial<LibraryEntry> = {}): ItemDraft {
  return (path, line, scope) => ({ kind: 'entry', ...base(text, path, line, scope), creatorProfile: null, contentType: null, campaignCount: null, status: 'active', supersededBy: null, reviewBy: null, ...rest });
}

/** A guardrail; its first word is its polarity unless `rest` says otherwise. */
export function rule(text: string, rest: Partial<Guardrail> = {}): ItemDraft {
  const first = text.split(' ')[0]?.toLowerCase();
  const polarity: Polarity = first === 'always' || first === 'avoid' || first === 'prefer' ? first : 'never';
  return (path, line, scope) => ({
    kind: 'guardrail', ...base(text, path, line, scope), polarity, reason: null, status: 'active', supersededBy: null, reviewBy: null, campaignCount: null, ...rest,
  });
}

/** A learning, an insight unless `rest` says otherwise. */
export function learning(text: string, rest: Partial<Learning> = {}): ItemDraft {
  return (path, line, scope) => ({ kind: 'learning', ...base(text, path, line, scope), category: 'insight', aspect: null, ...rest });
}

/** An action without owner and date. */
export function action(text: string, rest: Partial<Action> = {}): ItemDraft {
  return (path, line, scope) => ({
    kind: 'action', ...base(text, path, line, scope), gap: null, rootCause: null, change: null, owner: null, due: null, dueWritten: null,
    status: 'open', successCriterion: null, evaluationDate: null, ...rest,
  });
}

/** An assumption and what became of it. */
export function assumption(text: string, result: Assumption['result']): ItemDraft {
  return (path, line, scope) => ({ kind: 'assumption', ...base(text, path, line, scope), result });
}
