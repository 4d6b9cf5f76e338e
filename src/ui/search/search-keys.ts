import type { Scope } from 'obsidian';

/** What the keys of the search do. */
export interface SearchKeyIntents {
  readonly move: (step: number) => void;
  readonly movePage: (step: number) => void;
  readonly choose: (event: KeyboardEvent) => void;
  readonly save: () => void;
}

const page = 8;

/** Lets the keys work while the cursor is in the search box; elsewhere they are for the button that has the focus. */
export function registerSearchKeys(scope: Scope, inputEl: HTMLInputElement, intents: SearchKeyIntents): void {
  const inBox = (run: (event: KeyboardEvent) => void) => (event: KeyboardEvent): false | undefined => {
    if (inputEl.doc.activeElement !== inputEl || event.isComposing) return undefined;
    run(event);
    return false;
  };
  scope.register([], 'ArrowDown', inBox(() => intents.move(1)));
  scope.register([], 'ArrowUp', inBox(() => intents.move(-1)));
  scope.register([], 'PageDown', inBox(() => intents.movePage(page)));
  scope.register([], 'PageUp', inBox(() => intents.movePage(-page)));
  scope.register([], 'Enter', inBox(intents.choose));
  for (const modifiers of [['Mod'], ['Shift'], ['Alt'], ['Mod', 'Alt'], ['Mod', 'Alt', 'Shift']] as const) {
    scope.register([...modifiers], 'Enter', inBox(intents.choose));
  }
  scope.register(['Mod'], 's', (): false => {
    intents.save();
    return false;
  });
}
