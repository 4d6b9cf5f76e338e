import type { Hotkey } from 'obsidian';
import type { CommandRegistry } from './command-registry';
import type { Scope } from '../keys/scope';

/** Sends key presses to the commands whose default hotkey they are. */
export function listenForHotkeys(scope: Scope, commands: CommandRegistry): void {
  scope.register(null, null, (event) => {
    const pressed = (hotkey: Hotkey): boolean => hotkey.key.toLowerCase() === event.key.toLowerCase()
      && hotkey.modifiers.includes('Mod') === (event.ctrlKey || event.metaKey)
      && hotkey.modifiers.includes('Shift') === event.shiftKey
      && hotkey.modifiers.includes('Alt') === event.altKey;
    const command = commands.all().find((candidate) => candidate.hotkeys?.some(pressed));
    if (command && commands.executeById(command.id)) return false;
    return undefined;
  });
}
