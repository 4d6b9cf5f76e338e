import type { TFile } from 'obsidian-test-mocks/obsidian';

/** How long the queue works before others get a turn, in milliseconds. */
const sliceMs = 8;

/** What the queue does with files. */
export interface MetadataWork {
  /** Parses one file and tells listeners. */
  parse(file: TFile): Promise<void>;
  /** Counts the links of the parsed files and says that everything is resolved. */
  resolveAll(files: readonly TFile[]): void;
}

/** Parses changed files some time after they changed, in slices; resolves links when the queue runs dry. */
export class MetadataQueue {
  private readonly waiting = new Set<TFile>();
  private readonly parsed = new Set<TFile>();
  private running = false;
  private paused = true;
  /** Number of waiting files at which links are resolved although more are waiting; -1 for never. */
  private resolveAt = -1;

  constructor(private readonly work: MetadataWork, private readonly delay: number) {}

  add(file: TFile): void {
    this.waiting.add(file);
    this.schedule();
  }

  /** Has links resolved although the file itself did not change. */
  addParsed(file: TFile): void {
    this.parsed.add(file);
    this.schedule();
  }

  /** Starts the first scan: links are resolved once halfway and again at the end, so `resolved` fires more than once. */
  start(): void {
    this.paused = false;
    this.resolveAt = this.waiting.size > 1 ? Math.floor(this.waiting.size / 2) : -1;
    this.schedule();
  }

  /** Takes all waiting files out. */
  drain(): readonly TFile[] {
    const files = [...this.waiting];
    this.waiting.clear();
    return files;
  }

  isBusy(): boolean {
    return this.running && !this.paused;
  }

  private schedule(): void {
    if (this.running || this.paused || this.waiting.size + this.parsed.size === 0) return;
    this.running = true;
    setTimeout(() => void this.run(), this.delay);
  }

  private async run(): Promise<void> {
    const end = performance.now() + sliceMs;
    for (const file of this.waiting) {
      this.waiting.delete(file);
      await this.work.parse(file);
      this.parsed.add(file);
      if (this.waiting.size === this.resolveAt) this.resolve();
      if (performance.now() > end) break;
    }
    if (this.waiting.size > 0) setTimeout(() => void this.run());
    else setTimeout(() => this.finish());
  }

  /** Resolving comes a turn after parsing, because `changed` precedes the update of the links. */
  private finish(): void {
    if (this.waiting.size === 0) this.resolve();
    this.running = false;
    this.schedule();
  }

  private resolve(): void {
    const files = [...this.parsed];
    this.parsed.clear();
    this.resolveAt = -1;
    this.work.resolveAll(files);
  }
}
