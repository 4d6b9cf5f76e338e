/** A link's target (with `#subpath`) and the text shown for it. */
export interface LinkText {
  readonly target: string;
  readonly displayText: string;
}

/** Reads a text that is one whole `[[target|alias]]`; null for anything else. */
export function parseWikilink(text: string): LinkText | null {
  if (!text.startsWith('[[') || !text.endsWith(']]') || text.length < 5) return null;
  const inner = text.slice(2, -2);
  return inner.includes(']]') || inner.includes('[[') || inner.includes('\n') ? null : readWikilinkBody(inner);
}

/** Reads what stands between `[[` and `]]`; in tables the bar is escaped as `\|`, and one at the very beginning parts nothing. Null when there is no target. */
export function readWikilinkBody(inner: string): LinkText | null {
  const bar = inner.indexOf('|');
  if (bar <= 0) return inner.trim() === '' ? null : { target: inner.trim(), displayText: shownTarget(inner.trim()) };
  const target = inner.slice(0, bar).replace(/\\$/, '').trim();
  return target === '' ? null : { target, displayText: inner.slice(bar + 1).trim() };
}

/** Obsidian shows `note#heading#sub` as `note > heading > sub`. */
function shownTarget(target: string): string {
  return target.split('#').filter((part) => part !== '').join(' > ');
}

/** The target of a Markdown link as Obsidian keeps it: decoded, without angle brackets; null for addresses outside the vault. */
export function internalTarget(destination: string): string | null {
  if (destination === '' || /^[a-z][a-z0-9+.-]*:/i.test(destination)) return null;
  try {
    return decodeURIComponent(destination).replace(/\u00a0/g, ' ');
  } catch {
    return destination;
  }
}
