const longestInBytes = 180;
const longestInCharacters = 100;

/** `\p{Cc}` control, `\p{Surrogate}` halves of a pair, then marks that steer direction or are invisible, and the byte order mark. */
const invisible = /\p{Cc}|\p{Surrogate}|[\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff0-\uffff]/gu;
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;

/**
 * A file name (without folder and extension) that every platform and every link accepts: the union of what Windows, Android, macOS,
 * iOS and Obsidian's links forbid is replaced or taken out. The same name comes back for a name that is safe already; never empty.
 */
export function safeFileName(name: string): string {
  const plain = name.slice(0, 2000).normalize('NFC').replace(invisible, ' ');
  const legal = plain
    .replace(/\s*:\s+/g, ' - ')
    .replace(/[\\/:|+]+/g, '-')
    .replace(/[*"<>?#^[\]]+/g, ' ')
    .replace(/'/g, '’')
    .replace(/%{2,}/g, '%');
  return notReserved(trimmed(shortened(trimmed(legal)))) || '_';
}

// Files that start with a dot are hidden from the vault; Windows drops dots and spaces at the end.
function trimmed(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/^[ .]+/, '').replace(/[ .]+$/, '');
}

function shortened(name: string): string {
  const characters: string[] = [];
  let bytes = 0;
  for (const character of name) {
    bytes += bytesOf(character.codePointAt(0) ?? 0);
    if (bytes > longestInBytes || characters.length === longestInCharacters) break;
    characters.push(character);
  }
  return characters.join('');
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

// Windows opens a device under these names, whatever the extension.
function notReserved(name: string): string {
  return name.replace(reserved, '$&_');
}
