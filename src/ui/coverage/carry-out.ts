import type { Menu } from 'obsidian';
import type { ItemReference } from '../../domain/postmortem/edit/item-reference';
import { assertNever } from '../../domain/shared/assert-never';
import type { ItemRow } from '../library/row';
import type { DueAction, RetroStart } from './due-action';

/** What can be started for something that is due. */
export interface DueStarts {
  readonly startPostmortem: (path: string) => void;
  readonly startRetro: (retro: RetroStart) => void;
  readonly reviewBrief: (path: string) => void;
  readonly keepRule: (item: ItemReference) => void;
}

/** Does what the button of a row promises. */
export function carryOut(action: DueAction, starts: DueStarts): void {
  switch (action.type) {
    case 'start-postmortem': return starts.startPostmortem(action.path);
    case 'start-retro': return starts.startRetro(action.retro);
    case 'review': return starts.reviewBrief(action.path);
    case 'keep-rule': return starts.keepRule(action.item);
    default: assertNever(action);
  }
}

/** Puts what the button of a row does into its menu, for those who work without a pointer. */
export function addDueItem(menu: Menu, { action, fix }: ItemRow, starts: DueStarts): void {
  if (action === undefined || fix === undefined || fix === null) return;
  menu.addSeparator();
  menu.addItem((item) => item.setTitle(fix).setIcon('zap').onClick(() => carryOut(action, starts)));
}
