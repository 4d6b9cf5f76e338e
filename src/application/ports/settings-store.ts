/** Where preferences are kept (`data.json`). */
export interface SettingsStore {
  /** The stored data, unvalidated; null when there is none or it cannot be read. */
  load(): Promise<unknown>;
  save(data: unknown): Promise<void>;
}
