/** The names in a property: those of a list, or of a text with commas between them. */
export function peopleIn(value: unknown): string[] {
  const names = Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(',') : [];
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
