import type { DigestText } from '../postmortem/note-record';

/** Why a past campaign or a rule concerns a brief; the words for it come from the locales. `market` and `region` are market keys. */
export type Reason =
  | { readonly type: 'same-type'; readonly value: string }
  | { readonly type: 'same-market'; readonly market: string }
  /** The lesson is about a region that has the brief's market. */
  | { readonly type: 'region-includes'; readonly region: string; readonly market: string }
  /** The lesson is about one market of the brief's region. */
  | { readonly type: 'market-within'; readonly market: string; readonly region: string }
  | { readonly type: 'regions-overlap'; readonly region: string; readonly other: string }
  | { readonly type: 'same-channel'; readonly value: string }
  | { readonly type: 'same-goal'; readonly value: string }
  | { readonly type: 'same-audience'; readonly value: string }
  /** Both use these rare words, as the brief writes them; `role` is where the brief has them. */
  | { readonly type: 'same-wording'; readonly words: string; readonly role: DigestText['role'] | 'name' | 'assumption' }
  /** An assumption of the brief reads like one that broke in that campaign. */
  | { readonly type: 'assumption-broke'; readonly assumption: string }
  | { readonly type: 'linked' }
  | { readonly type: 'evidence'; readonly campaigns: number }
  /** A rule without any scope concerns everyone. */
  | { readonly type: 'unscoped' };
