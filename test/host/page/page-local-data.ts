import type { LocalData } from '../behaviour/environment';

const ownKey = (key: string): string => `vault-${key}`;

/** The page's own storage: what the app keeps on the device is there again after a reload. */
export const pageLocalData: LocalData = {
  get: (key) => window.localStorage.getItem(ownKey(key)),
  set: (key, json) => window.localStorage.setItem(ownKey(key), json),
  delete: (key) => window.localStorage.removeItem(ownKey(key)),
};
