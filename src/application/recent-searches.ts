import * as z from 'zod/mini';
import type { DeviceStore } from './ports/device-store';

const key = 'recent-searches';
const mostKept = 8;
/** What is longer than this was pasted, and nobody wants to read it again. */
const longestKept = 200;
const storedSchema = z.catch(z.array(z.string()), []);

/** What was searched for on this device, the latest first. */
export class RecentSearches {
  constructor(private readonly device: DeviceStore) {}

  /** The queries, the latest first; empty where nothing was kept or it cannot be read. */
  all(): readonly string[] {
    const stored = this.device.get(key);
    if (stored === null) return [];
    try {
      return z.parse(storedSchema, JSON.parse(stored)).slice(0, mostKept);
    } catch {
      return [];
    }
  }

  /** Keeps a query that led somewhere. */
  add(query: string): void {
    const kept = query.trim();
    if (kept === '' || kept.length > longestKept) return;
    const others = this.all().filter((other) => other.toLowerCase() !== kept.toLowerCase());
    this.device.set(key, JSON.stringify([kept, ...others].slice(0, mostKept)));
  }

  /** Forgets them all. */
  clear(): void {
    this.device.set(key, '[]');
  }
}
