import type { Modifier } from 'obsidian';

type ModifiedEvent = Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** Whether the modifier was held during the event; Mod is Ctrl, because the stand-in is never a Mac. */
export function isModifier(event: ModifiedEvent, modifier: Modifier): boolean {
  switch (modifier) {
    case 'Alt':
      return event.altKey;
    case 'Meta':
      return event.metaKey;
    case 'Shift':
      return event.shiftKey;
    default:
      return event.ctrlKey;
  }
}
