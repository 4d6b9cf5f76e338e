import { gateLevels } from '../../domain/brief/gate-level';
import type { GateLevel } from '../../domain/brief/gate-level';

/** Levels of the gate by campaign type as lines: `webinar = reason`. */
export function linesFromLevels(levels: Readonly<Record<string, GateLevel>>): string {
  return Object.entries(levels).map(([type, level]) => `${type} = ${level}`).join('\n');
}

/** Reads those lines; one without an equals sign or a known level is left out. */
export function levelsFromLines(text: string): Record<string, GateLevel> {
  return Object.fromEntries(text.split('\n').flatMap((line): [string, GateLevel][] => {
    const [type = '', written = ''] = line.split('=').map((part) => part.trim());
    const level = gateLevels.find((each) => each === written.toLowerCase());
    return type === '' || level === undefined ? [] : [[type, level]];
  }));
}
