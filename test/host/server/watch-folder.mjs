import fs from 'node:fs';

const quietMs = 60;

/** Calls back once after every burst of changes below a folder; returns the function that ends it. */
export function watchFolder(root, onChange) {
  let waiting;
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(onChange, quietMs);
  };
  const watcher = fs.watch(root, { recursive: true }, later);
  watcher.on('error', later);
  return () => {
    clearTimeout(waiting);
    watcher.close();
  };
}
