import type { Cadence } from '../../domain/library/cadence-period';
import type { ItemReference } from '../../domain/postmortem/edit/item-reference';

/** A retrospective to begin: `from` and `to` are the ISO days it looks back on, `cadence` is null where a number of campaigns made it due. */
export interface RetroStart {
  readonly cadence: Cadence | null;
  readonly from: string | null;
  readonly to: string;
}

/** What the one button of a row does about something that is due. */
export type DueAction =
  | { readonly type: 'start-postmortem'; readonly path: string }
  | { readonly type: 'start-retro'; readonly retro: RetroStart }
  | { readonly type: 'review'; readonly path: string }
  | { readonly type: 'keep-rule'; readonly item: ItemReference };
