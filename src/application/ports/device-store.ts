/** Small texts that belong to this device and vault, not to the shared notes or preferences: who reviews here, recent searches. */
export interface DeviceStore {
  /** What is kept under the key; null when nothing is, or when it cannot be read. */
  get(key: string): string | null;
  set(key: string, value: string): void;
}
