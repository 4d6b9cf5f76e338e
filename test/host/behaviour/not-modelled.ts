/** Throws for a member that the mocks have and the stand-in does not answer truthfully. */
export function notModelled(member: string): never {
  throw new Error(`${member} is missing in the stand-in for the app`);
}
