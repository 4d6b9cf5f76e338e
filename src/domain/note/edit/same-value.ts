/** Whether two parsed YAML values (mappings as `Map`) are equal in every part. Ends on values that contain themselves. */
export function sameValue(first: unknown, second: unknown, compared = new Map<unknown, unknown>()): boolean {
  if (Object.is(first, second)) return true;
  if (typeof first !== 'object' || typeof second !== 'object' || first === null || second === null) return first === second;
  if (compared.get(first) === second) return true;
  compared.set(first, second);
  if (Array.isArray(first) && Array.isArray(second)) return sameMembers(first, second, compared);
  if (first instanceof Map && second instanceof Map) return sameMembers([...first], [...second], compared);
  return false;
}

function sameMembers(first: readonly unknown[], second: readonly unknown[], compared: Map<unknown, unknown>): boolean {
  return first.length === second.length && first.every((member, index) => sameValue(member, second[index], compared));
}
