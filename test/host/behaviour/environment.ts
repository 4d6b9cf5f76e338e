import { Platform } from 'obsidian-test-mocks/obsidian';

/** What the app keeps on the device for one vault, as JSON by key. */
export interface LocalData {
  get(key: string): string | null | undefined;
  set(key: string, json: string): unknown;
  delete(key: string): unknown;
}

/** What a machine and the user's preferences decide; every test may set its own. */
export interface HostEnvironment {
  /** Language of the interface, as `getLanguage()` gives it. */
  language: string;
  /** Fields of `Platform` that differ from a Windows desktop. */
  platform: Partial<typeof Platform>;
  /** Version of the API that `requireApiVersion` compares with. */
  apiVersion: string;
  /** True where `Note.md` and `note.md` are one file, as on Windows and macOS. */
  caseInsensitive: boolean;
  dark: boolean;
  /** `warm`: metadata of the last session is there at layout-ready. `cold`: caches are null then and arrive later. */
  metadata: 'cold' | 'warm';
  /** Milliseconds until a changed note is parsed. */
  metadataDelay: number;
  /** Milliseconds until a change made outside the app is noticed. */
  noticeDelay: number;
  /** Milliseconds of quiet after which typed text is saved. */
  autosaveDelay: number;
  /** Outlives the app where a page gives its own; null for one that is forgotten with it. */
  localData: LocalData | null;
}

/** A desktop in English with an empty metadata store. */
export const defaultEnvironment: HostEnvironment = {
  language: 'en',
  platform: {},
  apiVersion: '1.13.1',
  caseInsensitive: true,
  dark: false,
  metadata: 'cold',
  metadataDelay: 0,
  noticeDelay: 5,
  autosaveDelay: 2000,
  localData: null,
};
