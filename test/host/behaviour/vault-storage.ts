/** What is known of a stored file or folder; times in milliseconds since 1970, size in bytes. */
export interface StoredStat {
  readonly type: 'file' | 'folder';
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

/** The direct children of a folder, as full vault paths. */
export interface StoredChildren {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Times to pin on a written file; the storage uses the present where one is missing. */
export interface WriteTimes {
  readonly ctime?: number | undefined;
  readonly mtime?: number | undefined;
}

/** Where the files of a vault are kept. Paths are vault paths with `/`, the root is `''`; dot-folders are included. */
export interface VaultStorage {
  children(folder: string): Promise<StoredChildren>;
  /** Null where there is nothing. */
  stat(path: string): Promise<StoredStat | null>;
  /** Throws an `ENOENT` error where there is no file; so does `readBinary`. */
  readText(path: string): Promise<string>;
  readBinary(path: string): Promise<ArrayBuffer>;
  /** Throws an `ENOENT` error where the parent folder is missing. */
  write(path: string, data: string | ArrayBuffer, times?: WriteTimes): Promise<void>;
  makeFolder(path: string): Promise<void>;
  /** A folder goes with all it holds. */
  remove(path: string): Promise<void>;
  rename(path: string, newPath: string): Promise<void>;
}

/** The error that a file system raises for a missing file or parent folder. */
export function missingError(operation: string, path: string): Error {
  return Object.assign(new Error(`ENOENT: no such file or directory, ${operation} '${path}'`), { code: 'ENOENT' });
}
