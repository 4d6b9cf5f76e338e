/** Slashes forward, single and not at the ends; non-breaking spaces plain; NFC. `.` and `..` stay, and nothing becomes `/`. */
export function normalizePath(path: string): string {
  const slashes = path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, '');
  const plain = slashes.replace(/[\u00A0\u202F]/g, ' ').normalize('NFC');
  return plain === '' ? '/' : plain;
}
