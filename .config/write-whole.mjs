import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Puts files that esbuild has built in place whole: whoever reads one meanwhile gets the old or the new, never half of it. */
export function writeWhole(outputFiles) {
  for (const { path: file, contents } of outputFiles) {
    const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(unfinished, contents);
    renameSync(unfinished, file);
  }
}
