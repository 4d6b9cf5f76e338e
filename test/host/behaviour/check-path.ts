import type { HostEnvironment } from './environment';

/** Throws for a path that the file system of this machine could not hold. */
export function checkPath(path: string, environment: HostEnvironment): void {
  const { isWin = true, isAndroidApp = false } = environment.platform;
  const forbidden = isWin || isAndroidApp ? '*"\\<>:|?' : '\\:';
  for (const part of path.split('/')) {
    const found = [...part].find((character) => forbidden.includes(character));
    if (found !== undefined) throw new Error(`File name cannot contain any of the following characters: ${[...forbidden].join(' ')}`);
    if (part === '' || part === '.' || part === '..') throw new Error(`"${path}" is no path in the vault`);
    if (isWin && /[. ]$/.test(part)) throw new Error('File name cannot end with a dot or a space');
  }
}
