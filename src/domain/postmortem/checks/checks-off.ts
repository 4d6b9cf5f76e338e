import { findFrontmatter } from '../../note/edit/frontmatter-block';
import type { EditPlanner } from '../../note/edit/edit-plan';
import { parseProperties } from '../../note/edit/parsed-properties';
import { planProperties } from '../../note/edit/plan-properties';
import { nameKey } from '../../note/name-key';
import type { CheckCode } from './check-code';
import { isCheckCode } from './check-code';

const property = 'checks-off';

/** The checks that a note has dismissed for itself: its property `checks-off`, a list of names. Unknown names say nothing. */
export function checksOff(text: string): CheckCode[] {
  return readProperty(text).names.filter(isCheckCode);
}

/** Dismisses a check for a note: one more name in its property; those that stand there by then stay, known or not. */
export function planCheckOff(path: string, code: CheckCode): EditPlanner {
  return (text) => {
    const { key, names } = readProperty(text);
    return planProperties(path, [{ name: key, value: [...new Set([...names, code])] }])(text);
  };
}

/** Takes back every dismissal of a check; other names in the property stay. */
export function planChecksOn(path: string): EditPlanner {
  return (text) => {
    const { key, names } = readProperty(text);
    if (!names.some(isCheckCode)) return { state: 'unchanged' };
    const others = names.filter((name) => !isCheckCode(name));
    return planProperties(path, [{ name: key, value: others.length === 0 ? null : others }])(text);
  };
}

function readProperty(text: string): { readonly key: string; readonly names: readonly string[] } {
  const block = findFrontmatter(text);
  const parsed = block.state === 'present' ? parseProperties(text.slice(block.start, block.end)) : null;
  const found = parsed?.state === 'read' ? [...parsed.values].find(([key]) => typeof key === 'string' && nameKey(key) === nameKey(property)) : undefined;
  return { key: typeof found?.[0] === 'string' ? found[0] : property, names: namesIn(found?.[1]) };
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return typeof value === 'string' ? value.split(',').map((text) => text.trim()).filter((text) => text !== '') : [];
}
